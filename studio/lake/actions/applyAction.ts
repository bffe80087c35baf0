import type { ErrorItem } from "../http/lakeError.ts";
import { revisionMismatch } from "../mutate/applyMutation.ts";
import { newDocument, revisedDocument, type Stamp } from "../mutate/newDocument.ts";
import { patchDocument } from "../mutate/patchDocument.ts";
import type { StagedDocuments } from "../mutate/stagedDocuments.ts";
import type { JsonObject, LakeDocument } from "../store/document.ts";
import { draftIdOf, isPublishedId, publishedIdOf } from "../store/documentIds.ts";
import type { Action } from "./action.ts";
import { strengthenReferences } from "./strengthenReferences.ts";

interface ActionScope {
  staged: StagedDocuments;
  stamp: Stamp;
  /** The ids of all drafts and versions of a published id. */
  versionsOf(publishedId: string): string[];
}

interface Refusal {
  status: number;
  item: ErrorItem;
}

type Of<Kind extends Action["kind"]> = Extract<Action, { kind: Kind }>;

/** Applies one action to the staged documents; returns why it is refused, or nothing. */
export function applyAction(action: Action, scope: ActionScope): Refusal | undefined {
  switch (action.kind) {
    case "create":
      return create(action, scope);
    case "edit":
      return edit(action, scope);
    case "replaceDraft":
      return replaceDraft(action, scope);
    case "publish":
      return publish(action, scope);
    case "unpublish":
      return unpublish(action, scope);
    case "delete":
      return deleteGroup(action, scope);
    case "discard":
      return discard(action, scope);
    case "createVersion":
      return createVersion(action, scope);
    case "replaceVersion":
      return replaceVersion(action, scope);
    default:
      throw new Error(`Unknown action: ${JSON.stringify(action satisfies never)}`);
  }
}

function create(action: Of<"create">, scope: ActionScope): Refusal | undefined {
  const { publishedId, attributes, ifExists } = action;
  const draftId = versionIdFor(publishedId, attributes["_id"]);
  if (scope.staged.get(publishedId)) return alreadyExists(publishedId);
  if (scope.staged.get(draftId)) {
    return ifExists === "ignore" ? undefined : alreadyExists(draftId);
  }
  return putNew(attributes, draftId, scope);
}

function edit(action: Of<"edit">, scope: ActionScope): Refusal | undefined {
  const { draftId, publishedId, patch } = action;
  const refusal = mismatchedPair(draftId, publishedId);
  if (refusal) return refusal;
  const published = scope.staged.get(publishedId);
  const draft = scope.staged.get(draftId) ?? (published && { ...published, _id: draftId });
  if (!draft) return notFound(publishedId);
  const patched = patchDocument(draft, patch);
  if (patched.type === "refused") return invalid(patched.description);
  scope.staged.put(draftId, revisedDocument(patched.document, draft, scope.stamp));
  return undefined;
}

function replaceDraft(action: Of<"replaceDraft">, scope: ActionScope): Refusal | undefined {
  const draftId = versionIdFor(action.publishedId, action.attributes["_id"]);
  if (!scope.staged.get(draftId) && !scope.staged.get(action.publishedId)) {
    return notFound(action.publishedId);
  }
  return putNew(action.attributes, draftId, scope);
}

function publish(action: Of<"publish">, scope: ActionScope): Refusal | undefined {
  const { draftId, publishedId, ifDraftRevisionId, ifPublishedRevisionId } = action;
  const refusal = mismatchedPair(draftId, publishedId);
  if (refusal) return refusal;
  const draft = scope.staged.get(draftId);
  if (!draft) return notFound(draftId);
  if (ifDraftRevisionId !== undefined && draft._rev !== ifDraftRevisionId) {
    return conflict(draft, ifDraftRevisionId);
  }
  const published = scope.staged.get(publishedId);
  if (ifPublishedRevisionId !== undefined && published?._rev !== ifPublishedRevisionId) {
    return published ? conflict(published, ifPublishedRevisionId) : notFound(publishedId);
  }
  const next = revisedDocument(strengthenReferences(draft), draft, scope.stamp);
  scope.staged.put(publishedId, {
    ...next,
    _id: publishedId,
    _createdAt: published?._createdAt ?? draft._createdAt,
  });
  scope.staged.put(draftId, null);
  return undefined;
}

function unpublish(action: Of<"unpublish">, scope: ActionScope): Refusal | undefined {
  const { draftId, publishedId } = action;
  const refusal = mismatchedPair(draftId, publishedId);
  if (refusal) return refusal;
  const published = scope.staged.get(publishedId);
  if (!published) return notFound(publishedId);
  if (!scope.staged.get(draftId)) {
    const draft = { ...published, _id: draftId };
    scope.staged.put(draftId, revisedDocument(draft, draft, scope.stamp));
  }
  scope.staged.put(publishedId, null);
  return undefined;
}

function deleteGroup(action: Of<"delete">, scope: ActionScope): Refusal | undefined {
  const { publishedId, includeDrafts } = action;
  if (!isPublishedId(publishedId)) return invalid(`"${publishedId}" is not a published ID`);
  if (!scope.staged.get(publishedId)) return notFound(publishedId);
  for (const draftId of includeDrafts) {
    const refusal = mismatchedPair(draftId, publishedId);
    if (refusal) return refusal;
    if (!scope.staged.get(draftId)) return notFound(draftId);
  }
  const forgotten = scope
    .versionsOf(publishedId)
    .filter((id) => scope.staged.get(id) && !includeDrafts.includes(id));
  if (forgotten.length > 0) {
    const named = forgotten.map((id) => `"${id}"`).join(", ");
    return invalid(`Document "${publishedId}" has versions that are not to be deleted: ${named}`);
  }
  for (const id of [publishedId, ...includeDrafts]) scope.staged.put(id, null);
  return undefined;
}

function discard(action: Of<"discard">, scope: ActionScope): Refusal | undefined {
  const { versionId } = action;
  if (isPublishedId(versionId)) return invalid(`"${versionId}" is not a draft or version ID`);
  if (!scope.staged.get(versionId)) return notFound(versionId);
  scope.staged.put(versionId, null);
  return undefined;
}

function createVersion(action: Of<"createVersion">, scope: ActionScope): Refusal | undefined {
  const { publishedId, source } = action;
  if ("document" in source) {
    const id = versionIdFor(publishedId, source.document["_id"]);
    return scope.staged.get(id) ? alreadyExists(id) : putNew(source.document, id, scope);
  }
  const { baseId, versionId, ifBaseRevisionId } = source;
  const refusal = mismatchedPair(versionId, publishedId);
  if (refusal) return refusal;
  const base = scope.staged.get(baseId);
  if (!base) return notFound(baseId);
  if (ifBaseRevisionId !== undefined && base._rev !== ifBaseRevisionId) {
    return conflict(base, ifBaseRevisionId);
  }
  if (scope.staged.get(versionId)) return alreadyExists(versionId);
  const version = { ...base, _id: versionId };
  scope.staged.put(versionId, revisedDocument(version, version, scope.stamp));
  return undefined;
}

function replaceVersion(action: Of<"replaceVersion">, scope: ActionScope): Refusal | undefined {
  const id = action.document["_id"];
  if (typeof id !== "string" || isPublishedId(id)) {
    return invalid("A replaced version needs the _id of a draft or version");
  }
  return scope.staged.get(id) ? putNew(action.document, id, scope) : notFound(id);
}

function putNew(attributes: JsonObject, id: string, scope: ActionScope): Refusal | undefined {
  const made = newDocument(attributes, id, scope.stamp);
  if (made.type === "refused") return invalid(made.description);
  scope.staged.put(id, made.document);
  return undefined;
}

/** The draft or version that attributes are meant for; the draft where they name none. */
function versionIdFor(publishedId: string, id: unknown): string {
  const named = typeof id === "string" && publishedIdOf(id) === publishedId && !isPublishedId(id);
  return named ? id : draftIdOf(publishedId);
}

function mismatchedPair(versionId: string, publishedId: string): Refusal | undefined {
  if (!isPublishedId(publishedId)) return invalid(`"${publishedId}" is not a published ID`);
  if (isPublishedId(versionId) || publishedIdOf(versionId) !== publishedId) {
    return invalid(`"${versionId}" is not a draft or version of "${publishedId}"`);
  }
  return undefined;
}

function alreadyExists(id: string): Refusal {
  const description = `Document by ID "${id}" already exists`;
  return { status: 409, item: { type: "documentAlreadyExistsError", description, id } };
}

function notFound(id: string): Refusal {
  const description = `The document with the ID "${id}" was not found`;
  return { status: 404, item: { type: "documentNotFoundError", description, id } };
}

function conflict(document: LakeDocument, expected: string): Refusal {
  return { status: 409, item: revisionMismatch(document, expected) };
}

function invalid(description: string): Refusal {
  return { status: 400, item: { type: "validationError", description } };
}
