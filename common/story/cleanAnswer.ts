/** What people type, as it can stand in a text: no line breaks, no braces, German quotation marks. */

/** Marks that end a sentence, and marks that may follow them. */
const ENDS = /[.!?…]["“”‘’»«)\]]*$/u;

/** A name as it is typed, without marks at its end; an abbreviation keeps its full stop ("& Co."). */
export function cleanName(text: string): string {
  const plain = tidy(text).replace(/[\s,;:!?…–-]+$/u, "");
  return /(?:^|[\s.])\p{L}{1,3}\.$/u.test(plain) ? plain : plain.replace(/[\s.]+$/u, "");
}

/**
 * Words that are small inside a sentence and with which phrases often begin; phones give the first
 * of what is typed a capital.
 */
const SMALL_WORDS =
  /^(?:der|die|das|den|dem|des|ein|eine|einen|einem|einer|eines|kein|keine|keinen|keinem|keiner|wie|was|wo|woran|worauf|womit|wer|wem|wen|wann|warum|wohin|woher|welche|welcher|welches|welchen|welchem|ob|dass|ab|am|an|auf|aus|bei|beim|bis|für|gegen|gleich|im|in|mit|nach|ohne|seit|um|unter|vom|von|vor|während|zu|zum|zur|mehr|fast|rund|knapp|wird|werden|ist|sind|hat|haben|leitet|führt|arbeitet|bildet|hängt|liest|gilt|gibt|steht|kommt|geht|liegt|läuft|fragt|schreibt|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwanzig|dreißig|vierzig|fünfzig|hundert)(?!\p{L}|-)/iu;

/** Words that complete a sentence, without its end. */
export function cleanPhrase(text: string): string {
  return withGermanQuotes(tidy(text))
    .replace(/[\s.,;:!?…–-]+$/u, "")
    .replace(SMALL_WORDS, (word) => word.toLocaleLowerCase("de"));
}

/** One or more whole sentences: with a capital at the beginning and a mark at the end. */
export function cleanSentences(text: string): string {
  const plain = withGermanQuotes(tidy(text));
  return hasWords(plain) ? ended(capitalised(plain)) : "";
}

/**
 * What somebody said, in quotation marks. Before a comma a sentence loses its full stop:
 * „Das hat mir gefallen“, sagt Mia.
 */
export function cleanQuote(text: string, { beforeComma }: { beforeComma: boolean }): string {
  const inner = tidy(
    text
      .replaceAll(/["„“”»«]/gu, "")
      .replaceAll(/(?<![\p{L}\p{N}])['‘’‚]|['‘’‚](?![\p{L}\p{N}])/gu, ""),
  );
  if (!hasWords(inner)) return "";
  const said = ended(capitalised(inner));
  return `„${beforeComma ? said.replace(/\.$/u, "") : said}“`;
}

/** The text with a capital at its beginning, quotation marks left aside. */
export function capitalised(text: string): string {
  return text.replace(/^([^\p{L}\p{N}]*)(\p{L})/u, (_, before: string, letter: string) =>
    letter === "ß" ? `${before}ß` : before + letter.toLocaleUpperCase("de"),
  );
}

export function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

function tidy(text: string): string {
  return text
    .replaceAll(/[{}]/g, "")
    .replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, " ")
    .replaceAll(/\.\s*\.\s*\.(?:\s*\.)*/g, "…")
    .replaceAll(/\s+([.,;:!?…])/gu, "$1")
    .replaceAll(/[.,;:!?…]{2,}/gu, strongest)
    .replace(/^[\s.,;:!?…]+/u, "")
    .trim();
}

/** The mark that says most among several in a row. */
function strongest(marks: string): string {
  return ["?", "!", "…", "."].find((mark) => marks.includes(mark)) ?? marks.charAt(0);
}

function ended(text: string): string {
  const plain = text.replace(/[\s,;:–-]+$/u, "");
  return ENDS.test(plain) ? plain : `${plain}.`;
}

function withGermanQuotes(text: string): string {
  let isOpen = false;
  return text.replaceAll(/["„“”»«]/gu, () => {
    isOpen = !isOpen;
    return isOpen ? "„" : "“";
  });
}
