import { isJsonObject, type JsonObject } from "../store/document.ts";

/** The actions that the Studio and @sanity/client use to edit and publish single documents. */
export type Action =
  | { kind: "create"; publishedId: string; attributes: JsonObject; ifExists: "fail" | "ignore" }
  | { kind: "edit"; draftId: string; publishedId: string; patch: JsonObject }
  | { kind: "replaceDraft"; publishedId: string; attributes: JsonObject }
  | {
      kind: "publish";
      draftId: string;
      publishedId: string;
      ifDraftRevisionId: string | undefined;
      ifPublishedRevisionId: string | undefined;
    }
  | { kind: "unpublish"; draftId: string; publishedId: string }
  | { kind: "delete"; publishedId: string; includeDrafts: readonly string[] }
  | { kind: "discard"; versionId: string }
  | { kind: "createVersion"; publishedId: string; source: VersionSource }
  | { kind: "replaceVersion"; document: JsonObject };

type VersionSource =
  | { document: JsonObject }
  | { baseId: string; versionId: string; ifBaseRevisionId: string | undefined };

type ParsedAction =
  Action | { kind: "invalid"; description: string } | { kind: "unsupported"; feature: string };

/** Reads one item of a request's `actions`. */
export function parseAction(value: unknown): ParsedAction {
  if (!isJsonObject(value)) return { kind: "invalid", description: "Action must be an object" };
  const type = value["actionType"];
  if (typeof type !== "string") {
    return { kind: "invalid", description: 'Action needs a string in "actionType"' };
  }
  if (value["purge"] === true)
    return { kind: "unsupported", feature: `action: ${type} with purge` };
  const action = readAction(type, value);
  if (action === "unknown") {
    return type.startsWith("sanity.action.")
      ? { kind: "unsupported", feature: `action: ${type}` }
      : { kind: "invalid", description: `Unknown action type "${type}"` };
  }
  return action ?? { kind: "invalid", description: `Action "${type}" lacks a required property` };
}

function readAction(type: string, value: JsonObject): Action | undefined | "unknown" {
  const text = (name: string): string | undefined => {
    const found = value[name];
    return typeof found === "string" && found !== "" ? found : undefined;
  };
  const object = (name: string): JsonObject | undefined => {
    const found = value[name];
    return isJsonObject(found) ? found : undefined;
  };
  const publishedId = text("publishedId");
  const draftId = text("draftId") ?? text("versionId");
  const attributes = object("attributes") ?? object("document");
  switch (type) {
    case "sanity.action.document.create":
      return publishedId && attributes
        ? {
            kind: "create",
            publishedId,
            attributes,
            ifExists: value["ifExists"] === "ignore" ? "ignore" : "fail",
          }
        : undefined;
    case "sanity.action.document.edit": {
      const patch = object("patch");
      return publishedId && draftId && patch
        ? { kind: "edit", draftId, publishedId, patch }
        : undefined;
    }
    case "sanity.action.document.replaceDraft":
      return publishedId && attributes
        ? { kind: "replaceDraft", publishedId, attributes }
        : undefined;
    case "sanity.action.document.publish":
      return publishedId && draftId
        ? {
            kind: "publish",
            draftId,
            publishedId,
            ifDraftRevisionId: text("ifDraftRevisionId") ?? text("ifVersionRevisionId"),
            ifPublishedRevisionId: text("ifPublishedRevisionId"),
          }
        : undefined;
    case "sanity.action.document.unpublish":
      return publishedId && draftId ? { kind: "unpublish", draftId, publishedId } : undefined;
    case "sanity.action.document.delete":
      return publishedId
        ? { kind: "delete", publishedId, includeDrafts: strings(value["includeDrafts"]) }
        : undefined;
    case "sanity.action.document.discard":
    case "sanity.action.document.version.discard":
      return draftId ? { kind: "discard", versionId: draftId } : undefined;
    case "sanity.action.document.version.create": {
      const source = versionSource(object("document"), text);
      return publishedId && source ? { kind: "createVersion", publishedId, source } : undefined;
    }
    case "sanity.action.document.version.replace": {
      const document = object("document");
      return document ? { kind: "replaceVersion", document } : undefined;
    }
    default:
      return "unknown";
  }
}

function versionSource(
  document: JsonObject | undefined,
  text: (name: string) => string | undefined,
): VersionSource | undefined {
  if (document) return { document };
  const baseId = text("baseId");
  const versionId = text("versionId");
  if (!baseId || !versionId) return undefined;
  return { baseId, versionId, ifBaseRevisionId: text("ifBaseRevisionId") };
}

function strings(value: unknown): string[] {
  if (!Array.isArray(value)) return [];
  return value.filter((item) => typeof item === "string");
}
