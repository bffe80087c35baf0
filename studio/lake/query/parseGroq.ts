import { parse, type ExprNode } from "groq-js";

export type ParsedQuery =
  | { type: "query"; node: ExprNode }
  | { type: "invalid"; description: string; start: number; end: number }
  | { type: "unsupported"; feature: string };

/** Functions of Sanity's GROQ that groq-js parses but cannot evaluate. */
const NOT_EVALUATED = new Set([
  "documents::get",
  "documents::incomingRefCount",
  "documents::incomingGlobalDocumentReferenceCount",
  "geo::contains",
  "geo::distance",
  "geo::intersects",
  "geo::latLng",
  "text::query",
  "text::matchQuery",
  "text::semanticSimilarity",
]);

/** Namespaces of Sanity's GROQ; a function in one of them that groq-js does not know is a gap. */
const NAMESPACES =
  /\b(?:array|dateTime|delta|diff|documents|fn|geo|global|math|media|pt|releases|sanity|score|string|text|user)::[A-Za-z]+/;

/** Parses a query; `params` are needed where a slice is given by parameter. */
export function parseGroq(query: string, params: Record<string, unknown>): ParsedQuery {
  let node: ExprNode;
  try {
    node = parse(query, { params });
  } catch (error) {
    return explain(error, query);
  }
  const feature = findInNodes(node, unsupportedFunction);
  if (feature) return { type: "unsupported", feature };
  const missing = findInNodes(node, (found) => missingParameter(found, params));
  if (missing) {
    const start = query.indexOf(`$${missing}`);
    const end = start + missing.length + 1;
    return {
      type: "invalid",
      description: `param $${missing} referenced, but not provided`,
      start,
      end,
    };
  }
  return { type: "query", node };
}

function explain(error: unknown, query: string): ParsedQuery {
  const description = error instanceof Error ? error.message : String(error);
  const undefinedName = /Undefined (?:function|namespace): (\w+)/.exec(description)?.[1];
  if (undefinedName) {
    const call = NAMESPACES.exec(query)?.[0];
    if (call?.includes(undefinedName)) return { type: "unsupported", feature: `query: ${call}()` };
  }
  const position =
    error instanceof Error && "position" in error && typeof error.position === "number"
      ? error.position
      : 0;
  return { type: "invalid", description, start: position, end: query.length };
}

/** The first answer that any syntax node of a query gives. Literal values hold no nodes. */
function findInNodes(
  value: unknown,
  ask: (node: { type: unknown }) => string | undefined,
): string | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  if ("type" in value) {
    if (value.type === "Value") return undefined;
    const answer = ask({ ...value, type: value.type });
    if (answer !== undefined) return answer;
  }
  for (const inner of Object.values(value)) {
    const answer = findInNodes(inner, ask);
    if (answer !== undefined) return answer;
  }
  return undefined;
}

function unsupportedFunction(node: { type: unknown }): string | undefined {
  if (node.type !== "FuncCall" || !("namespace" in node) || !("name" in node)) return undefined;
  const name = `${String(node.namespace)}::${String(node.name)}`;
  return NOT_EVALUATED.has(name) ? `query: ${name}()` : undefined;
}

function missingParameter(
  node: { type: unknown },
  params: Record<string, unknown>,
): string | undefined {
  if (node.type !== "Parameter" || !("name" in node)) return undefined;
  return typeof node.name === "string" && !(node.name in params) ? node.name : undefined;
}
