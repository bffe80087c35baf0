/** A stored document: immutable once stored, so it can be shared between indexes and history. */
export interface LakeDocument {
  readonly _id: string;
  readonly _type: string;
  readonly _rev: string;
  readonly _createdAt: string;
  readonly _updatedAt: string;
  readonly [field: string]: unknown;
}

export type JsonObject = Record<string, unknown>;

/** True for plain objects: neither null nor an array. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** True when a value read from disk or built by a mutation has all that the lake relies on. */
export function isLakeDocument(value: unknown): value is LakeDocument {
  return (
    isJsonObject(value) &&
    typeof value["_id"] === "string" &&
    typeof value["_type"] === "string" &&
    typeof value["_rev"] === "string" &&
    typeof value["_createdAt"] === "string" &&
    typeof value["_updatedAt"] === "string"
  );
}

/** A copy of an object that lacks some fields. */
export function without(object: JsonObject, ...fields: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([field]) => !fields.includes(field)));
}
