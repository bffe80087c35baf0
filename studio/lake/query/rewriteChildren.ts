import type { ExprNode } from "groq-js";

/**
 * A copy of a syntax node in which `rewrite` has replaced children, or undefined where it has
 * replaced none. `rewrite` gives undefined for a node that stays as it is.
 */
export function rewriteChildren(
  node: ExprNode,
  rewrite: (child: ExprNode) => ExprNode | undefined,
): ExprNode | undefined {
  let copy: ExprNode | undefined;
  for (const [key, value] of Object.entries(node)) {
    const next = rewriteValue(value, rewrite);
    if (next !== value) copy = Object.assign(copy ?? { ...node }, { [key]: next });
  }
  return copy;
}

function rewriteValue(value: unknown, rewrite: (child: ExprNode) => ExprNode | undefined): unknown {
  if (Array.isArray(value)) {
    const next = value.map((item: unknown) => rewriteValue(item, rewrite));
    return next.some((item, i) => item !== value[i]) ? next : value;
  }
  return isNode(value) ? (rewrite(value) ?? value) : value;
}

function isNode(value: unknown): value is ExprNode {
  return typeof value === "object" && value !== null && "type" in value && value.type !== "Value";
}
