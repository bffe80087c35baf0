import type { RichText, SimpleText } from "../../sanity.types.ts";
import type { RichNode, RichTextView } from "../../view/RichTextView.ts";
import type { PlacedContext } from "../LoadContext.ts";
import { createHeadingIds } from "./headingIds.ts";
import { createHeadingLevels, levelBelow } from "./headingLevels.ts";
import { toBlockNode } from "./toBlockNode.ts";
import { toQuestionAnswer } from "./toQuestionAnswer.ts";
import { toTextNode, wordsOf } from "./toTextNode.ts";

/** How the headings of a text fit into its page. */
export interface HeadingRules {
  /** The level of the heading that the text stands under; 1 for a page's title. */
  under?: number;
  /** Gives out ids that are unique on the page; pass one along when a page has several texts. */
  idOf?: (text: string) => string;
}

/**
 * Rich text as views render it. Unknown and incomplete blocks render nothing and are noted with
 * their key; empty paragraphs go; headings get ids and skip no level.
 */
export function toRichText(
  value: RichText | SimpleText | null | undefined,
  context: PlacedContext,
  { under = 1, idOf = createHeadingIds() }: HeadingRules = {},
): RichTextView {
  const levelOf = createHeadingLevels(under);
  let section = under;
  return (value ?? []).flatMap((block): RichNode[] => {
    const here = { ...context, path: `${context.path}/${block._key}` };
    if (block._type === "questionAnswer") {
      const node = toQuestionAnswer(block, here);
      return [{ ...node, id: idOf(node.question), level: levelBelow(section) }];
    }
    if (block._type !== "block") {
      const node = toBlockNode(block, here);
      return node === undefined ? [] : [node];
    }
    const node = toTextNode(block, here);
    if (node === undefined) return [];
    const level = headingLevel(node.style);
    if (level === undefined) return [node];
    section = levelOf(level + under - 1);
    return [{ ...node, style: `h${section}`, id: idOf(wordsOf(node)) }];
  });
}

function headingLevel(style: string | undefined): number | undefined {
  const digit = /^h([2-4])$/.exec(style ?? "")?.[1];
  return digit === undefined ? undefined : Number(digit);
}
