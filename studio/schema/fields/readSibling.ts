/** The text in a field of an object that Sanity hands over untyped; undefined if there is none. */
export function readText(parent: unknown, field: string): string | undefined {
  const value = readField(parent, field);
  return typeof value === "string" ? value : undefined;
}

/** The number in a field of an object that Sanity hands over untyped; undefined if there is none. */
export function readNumber(parent: unknown, field: string): number | undefined {
  const value = readField(parent, field);
  return typeof value === "number" ? value : undefined;
}

/** Whatever is in a field of an object that Sanity hands over untyped. */
export function readField(parent: unknown, field: string): unknown {
  return isRecord(parent) ? parent[field] : undefined;
}

/** Whether a value is an object whose fields can be read. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
