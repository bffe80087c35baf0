import type { ExprNode, FilterNode } from "groq-js";
import type { LakeDocument } from "../store/document.ts";
import { rewriteChildren } from "./rewriteChildren.ts";
import type { View } from "./view.ts";

/** Answers what a filter can match at most; undefined where it says nothing about id or type. */
interface Narrowing {
  view: View;
  params: Readonly<Record<string, unknown>>;
  /** The ids, in the view, of all stored documents that refer to an id. */
  referrersOf(id: string): Iterable<string>;
  /** The ids, in the view, of a published document's versions and of itself. */
  versionsOf(publishedId: string): Iterable<string>;
}

/**
 * Puts the few documents that can match in place of `*` wherever a filter names ids, types or
 * references: the query's result stays the same, and most of the dataset is never looked at.
 */
export function narrowQuery(node: ExprNode, narrowing: Narrowing): ExprNode {
  return visit(node, narrowing) ?? node;
}

/** The rewritten node, or undefined where nothing is to be rewritten. */
function visit(node: ExprNode, narrowing: Narrowing): ExprNode | undefined {
  if (node.type === "Filter" && node.base.type === "Everything") {
    return narrowFilter(node, narrowing);
  }
  return visitChildren(node, narrowing);
}

function visitChildren(node: ExprNode, narrowing: Narrowing): ExprNode | undefined {
  return rewriteChildren(node, (child) => visit(child, narrowing));
}

function narrowFilter(node: FilterNode, narrowing: Narrowing): ExprNode | undefined {
  const found = candidatesOf(node.expr, narrowing);
  if (!found) return visitChildren(node, narrowing);
  const base: ExprNode = { type: "Value", value: found.candidates };
  const [first, ...more] = found.open.map((condition) => visit(condition, narrowing) ?? condition);
  if (first === undefined) return base;
  const expr = more.reduce((left, right): ExprNode => ({ type: "And", left, right }), first);
  return { ...node, base, expr };
}

interface Candidates {
  candidates: readonly LakeDocument[];
  /** The conditions that the candidates have yet to meet. */
  open: ExprNode[];
}

function candidatesOf(expr: ExprNode, narrowing: Narrowing): Candidates | undefined {
  const conditions = conjunctionOf(expr);
  const { view } = narrowing;
  for (const condition of conditions) {
    const ids = matchedStrings(condition, "_id", narrowing) ?? related(condition, narrowing);
    if (!ids) continue;
    const candidates = [...new Set(ids)].sort().flatMap((id) => view.get(id) ?? []);
    return { candidates, open: conditions };
  }
  let types: readonly string[] | undefined;
  const open: ExprNode[] = [];
  for (const condition of conditions) {
    const matched = matchedStrings(condition, "_type", narrowing);
    if (matched) types = types ? types.filter((type) => matched.includes(type)) : matched;
    else open.push(condition);
  }
  return types && { candidates: ofTypes(view, [...new Set(types)]), open };
}

function ofTypes(view: View, types: readonly string[]): readonly LakeDocument[] {
  const [only] = types;
  if (types.length === 1 && only !== undefined) return view.ofType(only);
  return types.flatMap((type) => view.ofType(type)).sort((a, b) => (a._id < b._id ? -1 : 1));
}

/** `a && (b && c)` → [a, b, c] */
function conjunctionOf(expr: ExprNode): ExprNode[] {
  if (expr.type === "Group") return conjunctionOf(expr.base);
  if (expr.type !== "And") return [expr];
  return [...conjunctionOf(expr.left), ...conjunctionOf(expr.right)];
}

/** The strings that `field == x`, `x == field` or `field in [x, y]` lets through. */
function matchedStrings(
  condition: ExprNode,
  field: string,
  narrowing: Narrowing,
): readonly string[] | undefined {
  if (condition.type === "Or") {
    const left = matchedStrings(condition.left, field, narrowing);
    const right = matchedStrings(condition.right, field, narrowing);
    return left && right ? [...left, ...right] : undefined;
  }
  if (condition.type === "Group") return matchedStrings(condition.base, field, narrowing);
  if (condition.type !== "OpCall") return undefined;
  const { op, left, right } = condition;
  if (op === "==") {
    const other = isField(left, field) ? right : isField(right, field) ? left : undefined;
    const value = other && constantOf(other, narrowing);
    return typeof value === "string" ? [value] : undefined;
  }
  if (op !== "in" || !isField(left, field)) return undefined;
  return stringsOf(constantOf(right, narrowing));
}

/** The ids for which `references(x)`, `references([x, y])` or `sanity::versionOf(x)` can be true. */
function related(condition: ExprNode, narrowing: Narrowing): readonly string[] | undefined {
  if (condition.type !== "FuncCall") return undefined;
  const name = `${condition.namespace}::${condition.name}`;
  if (name !== "global::references" && name !== "sanity::versionOf") return undefined;
  const targets: string[] = [];
  for (const argument of condition.args) {
    const value = constantOf(argument, narrowing);
    const ids = typeof value === "string" ? [value] : stringsOf(value);
    if (!ids) return undefined;
    targets.push(...ids);
  }
  const lookUp = name === "sanity::versionOf" ? narrowing.versionsOf : narrowing.referrersOf;
  return targets.flatMap((id) => [...lookUp(id)]);
}

function isField(node: ExprNode, name: string): boolean {
  return node.type === "AccessAttribute" && node.base === undefined && node.name === name;
}

/** The value of a literal, a parameter or an array of these; undefined for anything else. */
function constantOf(node: ExprNode, narrowing: Narrowing): unknown {
  if (node.type === "Value") return node.value;
  if (node.type === "Parameter") return narrowing.params[node.name];
  if (node.type === "Group") return constantOf(node.base, narrowing);
  if (node.type !== "Array") return undefined;
  return node.elements.map((element) =>
    element.isSplat ? undefined : constantOf(element.value, narrowing),
  );
}

function stringsOf(value: unknown): string[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const strings: string[] = [];
  for (const item of value) {
    if (typeof item === "string") strings.push(item);
    // null and numbers match no id or type; what is unknown may match any.
    else if (item === undefined) return undefined;
  }
  return strings;
}
