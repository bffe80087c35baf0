import { Mutation } from "@sanity/mutator";
import { isJsonObject, type JsonObject, type LakeDocument } from "../store/document.ts";

type PatchResult =
  { type: "patched"; document: JsonObject } | { type: "refused"; description: string };

/** Fields that no patch may change. */
const IMMUTABLE = ["_id", "_type"];

/** Applies patch operations with the Studio's own code; the document given stays as it was. */
export function patchDocument(document: LakeDocument, operations: JsonObject): PatchResult {
  let patched: unknown;
  try {
    const mutation = new Mutation({ mutations: [{ patch: { id: document._id, ...operations } }] });
    patched = mutation.apply({ ...document });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { type: "refused", description: reason };
  }
  if (!isJsonObject(patched)) return { type: "refused", description: "Patch leaves no document" };
  for (const field of IMMUTABLE) {
    if (patched[field] !== document[field]) {
      return { type: "refused", description: `Cannot modify immutable attribute "${field}"` };
    }
  }
  return { type: "patched", document: patched };
}
