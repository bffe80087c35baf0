import { isSearchKind } from "./isSearchKind.ts";
import type { DocumentText, Shard, StartFile, TextSection } from "../index/IndexFiles.ts";

/** The start file, from what was loaded; throws if it is none. */
export function readStart(value: unknown): StartFile {
  const { words, kinds, lengths, shards } = record(value);
  if (typeof words !== "string" || !Array.isArray(kinds)) throw notReadable();
  return {
    words,
    kinds: kinds.filter(isSearchKind),
    lengths: numbers(lengths),
    shards: numbers(shards),
  };
}

/** A shard, from what was loaded; throws if it is none. */
export function readShard(value: unknown): Shard {
  if (!Array.isArray(value)) throw notReadable();
  return value.map(numbers);
}

/** A document's text, from what was loaded; throws if it is none. */
export function readDocumentText(value: unknown): DocumentText {
  const { href, kind, label, title, detail, before, sections } = record(value);
  if (
    typeof href !== "string" ||
    !isSearchKind(kind) ||
    typeof label !== "string" ||
    typeof title !== "string" ||
    typeof before !== "number" ||
    !Array.isArray(sections)
  ) {
    throw notReadable();
  }
  return {
    href,
    kind,
    label,
    title,
    ...(typeof detail === "string" ? { detail } : {}),
    before,
    sections: sections.map(readSection),
  };
}

function readSection(value: unknown): TextSection {
  const { anchor, heading, text } = record(value);
  return {
    ...(typeof anchor === "string" ? { anchor } : {}),
    ...(typeof heading === "string" ? { heading } : {}),
    text: typeof text === "string" ? text : "",
  };
}

function record(value: unknown): Record<string, unknown> {
  if (typeof value !== "object" || value === null) throw notReadable();
  return { ...value };
}

function numbers(value: unknown): number[] {
  if (!Array.isArray(value)) throw notReadable();
  return value.filter((item) => typeof item === "number");
}

function notReadable(): Error {
  return new Error("The search index is not readable.");
}
