import { evaluateSync, type ExprNode } from "groq-js";
import type { LakeDocument } from "../store/document.ts";
import type { Change } from "../store/transaction.ts";
import type { Transition } from "./mutationEvent.ts";

/** Tells what a change means to one listener; undefined where it means nothing. */
export type ChangeMatcher = (change: Change) => Transition | undefined;

interface MatchContext {
  params: Record<string, unknown>;
  get(id: string): LakeDocument | undefined;
  identity: string;
}

/** A listener hears of a document that its query finds before or after the change. */
export function changeMatcher(node: ExprNode, context: MatchContext): ChangeMatcher {
  const matches =
    node.type === "Everything" ? (document: LakeDocument | null) => document !== null : evaluated;

  function evaluated(document: LakeDocument | null): boolean {
    if (!document) return false;
    const found: unknown = evaluateSync(node, {
      dataset: [document],
      params: context.params,
      dereference: ({ _ref }) => context.get(_ref) ?? null,
      identity: context.identity,
    }).data;
    return Array.isArray(found) ? found.length > 0 : found !== null && found !== false;
  }

  return ({ before, after }) => {
    const was = matches(before);
    const is = matches(after);
    if (was) return is ? "update" : "disappear";
    return is ? "appear" : undefined;
  };
}
