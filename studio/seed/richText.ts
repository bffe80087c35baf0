import { file, keyed, picture, ref } from "./seedDocument.ts";
import { inlineMarkup } from "./inlineMarkup.ts";

/**
 * Portable Text for the demo content, written like prose. Text may carry `**strong**`, `*em*`,
 * `` `code` `` and `[label](address)`, where an address is a URL or `ref:` and a document's id.
 */

/** A block before `richText` gives it its key. */
export interface SeedBlock {
  _type: string;
  [field: string]: unknown;
}

type ListItem = "bullet" | "number";
type Tone = "note" | "tip" | "important";

/** The nodes of a rich text, in order and each with a `_key` that is stable under `prefix`. */
export function richText(
  prefix: string,
  ...nodes: readonly (SeedBlock | readonly SeedBlock[])[]
): (SeedBlock & { _key: string })[] {
  return nodes.flat().map((node, index) => withKey(node, `${prefix}-${index + 1}`));
}

export const p = (text: string): SeedBlock => block("normal", text);
export const h2 = (text: string): SeedBlock => block("h2", text);
export const h3 = (text: string): SeedBlock => block("h3", text);
export const h4 = (text: string): SeedBlock => block("h4", text);
export const quote = (text: string): SeedBlock => block("blockquote", text);

export const bullets = (items: readonly string[]): SeedBlock[] => list("bullet", items);
export const numbers = (items: readonly string[]): SeedBlock[] => list("number", items);

export function pullQuote(text: string, attribution?: string): SeedBlock {
  return { _type: "pullQuote", text, ...(attribution === undefined ? {} : { attribution }) };
}

export function callout(
  tone: Tone,
  title: string,
  ...paragraphs: readonly (string | SeedBlock | readonly SeedBlock[])[]
): SeedBlock {
  return { _type: "callout", tone, title, text: paragraphBlocks(paragraphs) };
}

/** A table whose first row holds the column headings. */
export function table(caption: string, rows: readonly (readonly string[])[]): SeedBlock {
  return {
    _type: "dataTable",
    caption,
    headerRow: true,
    rows: keyed(
      "tableRow",
      rows.map((cells) => ({ cells: [...cells] })),
    ),
  };
}

export function image(name: string, alt: string, caption?: string, credit?: string): SeedBlock {
  return picture(name, alt, {
    ...(caption === undefined ? {} : { caption }),
    ...(credit === undefined ? {} : { credit }),
  });
}

export function facts(title: string, entries: readonly (readonly [string, string])[]): SeedBlock {
  return {
    _type: "factsBox",
    title,
    facts: keyed(
      "fact",
      entries.map(([label, value]) => ({ label, value })),
    ),
  };
}

/** A question and its answer; `speakerId` is the id of the person who answers. */
export function qa(
  question: string,
  speakerId: string,
  ...paragraphs: readonly (string | SeedBlock | readonly SeedBlock[])[]
): SeedBlock {
  return {
    _type: "questionAnswer",
    question,
    speaker: ref(speakerId),
    answer: paragraphBlocks(paragraphs),
  };
}

/** An audio clip of `media/`, e.g. `audio("Ton aus der Werkstatt", "audio/ton-werkstatt.mp3", "…")`. */
export function audio(title: string, path: string, transcript: string): SeedBlock {
  return { _type: "audioClip", title, file: file(path), transcript };
}

/** A video: an own file of `media/` with captions and poster, or a film elsewhere. */
export type SeedVideo = { title: string; duration?: number; transcript?: string } & (
  | { file: string; captions: string; poster: { name: string; alt: string } }
  | { externalUrl: string; poster?: { name: string; alt: string } }
);

export function video(clip: SeedVideo): SeedBlock {
  const { poster, ...rest } = clip;
  return {
    ...rest,
    _type: "videoClip",
    ...("file" in clip ? { file: file(clip.file), captions: file(clip.captions) } : {}),
    ...(poster === undefined ? {} : { poster: picture(poster.name, poster.alt) }),
  };
}

function block(style: string, text: string, listItem?: ListItem): SeedBlock {
  const { children, markDefs } = inlineMarkup(text);
  return {
    _type: "block",
    style,
    ...(listItem === undefined ? {} : { listItem, level: 1 }),
    markDefs,
    children,
  };
}

function list(kind: ListItem, items: readonly string[]): SeedBlock[] {
  return items.map((item) => block("normal", item, kind));
}

function paragraphBlocks(
  paragraphs: readonly (string | SeedBlock | readonly SeedBlock[])[],
): (SeedBlock & { _key: string })[] {
  return richText(
    "p",
    ...paragraphs.map((entry) => (typeof entry === "string" ? p(entry) : entry)),
  );
}

function withKey(node: SeedBlock, key: string): SeedBlock & { _key: string } {
  return { _key: key, ...node };
}
