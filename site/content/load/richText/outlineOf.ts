import type { OutlineEntry } from "../../view/pages.ts";
import type { RichTextView } from "../../view/RichTextView.ts";
import { wordsOf } from "./toTextNode.ts";

/** With fewer headings a table of contents only stands in the way. */
const LEAST = 3;

/**
 * A text's table of contents: its headings of the first two levels, the second below the first.
 * An interview without headings has its questions instead. [] where there is too little to list.
 */
export function outlineOf(text: RichTextView): OutlineEntry[] {
  const headings = text.flatMap((node) =>
    node._type === "block" && node.id !== undefined && /^h[23]$/.test(node.style)
      ? { id: node.id, text: wordsOf(node), level: Number(node.style.slice(1)) }
      : [],
  );
  const questions = text.flatMap((node) =>
    node._type === "questionAnswer" && node.question !== ""
      ? { id: node.id, text: node.question, level: 2 }
      : [],
  );
  const listed = headings.length > 0 ? headings : questions;
  if (listed.length < LEAST) return [];
  const entries: (OutlineEntry & { below: OutlineEntry[] })[] = [];
  for (const { id, text: words, level } of listed) {
    const entry = { id, text: words, below: [] };
    const last = entries.at(-1);
    if (level === 2 || last === undefined) entries.push(entry);
    else last.below.push(entry);
  }
  return entries;
}
