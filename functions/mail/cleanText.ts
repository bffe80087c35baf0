/** Characters that turn the direction of a text around and hide what it says (UTS 39, UAX 9). */
const DIRECTION = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** A text for one line, such as a subject: no line break, no control character, no hidden turn. */
export function oneLine(text: string): string {
  return text
    .replace(DIRECTION, "")
    .replace(/[\p{Cc}\p{Zl}\p{Zp} ]+/gu, " ")
    .trim();
}

/** The lines of a text, each without control characters and hidden turns. */
export function linesOf(text: string): string[] {
  return text.split(/\r\n?|[\n\u2028\u2029]/).map((line) =>
    line
      .replace(DIRECTION, "")
      .replace(/\t/g, "    ")
      .replace(/\p{Cc}/gu, ""),
  );
}
