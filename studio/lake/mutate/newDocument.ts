import { isJsonObject, type JsonObject, type LakeDocument } from "../store/document.ts";
import { isDocumentId } from "../store/documentIds.ts";
import { addArrayKeys } from "./addArrayKeys.ts";

/** What a transaction stamps on the documents it writes. */
export interface Stamp {
  transactionId: string;
  /** ISO 8601 */
  at: string;
  addKeys: boolean;
}

type NewDocument =
  { type: "document"; document: LakeDocument } | { type: "refused"; description: string };

/**
 * Makes a storable document of a submitted one: `_rev` is the transaction's id, `_createdAt` and
 * `_updatedAt` are kept where they were sent (an import brings its own) and are now otherwise.
 */
export function newDocument(submitted: JsonObject, id: string, stamp: Stamp): NewDocument {
  const type = submitted["_type"];
  if (!isDocumentId(id)) {
    return { type: "refused", description: `Invalid document ID "${id}"` };
  }
  if (typeof type !== "string" || type === "") {
    return { type: "refused", description: `Document "${id}" needs a string in "_type"` };
  }
  const fields = stamp.addKeys ? addArrayKeys(submitted) : submitted;
  const { _createdAt, _updatedAt } = submitted;
  return {
    type: "document",
    document: {
      ...withoutUndefined(fields),
      _id: id,
      _type: type,
      _rev: stamp.transactionId,
      _createdAt: typeof _createdAt === "string" ? _createdAt : stamp.at,
      _updatedAt: typeof _updatedAt === "string" ? _updatedAt : stamp.at,
    },
  };
}

/** The new state of a document that exists: same creation time, changed now. */
export function revisedDocument(
  fields: JsonObject,
  base: LakeDocument,
  stamp: Stamp,
): LakeDocument {
  const keyed = stamp.addKeys ? addArrayKeys(fields) : fields;
  return {
    ...withoutUndefined(keyed),
    _id: base._id,
    _type: base._type,
    _rev: stamp.transactionId,
    _createdAt: base._createdAt,
    _updatedAt: stamp.at,
  };
}

function withoutUndefined(fields: unknown): JsonObject {
  if (!isJsonObject(fields)) return {};
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
