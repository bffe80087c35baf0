/** Lines of text at a size. */
export interface SetText {
  size: number;
  lines: readonly string[];
}

/** Room for a text, and the sizes to try, largest first. */
export interface Room {
  width: number;
  sizes: readonly { size: number; lines: number }[];
  measure: (text: string, size: number) => number;
}

/**
 * Sets a text at the largest size at which it fits. Where it fits at none, the smallest cuts it
 * short with "…"; a word that is wider than the room is broken.
 */
export function layOut(text: string, { width, sizes, measure }: Room): SetText {
  const words = text
    .replaceAll("\u00ad", "")
    .split(/[ \t\n]+/u)
    .filter(Boolean);
  for (const { size, lines: most } of sizes) {
    const lines = linesOf(words, (line) => measure(line, size) <= width);
    const fits = lines.every((line) => measure(line, size) <= width);
    if (fits && lines.length <= most) return { size, lines };
  }
  const { size, lines: most } = sizes.at(-1) ?? { size: 0, lines: 0 };
  const fits = (line: string) => measure(line, size) <= width;
  const lines = linesOf(
    words.flatMap((word) => broken(word, fits)),
    fits,
  );
  if (lines.length <= most) return { size, lines };
  return { size, lines: [...lines.slice(0, most - 1), shortened(lines[most - 1] ?? "", fits)] };
}

function linesOf(words: readonly string[], fits: (line: string) => boolean): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const longer = lines.length === 0 ? word : `${lines.at(-1) ?? ""} ${word}`;
    if (lines.length > 0 && fits(longer)) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

function broken(word: string, fits: (line: string) => boolean): string[] {
  if (fits(word)) return [word];
  let end = word.length - 1;
  while (end > 1 && !fits(`${word.slice(0, end)}-`)) end -= 1;
  return [`${word.slice(0, end)}-`, ...broken(word.slice(end), fits)];
}

/** Cut at a word where that keeps more than half of the line. */
function shortened(line: string, fits: (line: string) => boolean): string {
  let end = line.length;
  while (end > 0 && !fits(`${line.slice(0, end)}…`)) end -= 1;
  const cut = line.slice(0, end);
  const space = cut.lastIndexOf(" ");
  const kept = end < line.length && space > end / 2 ? cut.slice(0, space) : cut;
  return `${kept.replace(/[\s,;:–-]+$/u, "")}…`;
}
