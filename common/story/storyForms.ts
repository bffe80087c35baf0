import { cleanName } from "./cleanAnswer.ts";
import type { PersonAnswer, StoryAnswer } from "./StoryAnswer.ts";
import type { Occupation, OccupationForms, QuestionShape, Trade } from "./StoryTemplate.ts";

/** A form of an answer, as editors choose it: `{held:er}`; undefined for `{held}`. */
export interface AnswerForm {
  form: string | undefined;
  /** What it becomes, for instance. */
  label: string;
}

/** What stands for an answer in a text. */
export interface Filled {
  text: string;
  /** Whether it takes a capital at the beginning of a sentence: not so a name that is written small. */
  isWord: boolean;
}

const PRONOUN_FORMS: Readonly<Record<string, { er: string; sie: string }>> = {
  er: { er: "er", sie: "sie" },
  ihn: { er: "ihn", sie: "sie" },
  ihm: { er: "ihm", sie: "ihr" },
  sein: { er: "sein", sie: "ihr" },
  seine: { er: "seine", sie: "ihre" },
  seinen: { er: "seinen", sie: "ihren" },
  seinem: { er: "seinem", sie: "ihrem" },
  seiner: { er: "seiner", sie: "ihrer" },
  seines: { er: "seines", sie: "ihres" },
};

type Case = "nominative" | "genitive" | "dative" | "accusative";
type Gender = OccupationForms["gender"] | Trade["gender"];

/** The word before a noun, by what would stand before a masculine one. */
const ARTICLES: Readonly<Record<string, { casus: Case; words: Readonly<Record<Gender, string>> }>> =
  {
    ein: article("nominative", ["ein", "eine", "ein", "", "ein:e"]),
    einen: article("accusative", ["einen", "eine", "ein", "", "eine:n"]),
    einem: article("dative", ["einem", "einer", "einem", "", "einem:einer"]),
    eines: article("genitive", ["eines", "einer", "eines", "", "eines:einer"]),
    der: article("nominative", ["der", "die", "das", "die", "der:die"]),
    den: article("accusative", ["den", "die", "das", "die", "den:die"]),
    dem: article("dative", ["dem", "der", "dem", "den", "dem:der"]),
    des: article("genitive", ["des", "der", "des", "der", "des:der"]),
    zum: article("dative", ["zum", "zur", "zum", "zu den", "zum:zur"]),
    imDativ: article("dative", ["im", "in der", "im", "in den", "im:in der"]),
  };

function article(
  casus: Case,
  [masculine, feminine, neuter, plural, both]: readonly [string, string, string, string, string],
) {
  return { casus, words: { masculine, feminine, neuter, plural, both } };
}

const OCCUPATION_ARTICLES = ["ein", "einen", "einem", "eines", "der", "den", "dem", "des", "zum"];
const TRADE_ARTICLES = ["den", "dem", "des", "imDativ"];

/** The forms of each shape of answer, in the order in which editors are offered them. */
export const FORMS_OF_SHAPE: Readonly<Record<QuestionShape, readonly AnswerForm[]>> = {
  person: [
    { form: undefined, label: "Mia" },
    { form: "genitiv", label: "Mias" },
    ...Object.entries(PRONOUN_FORMS).map(([form, { er, sie }]) => ({
      form,
      label: er === sie ? er : `${er} / ${sie}`,
    })),
    { form: "Auszubildender", label: "Auszubildender / Auszubildende" },
  ],
  occupation: [
    { form: undefined, label: "Tischlerin" },
    ...OCCUPATION_ARTICLES.map((form) => ({ form, label: occupationLabel(form) })),
    { form: "plural", label: "Tischler:innen" },
    { form: "pluralDativ", label: "mit Tischler:innen, mit Kaufleuten" },
  ],
  trade: [
    { form: undefined, label: "das Handwerk / die Pflege" },
    ...TRADE_ARTICLES.map((form) => ({ form, label: tradeLabel(form) })),
  ],
  name: [{ form: undefined, label: "wie eingegeben" }],
  phrase: [{ form: undefined, label: "wie eingegeben" }],
  sentence: [{ form: undefined, label: "ganze Sätze, mit Punkt" }],
  quote: [{ form: undefined, label: "„…“, mit Anführungszeichen" }],
};

function occupationLabel(form: string): string {
  const { words, casus } = ARTICLES[form] ?? article("nominative", ["", "", "", "", ""]);
  return `${words.masculine} Tischler${casus === "genitive" ? "s" : ""} / ${words.feminine} Tischlerin`;
}

function tradeLabel(form: string): string {
  const { words, casus } = ARTICLES[form] ?? article("nominative", ["", "", "", "", ""]);
  return `${words.neuter} Handwerk${casus === "genitive" ? "s" : ""} / ${words.feminine} Pflege`;
}

/** Whether answers of a shape have a form. */
export function hasForm(shape: QuestionShape, form: string | undefined): boolean {
  return FORMS_OF_SHAPE[shape].some((known) => known.form === form);
}

/** A person, an occupation or a trade in a form; `hero` is whom the story is about. */
export function formOf(
  answer: Extract<StoryAnswer, { shape: "person" | "occupation" | "trade" }>,
  { form, hero }: { form: string | undefined; hero: PersonAnswer | undefined },
): Filled {
  switch (answer.shape) {
    case "person":
      return personForm(answer, form);
    case "occupation":
      return occupationForm(answer.occupation, { form, hero });
    case "trade":
      return tradeForm(answer.trade, form);
  }
}

function personForm({ name: typed, pronoun }: PersonAnswer, form: string | undefined): Filled {
  const name = cleanName(typed);
  const words = form === undefined ? undefined : PRONOUN_FORMS[form];
  if (words !== undefined) {
    if (pronoun !== "none") return { text: words[pronoun], isWord: true };
    return { text: form?.startsWith("sein") === true ? genitiveOf(name) : name, isWord: false };
  }
  if (form === "genitiv") return { text: genitiveOf(name), isWord: false };
  if (form === "Auszubildender") {
    const trainee = { er: "Auszubildender", sie: "Auszubildende", none: "Auszubildende:r" };
    return { text: trainee[pronoun], isWord: true };
  }
  return { text: name, isWord: false };
}

/** A name's genitive: Mias, Felix’. Source: Amtliches Regelwerk der deutschen Rechtschreibung, § 96. */
function genitiveOf(name: string): string {
  return /(?:[sßzx]|ce|tz)$/iu.test(name) ? `${name}’` : `${name}s`;
}

function occupationForm(
  { masculine, feminine, neutral, plural, pluralDative }: Occupation,
  { form, hero }: { form: string | undefined; hero: PersonAnswer | undefined },
): Filled {
  if (form === "plural") return { text: plural, isWord: true };
  if (form === "pluralDativ") return { text: pluralDative, isWord: true };
  const forms = { er: masculine, sie: feminine, none: neutral }[hero?.pronoun ?? "none"];
  return withArticle(forms, { form, otherwise: forms.nominative });
}

function tradeForm(trade: Trade, form: string | undefined): Filled {
  return withArticle(trade, { form: form ?? "der", otherwise: trade.nominative });
}

function withArticle(
  noun: Readonly<Record<Case, string>> & {
    gender: Gender;
    nominativeDefinite?: string | undefined;
  },
  { form, otherwise }: { form: string | undefined; otherwise: string },
): Filled {
  const chosen = form === undefined ? undefined : ARTICLES[form];
  // „der" of a trade is its nominative; other articles say their case.
  if (chosen === undefined) return { text: otherwise, isWord: true };
  const { nominativeDefinite = noun.nominative } = noun;
  const word = form === "der" ? nominativeDefinite : noun[chosen.casus];
  return { text: `${chosen.words[noun.gender]} ${word}`.trim(), isWord: true };
}
