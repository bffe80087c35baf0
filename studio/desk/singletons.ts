/** Document types of which there is exactly one document; its id is the type's name. */
export const singletonTypes: ReadonlySet<string> = new Set(["podcastShow", "settings"]);
