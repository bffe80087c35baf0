import type { TextPiece } from "./parseText.ts";
import type { StoryQuestion } from "./StoryTemplate.ts";

type Case = "nominative" | "genitive" | "dative" | "accusative";

/** Prepositions that leave no doubt; „um", „seit", „statt" and others are conjunctions as well. */
const PREPOSITIONS: Readonly<Record<string, readonly Case[]>> = {
  ...cases(["dative"], ["aus", "bei", "mit", "nach", "von", "zu", "gegenüber", "außer"]),
  ...cases(["accusative"], ["durch", "für", "gegen", "ohne"]),
  ...cases(
    ["dative", "accusative"],
    ["in", "an", "auf", "über", "unter", "vor", "hinter", "neben", "zwischen"],
  ),
  ...cases(["genitive"], ["wegen", "trotz", "dank", "mithilfe"]),
};

/** Words that show a gender or a case which the answer may not have. */
const ARTICLES =
  /(?<![\p{L}])(?:der|die|das|den|dem|des|ein|eine|einen|einem|einer|eines|kein|keine|keinen|keinem|keiner|zum|zur|im|am|vom|beim|ins|ans|jeder|jede|jeden|jedem)\s+$/iu;

const CASE_OF_FORM: Readonly<Record<"person" | "occupation" | "trade", Record<string, Case>>> = {
  person: { er: "nominative", ihn: "accusative", ihm: "dative" },
  occupation: {
    ein: "nominative",
    einen: "accusative",
    einem: "dative",
    eines: "genitive",
    der: "nominative",
    den: "accusative",
    dem: "dative",
    des: "genitive",
    plural: "accusative",
    pluralDativ: "dative",
  },
  trade: { "": "nominative", den: "accusative", dem: "dative", des: "genitive" },
};

const CASE_WORDS: Readonly<Record<Case, string>> = {
  nominative: "im ersten Fall (wer?)",
  genitive: "im zweiten Fall (wessen?)",
  dative: "im dritten Fall (wem?)",
  accusative: "im vierten Fall (wen?)",
};

/** Words at the end of a question's beginning after which comes the first case, or no case at all. */
const NAMING = /(?:(?<!\p{L})(?:ist|war|sind|waren|wäre|heißt|hieß)|:)$/iu;

/** Two words that end like a preposition and are none: „von da an". */
const ADVERBS = /(?:von \p{L}+ an|nach und nach|ab und zu|über und über)\s+$/iu;

/**
 * What is wrong with the case or the article of an answer, by the words that stand before it:
 * „mit {held:er}", „ein {beruf}". German text for editors; undefined where nothing is.
 *
 * Of a phrase nobody knows the case but whoever completes the sentence that its question begins. So
 * that beginning counts: what completes „Angst hatte sie vor …" stands after a preposition that may
 * take the same case and nowhere else, in particular not after a colon or at the beginning of a
 * sentence; what completes „Das Biest ist …" does not stand after a preposition. What goes with a
 * verb („Man kennt {biest}") is not told: which case a verb takes is in no list that is short enough
 * to be right, and neither is what a beginning asks for that ends in another word („Geholfen hat …",
 * „Die Aufgabe kam …").
 */
export function checkGrammar(
  { shape, label }: StoryQuestion,
  {
    piece,
    before,
  }: { piece: Extract<TextPiece, { type: "answer" }>; before: TextPiece | undefined },
): string | undefined {
  const text = before?.type === "literal" ? before.text : "";
  if (shape === "phrase" || shape === "name") {
    return checkCompletion(label, { key: piece.key, text });
  }
  if (shape !== "person" && shape !== "occupation" && shape !== "trade") return undefined;
  const written = `{${piece.key}${piece.form === undefined ? "" : `:${piece.form}`}}`;
  const article = isRelative(text, shape) ? undefined : ARTICLES.exec(text)?.[0].trim();
  if (article !== undefined) {
    return shape === "person"
      ? `Vor „${written}“ passt „${article}“ nicht zu jeder Person. Bitte formulieren Sie es ohne.`
      : `Vor „${written}“ passt „${article}“ nicht zu jeder Antwort. Wählen Sie eine Form mit Artikel, zum Beispiel {${piece.key}:${shape === "trade" ? "dem" : "ein"}}.`;
  }
  const preposition = prepositionBefore(text);
  const casus = CASE_OF_FORM[shape][piece.form ?? ""];
  if (preposition === undefined || casus === undefined || preposition.cases.includes(casus)) {
    return undefined;
  }
  return `Nach „${preposition.word}“ passt „${written}“ nicht: Es steht ${CASE_WORDS[casus]}. ${formsIn(shape, { key: piece.key, allowed: preposition.cases })}`;
}

/** What is wrong with the place of an answer that completes the sentence of its question. */
function checkCompletion(
  label: string,
  { key, text }: { key: string; text: string },
): string | undefined {
  const [, beginning] = /„([^“…]*?)\s*…/u.exec(label) ?? [];
  if (beginning === undefined) return undefined;
  const [asked, stands] = [prepositionBefore(`${beginning} `), prepositionBefore(text)];
  if (asked === undefined) {
    return NAMING.test(beginning) && stands !== undefined
      ? `Nach „${stands.word}“ passt „{${key}}“ nicht: Die Antwort ergänzt „${beginning} …“. Bitte formulieren Sie es ohne „${stands.word}“.`
      : undefined;
  }
  // „vor {angst} und {mehr}": what is joined has the case of what it is joined to.
  if (/(?:,|(?<!\p{L})(?:und|oder|sowie))\s+$/iu.test(text)) return undefined;
  if (stands?.cases.some((each) => asked.cases.includes(each)) === true) return undefined;
  return `„{${key}}“ ergänzt „${beginning} …“ und steht in demselben Fall nur nach „${asked.word}“ oder einem ähnlichen Wort.`;
}

/** The preposition that a text ends with, as it stands there. */
function prepositionBefore(text: string): { word: string; cases: readonly Case[] } | undefined {
  const [, word = ""] = /(?<!\p{L})(\p{L}+)\s+$/u.exec(text) ?? [];
  const known = PREPOSITIONS[word.toLocaleLowerCase("de")];
  return known === undefined || ADVERBS.test(text) ? undefined : { word, cases: known };
}

/** „der Tag, an dem {held} kam": of a name, such a word belongs to what stands before it. */
function isRelative(before: string, shape: "person" | "occupation" | "trade"): boolean {
  const [, word] = /(\p{L}+|,)\s+(?:der|die|das|den|dem)\s+$/iu.exec(before) ?? [];
  return (
    shape === "person" &&
    word !== undefined &&
    (word === "," || PREPOSITIONS[word.toLocaleLowerCase("de")] !== undefined)
  );
}

function formsIn(
  shape: "person" | "occupation" | "trade",
  { key, allowed }: { key: string; allowed: readonly Case[] },
): string {
  const fitting = Object.entries(CASE_OF_FORM[shape]).flatMap(([form, casus]) =>
    allowed.includes(casus) ? [`{${key}:${form}}`] : [],
  );
  return fitting.length === 0
    ? "Bitte formulieren Sie es anders."
    : `Es passt ${fitting.join(" oder ")}.`;
}

function cases(
  allowed: readonly Case[],
  words: readonly string[],
): Record<string, readonly Case[]> {
  return Object.fromEntries(words.map((word) => [word, allowed]));
}
