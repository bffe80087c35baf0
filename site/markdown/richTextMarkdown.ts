import { portableTextToMarkdown, type PortableTextMarkRenderer } from "@portabletext/markdown";
import type { AudioView, VideoView } from "../content/view/MediaView.ts";
import type { PictureView } from "../content/view/PictureView.ts";
import type { RichNode, RichTextView } from "../content/view/RichTextView.ts";
import { codeSpan } from "./codeSpan.ts";
import { escapeAddress, escapeContinued, escapeInline, escapeMarkdown } from "./escapeMarkdown.ts";

/** What turning rich text into Markdown takes from its surroundings. */
export interface MarkdownContext {
  origin: URL;
  /** The absolute address of a picture. */
  pictureUrl: (picture: PictureView) => string;
}

/** Rich text as GitHub-flavoured Markdown, every address absolute. "" where there is none. */
export function richTextMarkdown(text: RichTextView, context: MarkdownContext): string {
  return text
    .reduce<RichNode[][]>(inRuns, [])
    .map((run) => runMarkdown(run, context))
    .filter((part) => part !== "")
    .join("\n\n");
}

/** Text blocks in a row belong together, for lists; every other block stands alone. */
function inRuns(runs: RichNode[][], node: RichNode): RichNode[][] {
  const last = runs.at(-1);
  if (node._type === "block" && last?.[0]?._type === "block") last.push(node);
  else runs.push([node]);
  return runs;
}

function runMarkdown(run: readonly RichNode[], context: MarkdownContext): string {
  const [first] = run;
  if (first === undefined) return "";
  if (first._type !== "block") return nodeMarkdown(first, context);
  const blocks = run.filter((node) => node._type === "block");
  return portableTextToMarkdown(blocks.map(escaped), {
    marks: { strong: emphasis("**"), em: emphasis("*"), link: linkIn(context) },
  });
}

type TextBlock = Extract<RichNode, { _type: "block" }>;
type Span = TextBlock["children"][number];

/**
 * A block whose text holds no markup by accident. Code is written here, for nothing inside it would
 * be taken for markup: other marks stand around it.
 */
function escaped(block: TextBlock): TextBlock {
  const children = block.children.reduce<Span[]>(inOne, []).map((span, index) => {
    if (span.marks.includes("code")) {
      const marks = span.marks.filter((mark) => mark !== "code");
      return { ...span, marks, text: codeSpan(span.text) };
    }
    const text = index === 0 ? escapeMarkdown(span.text) : escapeContinued(span.text);
    return { ...span, text };
  });
  return { ...block, children };
}

/** Spans with the same marks are one: the signs of two codes in a row would be taken for one sign. */
function inOne(spans: Span[], span: Span): Span[] {
  if (span.text === "") return spans;
  const last = spans.at(-1);
  const isSame =
    last !== undefined &&
    last.marks.length === span.marks.length &&
    last.marks.every((mark) => span.marks.includes(mark));
  if (isSame) spans.splice(-1, 1, { ...last, text: last.text + span.text });
  else spans.push(span);
  return spans;
}

/** Marks hold no space at their edges in Markdown; it moves outside. */
function emphasis(sign: string): PortableTextMarkRenderer {
  return ({ children }) => {
    const [, before = "", text = "", after = ""] = /^(\s*)(.*?)(\s*)$/s.exec(children) ?? [];
    return text === "" ? children : `${before}${sign}${text}${sign}${after}`;
  };
}

function linkIn(context: MarkdownContext): PortableTextMarkRenderer {
  return ({ children, value }) => {
    const mark: unknown = value;
    if (typeof mark !== "object" || mark === null || !("href" in mark)) return children;
    return `[${children}](${absolute(String(mark.href), context)})`;
  };
}

function nodeMarkdown(node: Exclude<RichNode, TextBlock>, context: MarkdownContext): string {
  switch (node._type) {
    case "picture":
      return pictureMarkdown(node.picture, context);
    case "callout": {
      const { title, label, text } = node;
      const name = title === label ? label : `${label}: ${title}`;
      return quoted(joined(`**${escapeInline(name)}**`, richTextMarkdown(text, context)));
    }
    case "pullQuote":
      return quoted(
        joined(
          escapeMarkdown(node.text),
          node.attribution === undefined ? "" : `– ${escapeInline(node.attribution)}`,
        ),
      );
    case "dataTable":
      return joined(
        node.caption === undefined ? "" : `**${escapeInline(node.caption)}**`,
        tableMarkdown(node),
      );
    case "factsBox":
      return joined(
        `**${escapeInline(node.title)}**`,
        node.facts
          .map(({ label, value }) => `- **${escapeInline(label)}:** ${escapeInline(value)}`)
          .join("\n"),
      );
    case "questionAnswer":
      return joined(
        `${"#".repeat(node.level)} ${escapeInline(node.question)}`,
        node.speaker === undefined ? "" : `**${escapeInline(node.speaker.name)}:**`,
        richTextMarkdown(node.answer, context),
      );
    case "audioClip":
      return audioMarkdown(node.audio, context);
    case "videoClip":
      return videoMarkdown(node.video, context);
  }
}

/** A picture with its caption in italics. */
export function pictureMarkdown(picture: PictureView, context: MarkdownContext): string {
  const caption = [picture.caption, picture.credit].filter((part) => part !== undefined).join(" ");
  const image = `![${escapeInline(picture.alt)}](${escapeAddress(context.pictureUrl(picture))})`;
  return joined(image, caption === "" ? "" : `*${escapeInline(caption)}*`);
}

/** A link to a film, and what is said in it. */
export function videoMarkdown(video: VideoView, context: MarkdownContext): string {
  const href = video.source.kind === "file" ? video.source.src : video.source.href;
  const length = video.duration === undefined ? "" : ` (${video.duration})`;
  return joined(
    link({ href, label: `Video: ${video.title}${length}` }, context),
    transcript(video.transcript),
  );
}

function audioMarkdown({ src, title, transcript: words }: AudioView, context: MarkdownContext) {
  return joined(link({ href: src, label: `Tonaufnahme: ${title}` }, context), transcript(words));
}

/** A link on the hub or elsewhere, absolute. */
export function link(
  { href, label }: { href: string; label: string },
  context: MarkdownContext,
): string {
  return `[${escapeInline(label)}](${absolute(href, context)})`;
}

/** Parts with an empty line between them; empty ones are left out. */
export function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join("\n\n");
}

function transcript(paragraphs: readonly string[]): string {
  if (paragraphs.length === 0) return "";
  return quoted(joined("**Mitschrift**", ...paragraphs.map(escapeMarkdown)));
}

function tableMarkdown({ head, rows }: Extract<RichNode, { _type: "dataTable" }>): string {
  const width = Math.max(head?.length ?? 0, ...rows.map((row) => row.length));
  const line = (cells: readonly string[]) =>
    `| ${Array.from({ length: width }, (_, column) => cell(cells[column] ?? "")).join(" | ")} |`;
  return [line(head ?? []), `|${" --- |".repeat(width)}`, ...rows.map(line)].join("\n");
}

function cell(text: string): string {
  return escapeInline(text.replaceAll(/\s+/g, " ").trim()).replaceAll("|", String.raw`\|`);
}

function quoted(text: string): string {
  return text
    .split("\n")
    .map((line) => (line === "" ? ">" : `> ${line}`))
    .join("\n");
}

function absolute(href: string, { origin }: MarkdownContext): string {
  return escapeAddress(new URL(href, origin).href);
}
