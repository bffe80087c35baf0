/** Document types of which there is exactly one document; its id is the type's name. */
export const singletonTypes: ReadonlySet<string> = new Set(["podcastShow", "settings"]);

const ACTIONS: ReadonlySet<string | undefined> = new Set(["publish", "discardChanges", "restore"]);

/** What may be done with a document of a type: a singleton is neither copied, unpublished nor deleted. */
export function actionsFor<Action extends { action?: string }>(
  type: string,
  actions: readonly Action[],
): Action[] {
  return actions.filter(({ action }) => !singletonTypes.has(type) || ACTIONS.has(action));
}

/** What may be created anew: everything but a second document of a singleton type. */
export function creatable<Item extends { templateId: string }>(items: readonly Item[]): Item[] {
  return items.filter(({ templateId }) => !singletonTypes.has(templateId));
}
