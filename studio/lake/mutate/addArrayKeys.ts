import { isJsonObject } from "../store/document.ts";
import { randomId } from "../store/documentIds.ts";

/** Gives every object in an array a `_key` where it has none; the value given stays as it was. */
export function addArrayKeys(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map((item) => {
      const inner = addArrayKeys(item);
      return isJsonObject(inner) && typeof inner["_key"] !== "string"
        ? { ...inner, _key: randomId(12) }
        : inner;
    });
  }
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([field, inner]) => [field, addArrayKeys(inner)]),
  );
}
