import { evaluate, evaluateSync, type ExprNode } from "groq-js";
import type { DocumentIndex } from "../store/documentIndex.ts";
import { publishedIdOf } from "../store/documentIds.ts";
import { narrowQuery } from "./narrowQuery.ts";
import { parseGroq, type ParsedQuery } from "./parseGroq.ts";
import { viewOf, type Perspective, type View } from "./view.ts";

type QueryResult = { type: "result"; result: unknown } | Exclude<ParsedQuery, { type: "query" }>;

export interface QueryRequest {
  query: string;
  params: Record<string, unknown>;
  perspective: Perspective;
}

export interface QueryEngine {
  run(request: QueryRequest): Promise<QueryResult>;
}

interface QueryEngineOptions {
  documents: Omit<DocumentIndex, "put">;
  clock(): Date;
  projectId: string;
  dataset: string;
  identity: string;
}

/** Queries over the stored documents, with a cache of views that lives until the next change. */
export function createQueryEngine(options: QueryEngineOptions): QueryEngine {
  const { documents } = options;
  const views = new Map<string, { version: number; view: View }>();

  function view(perspective: Perspective): View {
    const key = String(perspective);
    const cached = views.get(key);
    if (cached?.version === documents.version) return cached.view;
    const made = viewOf(documents, perspective);
    if (views.size > 20) views.clear();
    views.set(key, { version: documents.version, view: made });
    return made;
  }

  return {
    async run({ query, params, perspective }) {
      const parsed = parseGroq(query, params);
      if (parsed.type !== "query") return parsed;
      const shown = view(perspective);
      const inView = (stored: Iterable<string>) =>
        perspective === "raw" ? stored : [...stored].map(publishedIdOf);
      const node = narrowQuery(parsed.node, {
        view: shown,
        params,
        referrersOf: (id) => inView(documents.referrersOf(id).keys()),
        versionsOf: (id) => inView(documents.versionsOf(id)),
      });
      const result = await evaluateGroq(node, {
        dataset: usesEverything(node) ? shown.all() : [],
        params,
        dereference: ({ _ref }) => shown.get(_ref) ?? null,
        timestamp: options.clock(),
        identity: options.identity,
        sanity: { projectId: options.projectId, dataset: options.dataset },
      });
      return { type: "result", result };
    },
  };
}

type EvaluateOptions = Parameters<typeof evaluateSync>[1];

/** groq-js is 3 to 5 times faster without promises; only its delta functions need them. */
async function evaluateGroq(node: ExprNode, options: EvaluateOptions): Promise<unknown> {
  try {
    return evaluateSync(node, options).data;
  } catch {
    const value = await evaluate(node, options);
    const data: unknown = await value.get();
    return data;
  }
}

/** Whether anything in a query still looks at the whole dataset. */
function usesEverything(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(usesEverything);
  if (typeof value !== "object" || value === null) return false;
  if ("type" in value && value.type === "Value") return false;
  if ("type" in value && value.type === "Everything") return true;
  return Object.values(value).some(usesEverything);
}
