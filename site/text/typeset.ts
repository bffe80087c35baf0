import { germanQuotes } from "./germanQuotes.ts";

const NO_BREAK = "\u00a0";
const NARROW_NO_BREAK = "\u202f";

const ABBREVIATION = /\b(z|d|u|o|i|v|s)\. ?(B|h|a|ä|d|R|o|u|v|e|A|T)\.(?!\p{L})/gu;
const UNIT =
  "Uhr|Minuten?|Min\\.|Stunden?|Std\\.|Sekunden?|Tage?n?|Wochen?|Monaten?|Monate|Jahren?|Jahre|Prozent|Euro|Personen|%|€|kg|km|cm|mm|m²|MB|kB|GB";
const NUMBER_WITH_UNIT = new RegExp(`(\\d) (?=(?:${UNIT})(?![\\p{L}\\d]))`, "gu");
const RANGE_WITH_UNIT = new RegExp(
  `(?<![\\d.,-])(\\d{1,3}) ?- ?(\\d{1,3})(?=[ \u00a0]?(?:${UNIT})(?![\\p{L}\\d]))`,
  "gu",
);
const YEARS = /(?<![\d.-])((?:19|20)\d{2}) ?- ?((?:19|20)\d{2})(?![\d-])/gu;
const BEFORE_NUMBER = /((?:^|[\s(])(?:§|§§|Nr\.|Abs\.|Art\.|S\.|Kap\.|ca\.)) (?=\d)/gu;
const BEFORE_NAME = /((?:^|[\s(„])(?:Dr\.|Prof\.|Hr\.|Fr\.|Herr|Frau)) (?=\p{Lu})/gu;
const DAY_OF_MONTH =
  /(\d{1,2}\.) (?=(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)\b)/gu;
const HYPHEN_AS_DASH = /(?<=\S) (?:--?) (?=\S)/gu;
const DASH_BEFORE = / (?=[–—])/gu;
const DOTS = /(?<!\.)\.{3}(?!\.)/gu;

/** What every one of the rules above needs; most texts have none of it and are done at once. */
const ANY = /\d|\.{3}| [-–—]|[zduoivs]\. ?[BhaädRouveAT]\.|(?:Dr|Prof|Hr|Fr)\. |Herr |Frau /u;

/**
 * German text as it should be set: „quotes“ and dashes for what typewriters have, and no line break
 * inside "z. B.", between a number and its unit, after "Dr." or "§", or before a dash.
 */
export function typeset(text: string): string {
  return typesetSpaces(germanQuotes(text));
}

/** {@link typeset} for a part of a text whose quotes are set already. */
export function typesetSpaces(text: string): string {
  if (!ANY.test(text)) return text;
  return text
    .replace(DOTS, "…")
    .replace(RANGE_WITH_UNIT, "$1–$2")
    .replace(YEARS, "$1–$2")
    .replace(HYPHEN_AS_DASH, " – ")
    .replace(ABBREVIATION, `$1.${NARROW_NO_BREAK}$2.`)
    .replace(NUMBER_WITH_UNIT, `$1${NO_BREAK}`)
    .replace(BEFORE_NUMBER, `$1${NO_BREAK}`)
    .replace(BEFORE_NAME, `$1${NO_BREAK}`)
    .replace(DAY_OF_MONTH, `$1${NO_BREAK}`)
    .replace(DASH_BEFORE, NO_BREAK);
}
