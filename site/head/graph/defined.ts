/** A node while it is being made: any property may still turn out to be missing. */
export type Draft<Node> = { [Key in keyof Node]: Node[Key] | undefined };

/** A node without the properties that are missing: undefined, empty text, empty list. */
export function defined<Node extends object>(draft: Draft<Node>): Node;
export function defined(draft: object): object {
  return Object.fromEntries(Object.entries(draft).filter(([, value]) => !isMissing(value)));
}

function isMissing(value: unknown): boolean {
  return value === undefined || value === "" || (Array.isArray(value) && value.length === 0);
}
