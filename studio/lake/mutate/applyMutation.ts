import type { ErrorItem } from "../http/lakeError.ts";
import type { JsonObject, LakeDocument } from "../store/document.ts";
import { randomId } from "../store/documentIds.ts";
import type { Mutation, Selection } from "./mutation.ts";
import { newDocument, revisedDocument, type Stamp } from "./newDocument.ts";
import { patchDocument } from "./patchDocument.ts";
import type { StagedDocuments } from "./stagedDocuments.ts";

export interface MutationResult {
  id: string;
  operation: "create" | "update" | "delete" | "none";
}

type MutationOutcome =
  | { type: "applied"; results: MutationResult[] }
  | { type: "refused"; status: number; item: ErrorItem };

interface MutationScope {
  staged: StagedDocuments;
  stamp: Stamp;
  /** The ids of all stored documents that a mutation's own query finds. */
  select(query: string, params: JsonObject): string[];
}

/** Applies one mutation to the staged documents. */
export function applyMutation(mutation: Mutation, scope: MutationScope): MutationOutcome {
  switch (mutation.kind) {
    case "create":
    case "createOrReplace":
    case "createIfNotExists":
      return create(mutation.kind, mutation.document, scope);
    case "delete": {
      const found = idsOf(mutation.selection, scope).filter((id) => scope.staged.get(id));
      for (const id of found) scope.staged.put(id, null);
      return { type: "applied", results: found.map((id) => ({ id, operation: "delete" })) };
    }
    case "patch":
      return patch(mutation, scope);
    default:
      throw new Error(`Unknown mutation: ${JSON.stringify(mutation satisfies never)}`);
  }
}

function create(
  kind: "create" | "createOrReplace" | "createIfNotExists",
  submitted: JsonObject,
  { staged, stamp }: MutationScope,
): MutationOutcome {
  const id = submittedId(submitted);
  const existing = staged.get(id);
  if (existing && kind === "createIfNotExists") {
    return { type: "applied", results: [{ id, operation: "none" }] };
  }
  if (existing && kind === "create") {
    return refused(409, {
      type: "documentAlreadyExistsError",
      description: `Document by ID "${id}" already exists`,
      id,
    });
  }
  const made = newDocument(submitted, id, stamp);
  if (made.type === "refused") return invalid(made.description);
  staged.put(id, made.document);
  return { type: "applied", results: [{ id, operation: existing ? "update" : "create" }] };
}

/** No id: a random one. An id that ends in a dot: a random one in that path. */
function submittedId(submitted: JsonObject): string {
  const id = submitted["_id"];
  if (typeof id !== "string" || id === "") return randomId();
  return id.endsWith(".") ? id + randomId() : id;
}

function patch(
  mutation: Extract<Mutation, { kind: "patch" }>,
  scope: MutationScope,
): MutationOutcome {
  const results: MutationResult[] = [];
  for (const id of idsOf(mutation.selection, scope)) {
    const document = scope.staged.get(id);
    if (!document) {
      return refused(404, {
        type: "documentNotFoundError",
        description: `The document with the ID "${id}" was not found`,
        id,
      });
    }
    const expected = mutation.ifRevisionID;
    if (expected !== undefined && expected !== document._rev) {
      return refused(409, revisionMismatch(document, expected));
    }
    const patched = patchDocument(document, mutation.operations);
    if (patched.type === "refused") return invalid(patched.description);
    scope.staged.put(id, revisedDocument(patched.document, document, scope.stamp));
    results.push({ id, operation: "update" });
  }
  return { type: "applied", results };
}

export function revisionMismatch(document: LakeDocument, expected: string): ErrorItem {
  return {
    type: "documentRevisionIDDoesNotMatchError",
    description: `Document "${document._id}" has unexpected revision ID ("${document._rev}"), expected "${expected}"`,
    id: document._id,
    currentRevisionID: document._rev,
    expectedRevisionID: expected,
  };
}

function idsOf(selection: Selection, scope: MutationScope): readonly string[] {
  return selection.kind === "ids" ? selection.ids : scope.select(selection.query, selection.params);
}

function invalid(description: string): MutationOutcome {
  return refused(400, { type: "validationError", description });
}

function refused(status: number, item: ErrorItem): MutationOutcome {
  return { type: "refused", status, item };
}
