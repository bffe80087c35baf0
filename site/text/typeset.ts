const NO_BREAK = "\u00a0";
const NARROW_NO_BREAK = "\u202f";

const ABBREVIATION = /\b(z|d|u|o|i|v|s)\. ?(B|h|a|ä|d|R|o|u|v|e|A|T)\.(?!\p{L})/gu;
const NUMBER_WITH_UNIT =
  /(\d) (?=(?:Uhr|Minuten?|Min\.|Stunden?|Std\.|Sekunden?|Tage?n?|Wochen?|Monaten?|Monate|Jahren?|Prozent|Euro|Personen|%|€|kg|km|cm|mm|m²|MB|kB|GB)(?![\p{L}\d]))/gu;
const BEFORE_NUMBER = /((?:^|[\s(])(?:§|§§|Nr\.|Abs\.|Art\.|S\.|Kap\.|ca\.)) (?=\d)/gu;
const BEFORE_NAME = /((?:^|[\s(„])(?:Dr\.|Prof\.|Hr\.|Fr\.|Herr|Frau)) (?=\p{Lu})/gu;
const DAY_OF_MONTH =
  /(\d{1,2}\.) (?=(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)\b)/gu;
const DASH_BEFORE = / (?=[–—])/gu;

/**
 * German text as it should be set: no line break inside "z. B.", between a number and its unit,
 * after "Dr." or "§", or before a dash. Changes spaces only, never a letter.
 */
export function typeset(text: string): string {
  return text
    .replace(ABBREVIATION, `$1.${NARROW_NO_BREAK}$2.`)
    .replace(NUMBER_WITH_UNIT, `$1${NO_BREAK}`)
    .replace(BEFORE_NUMBER, `$1${NO_BREAK}`)
    .replace(BEFORE_NAME, `$1${NO_BREAK}`)
    .replace(DAY_OF_MONTH, `$1${NO_BREAK}`)
    .replace(DASH_BEFORE, NO_BREAK);
}
