import { isJsonObject, type JsonObject } from "../store/document.ts";

/** Which documents a patch or a deletion is for: one id, several, or what a query finds. */
export type Selection =
  { kind: "ids"; ids: readonly string[] } | { kind: "query"; query: string; params: JsonObject };

/** A mutation of Sanity's mutate API, read and checked for its outer form. */
export type Mutation =
  | { kind: "create" | "createOrReplace" | "createIfNotExists"; document: JsonObject }
  | { kind: "delete"; selection: Selection }
  | { kind: "patch"; selection: Selection; operations: JsonObject; ifRevisionID?: string };

type ParsedMutation = Mutation | { kind: "invalid"; description: string };

const OPERATIONS = ["set", "setIfMissing", "unset", "inc", "dec", "insert", "diffMatchPatch"];
const SELECTORS = ["id", "query", "params", "ifRevisionID"];

/** Reads one item of a request's `mutations`. */
export function parseMutation(value: unknown): ParsedMutation {
  if (!isJsonObject(value)) return invalid("Mutation must be an object");
  const [kind, ...more] = Object.keys(value);
  const body = kind === undefined ? undefined : value[kind];
  if (kind === undefined || more.length > 0) {
    return invalid("Mutation must have exactly one operation");
  }
  if (!isJsonObject(body)) return invalid(`Value of "${kind}" must be an object`);
  switch (kind) {
    case "create":
    case "createOrReplace":
    case "createIfNotExists":
      return { kind, document: body };
    case "delete": {
      const selection = parseSelection(body);
      return selection ? { kind, selection } : invalid("Delete needs an id or a query");
    }
    case "patch":
      return parsePatch(body);
    default:
      return invalid(`Unknown mutation type "${kind}"`);
  }
}

function parsePatch(body: JsonObject): ParsedMutation {
  const selection = parseSelection(body);
  if (!selection) return invalid("Patch needs an id or a query");
  const operations: JsonObject = {};
  for (const [name, operation] of Object.entries(body)) {
    if (SELECTORS.includes(name)) continue;
    if (!OPERATIONS.includes(name)) return invalid(`Unknown patch operation "${name}"`);
    if (name === "unset" ? !Array.isArray(operation) : !isJsonObject(operation)) {
      return invalid(`Value of patch operation "${name}" has the wrong type`);
    }
    operations[name] = operation;
  }
  const ifRevisionID = body["ifRevisionID"];
  if (ifRevisionID === undefined || ifRevisionID === null) {
    return { kind: "patch", selection, operations };
  }
  if (typeof ifRevisionID !== "string") return invalid("ifRevisionID must be a string");
  return { kind: "patch", selection, operations, ifRevisionID };
}

function parseSelection(body: JsonObject): Selection | undefined {
  const { id, query, params } = body;
  if (typeof id === "string") return { kind: "ids", ids: [id] };
  if (Array.isArray(id) && id.every((item) => typeof item === "string")) {
    return { kind: "ids", ids: id };
  }
  if (typeof query === "string") {
    return { kind: "query", query, params: isJsonObject(params) ? params : {} };
  }
  return undefined;
}

function invalid(description: string): ParsedMutation {
  return { kind: "invalid", description };
}
