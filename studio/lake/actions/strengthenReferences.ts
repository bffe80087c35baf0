import { isJsonObject, without, type JsonObject } from "../store/document.ts";

/**
 * Makes the references strong that the Studio kept weak until publishing (to documents that were
 * drafts themselves). A field that is weak by its schema stays weak.
 */
export function strengthenReferences(document: JsonObject): JsonObject {
  const strengthened = strengthen(document);
  return isJsonObject(strengthened) ? strengthened : document;
}

function strengthen(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(strengthen);
  if (!isJsonObject(value)) return value;
  const marker = value["_strengthenOnPublish"];
  if (typeof value["_ref"] === "string" && marker !== undefined) {
    const staysWeak = isJsonObject(marker) && marker["weak"] === true;
    return without(value, "_strengthenOnPublish", ...(staysWeak ? [] : ["_weak"]));
  }
  return Object.fromEntries(
    Object.entries(value).map(([field, inner]) => [field, strengthen(inner)]),
  );
}
