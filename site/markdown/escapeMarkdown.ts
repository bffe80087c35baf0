/** Characters that mean something anywhere in a line. A `<` opens a tag only before these. */
const INLINE = /[\\`*_[\]]|<(?=[a-z/!?])|&(?=#?\w+;)/gi;
const LINE_BREAKS = /\s*[\r\n]\s*/g;
/** What makes a line a heading, a list, a quotation, a rule or a fence. */
const AT_START = /^(\s*)(?:([#>+=~-])|(\d{1,9})([.)](?=\s|$)))/gm;

/** Plain text as Markdown that reads the same: nothing in it is taken for markup. */
export function escapeMarkdown(text: string): string {
  return escapeSigns(text).replace(
    AT_START,
    (_, space: string, sign: string | undefined, number: string | undefined, dot: string) =>
      sign === undefined ? `${space}${number ?? ""}\\${dot}` : `${space}\\${sign}`,
  );
}

/** The same for text within a line, where signs at its start mean nothing. It stays one line. */
export function escapeInline(text: string): string {
  return escapeSigns(text).replace(LINE_BREAKS, " ");
}

/** The same for text that goes on in a line, and may break it. */
export function escapeContinued(text: string): string {
  const [first = "", ...rest] = text.split("\n");
  return [escapeSigns(first), ...rest.map(escapeMarkdown)].join("\n");
}

function escapeSigns(text: string): string {
  return text.replace(INLINE, String.raw`\$&`);
}

/** An address between the round brackets of a link. */
export function escapeAddress(href: string): string {
  return href.replaceAll("(", "%28").replaceAll(")", "%29").replaceAll(" ", "%20");
}
