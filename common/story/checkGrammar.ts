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

/**
 * What is wrong with the case or the article of an answer, by the words that stand before it:
 * „mit {held:er}", „ein {beruf}". German text for editors; undefined where nothing is.
 */
export function checkGrammar(
  { shape }: StoryQuestion,
  {
    piece,
    before,
  }: { piece: Extract<TextPiece, { type: "answer" }>; before: TextPiece | undefined },
): string | undefined {
  if (before?.type !== "literal") return undefined;
  if (shape !== "person" && shape !== "occupation" && shape !== "trade") return undefined;
  const written = `{${piece.key}${piece.form === undefined ? "" : `:${piece.form}`}}`;
  const article = isRelative(before.text, shape)
    ? undefined
    : ARTICLES.exec(before.text)?.[0].trim();
  if (article !== undefined) {
    return shape === "person"
      ? `Vor „${written}“ passt „${article}“ nicht zu jeder Person. Bitte formulieren Sie es ohne.`
      : `Vor „${written}“ passt „${article}“ nicht zu jeder Antwort. Wählen Sie eine Form mit Artikel, zum Beispiel {${piece.key}:${shape === "trade" ? "dem" : "ein"}}.`;
  }
  const preposition = /(?<!\p{L})(\p{L}+)\s+$/u.exec(before.text)?.[1];
  const allowed = PREPOSITIONS[preposition?.toLocaleLowerCase("de") ?? ""];
  const casus = CASE_OF_FORM[shape][piece.form ?? ""];
  if (allowed === undefined || casus === undefined || allowed.includes(casus)) return undefined;
  return `Nach „${preposition ?? ""}“ passt „${written}“ nicht: Es steht ${CASE_WORDS[casus]}. ${formsIn(shape, { key: piece.key, allowed })}`;
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
