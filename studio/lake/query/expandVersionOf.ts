import { parse, type ExprNode } from "groq-js";
import { rewriteChildren } from "./rewriteChildren.ts";

/**
 * Puts `_id in [id, "drafts." + id]` in place of `sanity::versionOf(id)`, which groq-js parses but
 * cannot evaluate. The lake has no releases, so a document has no other versions. Where the id is
 * not a constant the call stays, and is a named failure.
 */
export function expandVersionOf(node: ExprNode): ExprNode {
  return expand(node) ?? node;
}

function expand(node: ExprNode): ExprNode | undefined {
  const id = versionOfId(node);
  if (id === undefined) return rewriteChildren(node, expand);
  return parse("_id in $ids", { params: { ids: [id, `drafts.${id}`] } });
}

function versionOfId(node: ExprNode): string | undefined {
  if (node.type !== "FuncCall" || node.namespace !== "sanity" || node.name !== "versionOf") {
    return undefined;
  }
  const [id] = node.args;
  return id?.type === "Value" && typeof id.value === "string" ? id.value : undefined;
}
