import { isRecord } from "./fields/readSibling.ts";
import type { StoredDocument } from "./validateDocuments.ts";

/** Stands for any picture or file: large and square enough for every rule about sizes. */
const ASSETS = {
  image: "image-0000000000000000000000000000000000000000-3000x3000-png",
  file: "file-0000000000000000000000000000000000000000-bin",
};

/** A copy of a document in which what is still to be uploaded counts as uploaded. */
export function withUploadedAssets(document: StoredDocument): StoredDocument {
  return { ...document, ...fieldsWithAssets(document) };
}

function fieldsWithAssets(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) =>
      name === "_sanityAsset" ? ["asset", assetFor(String(value))] : [name, valueWithAssets(value)],
    ),
  );
}

function valueWithAssets(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(valueWithAssets);
  return isRecord(value) ? fieldsWithAssets(value) : value;
}

function assetFor(source: string) {
  return { _type: "reference", _ref: source.startsWith("image@") ? ASSETS.image : ASSETS.file };
}
