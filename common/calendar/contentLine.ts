/** As many octets as a line of an iCalendar file may have, without its end (RFC 5545, 3.1). */
const LINE_OCTETS = 75;

const octets = new TextEncoder();

/**
 * One property of an iCalendar file as it is written: folded to 75 octets a line, never within a
 * character, and ended by CRLF. `value` is written as it is; texts go through {@link escapedText}.
 */
export function contentLine(name: string, value: string): string {
  const lines: string[] = [];
  let [line, length] = ["", 0];
  for (const character of `${name}:${value}`) {
    const size = octets.encode(character).length;
    if (length + size > LINE_OCTETS) {
      lines.push(line);
      // The space that marks a continued line counts.
      [line, length] = [" ", 1];
    }
    line += character;
    length += size;
  }
  return `${[...lines, line].join("\r\n")}\r\n`;
}

/** A text as a property's value: separators escaped, line breaks as `\n`, other controls left out. */
export function escapedText(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(/[\u00a0\u202f]/g, " ")
    .replace(/[^\P{Cc}\n]/gu, "")
    .replace(/[\\;,]/g, String.raw`\$&`)
    .replace(/\n/g, String.raw`\n`);
}
