import { germanQuotes } from "../../../text/germanQuotes.ts";
import { typesetSpaces } from "../../../text/typeset.ts";
import type { RichText, SimpleText } from "../../sanity.types.ts";
import type { LinkMark, TextNode } from "../../view/RichTextView.ts";
import type { PlacedContext } from "../LoadContext.ts";
import { resolveTeaser } from "../resolveTeasers.ts";
import { isExternal, isSafeAddress } from "../toLink.ts";

export type TextBlock = Extract<RichText[number], { _type: "block" }> | SimpleText[number];
type MarkDefinition = NonNullable<TextBlock["markDefs"]>[number];

const DECORATORS: ReadonlySet<string> = new Set(["strong", "em", "code"]);

/**
 * A paragraph, heading or list item with links resolved and text typeset. Marks that are unknown or
 * lead nowhere are noted and dropped; their text stays. Undefined where there is no text at all.
 */
export function toTextNode(block: TextBlock, context: PlacedContext): TextNode | undefined {
  const links = (block.markDefs ?? []).flatMap((mark) => toLinkMark(mark, context) ?? []);
  const kept = new Set(links.map(({ _key }) => _key));
  const dropped = new Set((block.markDefs ?? []).map(({ _key }) => _key));
  const children = withQuotes(block.children ?? []).map((span) => ({
    _type: span._type,
    _key: span._key,
    text: span.marks?.includes("code") === true ? span.text : typesetSpaces(span.text),
    marks: (span.marks ?? []).filter((mark) => {
      if (kept.has(mark) || DECORATORS.has(mark)) return true;
      if (!dropped.has(mark))
        context.note(context.path, `Die Auszeichnung „${mark}“ ist unbekannt.`);
      return false;
    }),
  }));
  if (children.every(({ text }) => text.trim() === "")) return undefined;
  return {
    _type: "block",
    _key: block._key,
    style: block.style ?? "normal",
    markDefs: links,
    children,
    ...(block.listItem === undefined ? {} : { listItem: block.listItem, level: block.level ?? 1 }),
  };
}

/** Spans with quotes set as in one text, for a quotation may begin in one span and end in another. */
function withQuotes<Span extends { text?: string | undefined; marks?: string[] | undefined }>(
  spans: readonly Span[],
) {
  const isCode = ({ marks }: Span) => marks?.includes("code") === true;
  const set = germanQuotes(
    spans
      .map((span) =>
        isCode(span) ? (span.text ?? "").replaceAll(/["']/g, "·") : (span.text ?? ""),
      )
      .join(""),
  );
  let start = 0;
  return spans.map((span) => {
    const end = start + (span.text?.length ?? 0);
    const text = isCode(span) ? (span.text ?? "") : set.slice(start, end);
    start = end;
    return { ...span, text };
  });
}

/** The words of a text node. */
export function wordsOf(node: TextNode): string {
  return node.children.map(({ text }) => text).join("");
}

function toLinkMark(mark: MarkDefinition, context: PlacedContext): LinkMark | undefined {
  const { _key, _type }: { _key: string; _type: string } = mark;
  switch (mark._type) {
    case "link": {
      const href = mark.href ?? "";
      if (isSafeAddress(href)) return { _type: "link", _key, href, external: isExternal(href) };
      context.note(context.path, `Ein Link hat keine gültige Adresse („${href}“).`);
      return undefined;
    }
    case "internalLink": {
      const target = mark.reference?._ref;
      if (target === undefined)
        context.note(context.path, "Ein Link auf eine eigene Seite hat kein Ziel.");
      const teaser = resolveTeaser(target, context);
      return teaser === undefined
        ? undefined
        : { _type: "link", _key, href: teaser.href, external: false };
    }
    default:
      context.note(context.path, `Die Auszeichnung „${_type}“ ist unbekannt.`);
      return undefined;
  }
}
