/** About as much as search engines show of a description. */
export const DESCRIPTION_LENGTH = 160;

/** `text` on one line, cut at a word so that it has at most `length` characters, with "…" where cut. */
export function excerpt(text: string, length: number): string {
  const line = text.replaceAll(/\s+/gu, " ").trim();
  if (line.length <= length) return line;
  const cut = line.slice(0, length - 1);
  const lastSpace = cut.lastIndexOf(" ");
  const kept = lastSpace > length / 2 ? cut.slice(0, lastSpace) : cut;
  return `${kept.replace(/[\s,;:–-]+$/u, "")}…`;
}
