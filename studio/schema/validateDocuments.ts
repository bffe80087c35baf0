import { validateDocument, type ValidationClient } from "@sanity/validation";
import { evaluate, parse } from "groq-js";
import { compileSchema } from "./compileSchema.ts";
import { pathText } from "./pathText.ts";
import { withUploadedAssets } from "./withUploadedAssets.ts";

/** A document as it is stored, or as `sanity dataset import` reads it. */
export interface StoredDocument {
  _id: string;
  _type: string;
  [field: string]: unknown;
}

/** What the Studio would tell an editor who opened the document. */
export interface Problem {
  documentId: string;
  /** Where in the document, e.g. `body[a1].alt`; "" for the document as a whole. */
  path: string;
  /** German where the rule is our own, English where it is Sanity's. */
  message: string;
}

/**
 * Checks documents by the Studio's own rules, without a Studio and without a lake: references and
 * slugs are looked up among the given documents. Assets that are still to be uploaded
 * (`_sanityAsset`) count as there. Errors and warnings alike, and fields that the schema does not
 * know.
 */
export async function validateDocuments(documents: readonly StoredDocument[]): Promise<Problem[]> {
  const schema = compileSchema();
  const dataset = documents.map(withUploadedAssets);
  const ids = new Set(documents.map(({ _id }) => _id));
  const client = clientOver(dataset);
  const problems = await Promise.all(
    dataset.map(async (document) => {
      const { markers } = await validateDocument({
        document: stamped(document),
        schema,
        client,
        getDocumentExists: ({ id }) => Promise.resolve(ids.has(id) || /^(?:image|file)-/.test(id)),
      });
      return markers.map(({ path, message }) => ({
        documentId: document._id,
        path: pathText(path),
        message,
      }));
    }),
  );
  return problems.flat();
}

/** As much of a client as the rules use: it answers queries from the documents. */
function clientOver(dataset: readonly StoredDocument[]): ValidationClient {
  const unused = () => {
    throw new Error("A rule asked for more than a query; validateDocuments cannot answer that");
  };
  const client: ValidationClient = {
    fetch: async (query: string, params: Record<string, unknown> = {}) =>
      // eslint-disable-next-line @typescript-eslint/no-unsafe-return -- so is any client's result
      (await evaluate(parse(query, { params }), { dataset, params })).get(),
    getDataUrl: unused,
    observable: { fetch: unused, request: unused },
    withConfig: () => client,
  };
  return client;
}

/** A document with the fields that a lake adds to it. */
function stamped(document: StoredDocument) {
  const never = "1970-01-01T00:00:00Z";
  return { _rev: "unsaved", _createdAt: never, _updatedAt: never, ...document };
}
