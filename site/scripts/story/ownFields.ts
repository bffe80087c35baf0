import type { FieldProblem } from "../../../common/forms/readForm.ts";
import type { DraftAnswer } from "../../../common/story/StoryDraft.ts";
import type { Trade } from "../../../common/story/StoryTemplate.ts";
import type { StoryTool } from "../../content/view/StoryTool.ts";
import { element } from "../element.ts";
import { ANSWER_FIELD, HELP, type AnswerFields } from "./AnswerFields.ts";
import {
  occupationEntries,
  ownOccupation,
  ownTrade,
  suggestedForms,
  suggestedTradeForms,
  type OwnOccupation,
  type OwnTrade,
} from "./ownForms.ts";
import { problemPlace } from "./stepFrame.ts";
import { TYPING_HELP } from "./typingHelp.ts";

const OWN = "eigen";
const LONGEST = 80;

/** Sentences that a visitor completes, so that a text has each form without guessing. */
const OCCUPATION_SENTENCES: Readonly<Record<keyof OwnOccupation, string>> = {
  he: "Er ist …",
  she: "Sie ist …",
  withHim: "Wir sprechen mit dem …",
  ofHim: "Das ist die Aufgabe des …",
  withHer: "Wir sprechen mit der …",
  anybody: "Für alle, ohne er und sie: Kim ist …",
  all: "Wir suchen zwei …",
  withAll: "Wir arbeiten mit vielen …",
};
const TRADE_SENTENCES: Readonly<Record<Exclude<keyof OwnTrade, "gender">, string>> = {
  name: "So heißt sie, ohne Artikel: …",
  dative: "Wir arbeiten in der oder dem …",
  genitive: "Das ist die Welt der oder des …",
};
const ARTICLES: readonly { gender: Trade["gender"]; label: string }[] = [
  { gender: "neuter", label: "das, wie „das Handwerk“" },
  { gender: "feminine", label: "die, wie „die Pflege“" },
  { gender: "masculine", label: "der, wie „der Handel“" },
  { gender: "plural", label: "die in der Mehrzahl, wie „die Stadtwerke“" },
];

/** An occupation of the list, or one of the visitor's own. */
export function occupationFields(answer: DraftAnswer | undefined, tool: StoryTool): AnswerFields {
  const known =
    typeof answer === "object" && "occupation" in answer ? answer.occupation : undefined;
  const own = sentenceInputs(
    OCCUPATION_SENTENCES,
    known && occupationEntries(known),
    (typed) => suggestedForms({ he: typed("he"), she: typed("she") }),
    ["he", "she"],
  );
  return listFields({
    options: tool.occupations.map(({ id, title }) => ({ value: id, label: title })),
    ownLabel: "Mein Beruf steht nicht in der Liste",
    ownLegend: "Ihr Beruf in seinen Formen",
    ownHelp:
      "Ergänzen Sie jeden Satz. Die unteren schlagen wir vor, sobald die ersten beiden ausgefüllt sind. Bitte prüfen Sie sie.",
    answer,
    isOwn: known !== undefined,
    ownNodes: own.nodes,
    ownFields: own.fields,
    readOwn: () => {
      const occupation = ownOccupation({
        he: own.value("he"),
        withHim: own.value("withHim"),
        ofHim: own.value("ofHim"),
        she: own.value("she"),
        withHer: own.value("withHer"),
        anybody: own.value("anybody"),
        all: own.value("all"),
        withAll: own.value("withAll"),
      });
      return occupation && { occupation };
    },
    ownProblems: own.problems,
  });
}

/** A trade of the list, or one of the visitor's own. */
export function tradeFields(answer: DraftAnswer | undefined, tool: StoryTool): AnswerFields {
  const known = typeof answer === "object" && "trade" in answer ? answer.trade : undefined;
  const article = element(
    "select",
    { id: "artikel", name: "artikel" },
    ARTICLES.map(({ gender, label }) => element("option", { value: gender }, [label])),
  );
  article.value = known?.gender ?? "neuter";
  const gender = () => ARTICLES.find((each) => each.gender === article.value)?.gender ?? "neuter";
  const own = sentenceInputs(
    TRADE_SENTENCES,
    known && { name: known.nominative, dative: known.dative, genitive: known.genitive },
    (typed) => suggestedTradeForms({ gender: gender(), name: typed("name") }),
    ["name"],
  );
  return listFields({
    options: tool.trades.map(({ id, nominative }) => ({ value: id, label: nominative })),
    ownLabel: "Meine Branche steht nicht in der Liste",
    ownLegend: "Ihre Branche in ihren Formen",
    ownHelp: "Ergänzen Sie jeden Satz. Was wir vorschlagen, prüfen Sie bitte.",
    answer,
    isOwn: known !== undefined,
    ownNodes: [
      element("div", { class: "field" }, [
        element("label", { for: "artikel" }, ["Welcher Artikel gehört dazu?"]),
        article,
      ]),
      ...own.nodes,
    ],
    ownFields: own.fields,
    readOwn: () => {
      const trade = ownTrade({
        gender: gender(),
        name: own.value("name"),
        dative: own.value("dative"),
        genitive: own.value("genitive"),
      });
      return trade && { trade };
    },
    ownProblems: own.problems,
  });
}

interface SentenceInputs<Name extends string> {
  nodes: readonly Node[];
  fields: AnswerFields["fields"];
  value(name: Name): string;
  problems(): readonly FieldProblem[];
}

/** Fields that complete sentences; `first` fill the others until these are typed by hand. */
function sentenceInputs<Name extends string>(
  sentences: Readonly<Record<Name, string>>,
  known: Readonly<Record<NoInfer<Name>, string>> | undefined,
  suggest: (typed: (name: NoInfer<Name>) => string) => Readonly<Record<NoInfer<Name>, string>>,
  first: readonly NoInfer<Name>[],
): SentenceInputs<Name> {
  const isName = (name: string): name is Name => Object.hasOwn(sentences, name);
  const names = Object.keys(sentences).filter(isName);
  const typed = new Set<Name>(known === undefined ? [] : names);
  const inputs = new Map(
    names.map((name) => {
      const id = `form-${name}`;
      const input = element("input", {
        id,
        name: id,
        type: "text",
        ...TYPING_HELP.text,
        maxlength: String(LONGEST),
        "aria-describedby": `${id}-problem`,
      });
      input.value = known?.[name] ?? "";
      return [name, input];
    }),
  );
  const value = (name: Name) => inputs.get(name)?.value ?? "";
  for (const [name, input] of inputs) {
    input.addEventListener("input", () => {
      if (input.value === "") typed.delete(name);
      else typed.add(name);
      if (!first.includes(name)) return;
      const suggested = suggest((each) => (typed.has(each) ? value(each) : ""));
      for (const [other, field] of inputs) {
        if (!typed.has(other)) field.value = suggested[other];
      }
    });
  }
  return {
    nodes: names.map((name) => {
      const id = `form-${name}`;
      return element("div", { class: "field" }, [
        element("label", { for: id }, [sentences[name]]),
        problemPlace(id, id),
        inputs.get(name) ?? "",
      ]);
    }),
    fields: names.map((name) => ({ name: `form-${name}`, id: `form-${name}` })),
    value,
    problems: () =>
      names
        .filter((name) => value(name).trim() === "")
        .map((name) => ({
          field: `form-${name}`,
          message: `Bitte ergänzen Sie: „${sentences[name]}“`,
        })),
  };
}

/** A list to choose from, whose last entry unfolds the visitor's own. */
function listFields({
  options,
  ownLabel,
  ownLegend,
  ownHelp,
  answer,
  isOwn,
  ownNodes,
  ownFields,
  readOwn,
  ownProblems,
}: {
  options: readonly { value: string; label: string }[];
  ownLabel: string;
  ownLegend: string;
  ownHelp: string;
  answer: DraftAnswer | undefined;
  isOwn: boolean;
  ownNodes: readonly Node[];
  ownFields: AnswerFields["fields"];
  readOwn: () => DraftAnswer | undefined;
  ownProblems: () => readonly FieldProblem[];
}): AnswerFields {
  const select = element(
    "select",
    {
      id: ANSWER_FIELD,
      name: ANSWER_FIELD,
      "aria-describedby": `${HELP} antwort-problem`,
    },
    [
      element("option", { value: "" }, ["Bitte wählen"]),
      ...options.map(({ value, label }) => element("option", { value }, [label])),
      element("option", { value: OWN }, [ownLabel]),
    ],
  );
  select.value = isOwn ? OWN : typeof answer === "string" ? answer : "";
  const own = element("fieldset", { class: "story-own", "aria-describedby": "eigen-hilfe" }, [
    element("legend", { class: "story-legend" }, [ownLegend]),
    element("p", { class: "meta", id: "eigen-hilfe" }, [ownHelp]),
    ...ownNodes,
  ]);
  own.hidden = !isOwn;
  select.addEventListener("change", () => {
    own.hidden = select.value !== OWN;
  });
  return {
    nodes: [
      element("div", { class: "field" }, [problemPlace(ANSWER_FIELD, ANSWER_FIELD), select]),
      own,
    ],
    fields: [{ name: ANSWER_FIELD, id: ANSWER_FIELD }, ...ownFields],
    read: () => {
      if (select.value === OWN) return readOwn();
      return select.value === "" ? undefined : select.value;
    },
    problems: () => (select.value === OWN ? ownProblems() : []),
  };
}
