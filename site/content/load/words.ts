import { fieldName } from "../../text/schemaNames.ts";
import { typeset } from "../../text/typeset.ts";
import type { NoteProblem } from "../ContentProblem.ts";

/** A text that a page cannot do without; where it is missing, that is noted and `fallback` stands in. */
export function requiredWords(
  value: string | null | undefined,
  { note, path, fallback }: { note: NoteProblem; path: string; fallback: string },
): string {
  const words = optionalWords(value);
  if (words !== undefined) return words;
  note(path, `Das Pflichtfeld „${fieldName(path)}“ ist leer.`);
  return fallback;
}

/** A text as it is set, or undefined where there is none. */
export function optionalWords(value: string | null | undefined): string | undefined {
  const trimmed = value?.trim() ?? "";
  return trimmed === "" ? undefined : typeset(trimmed);
}

/** The paragraphs of a plain text: what is parted by an empty line. */
export function paragraphs(value: string | null | undefined): string[] {
  return (value ?? "")
    .split(/\r?\n\s*\r?\n/)
    .map((paragraph) => typeset(paragraph.trim()))
    .filter((paragraph) => paragraph !== "");
}
