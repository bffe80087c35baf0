/**
 * Typewriter quotes and apostrophes as German print has them: "so" and 'so' become „so“ and ‚so‘,
 * geht's becomes geht’s. Quotes that are set already stay. Never changes the length, so that a text
 * can be treated as a whole and cut into its parts again.
 */
export function germanQuotes(text: string): string {
  if (!/["']/.test(text)) return text;
  let isInside = false;
  return text.replaceAll(/["']/g, (mark, index: number) => {
    const [before, after] = [text[index - 1], text[index + 1]];
    const opens = isGap(before) && !isGap(after);
    if (mark === '"') return opens ? "„" : "“";
    if (isMeasure(text, index)) return mark;
    if (opens && hasClosing(text, index)) {
      isInside = true;
      return "‚";
    }
    if (isInside && !isLetter(after)) {
      isInside = false;
      return "‘";
    }
    return "’";
  });
}

function isGap(character: string | undefined): boolean {
  return character === undefined || /[\s\u00a0(\[{„‚–—/"']/u.test(character);
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /\p{L}/u.test(character);
}

/** Feet, minutes of arc: a mark right after a digit. */
function isMeasure(text: string, index: number): boolean {
  return /\d/.test(text[index - 1] ?? "") && !isLetter(text[index + 1]);
}

/** Whether an opening single quote is closed later on; else it stands for something left out ('ne). */
function hasClosing(text: string, index: number): boolean {
  return /[\p{L}\d.,!?…]'(?!\p{L})/u.test(text.slice(index + 1));
}
