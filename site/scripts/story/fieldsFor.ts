import { PRONOUNS, type Pronoun } from "../../../common/story/StoryAnswer.ts";
import { LONGEST_ANSWER, type DraftAnswer } from "../../../common/story/StoryDraft.ts";
import type { StoryQuestion } from "../../../common/story/StoryTemplate.ts";
import type { StoryTool } from "../../content/view/StoryTool.ts";
import { element } from "../element.ts";
import { ANSWER_FIELD, HELP, type AnswerFields } from "./AnswerFields.ts";
import { occupationFields, tradeFields } from "./ownFields.ts";
import { problemPlace } from "./stepFrame.ts";
import { TYPING_HELP } from "./typingHelp.ts";
import { sentenceBeginning } from "./words.ts";

const NAME_LENGTH = 120;
const PRONOUN_WORDS: Readonly<Record<Pronoun, { label: string; example: string }>> = {
  sie: { label: "sie", example: "„Sie lernt, und ihr Werkzeug liegt bereit.“" },
  er: { label: "er", example: "„Er lernt, und sein Werkzeug liegt bereit.“" },
  none: { label: "ohne Pronomen", example: "„Kim lernt, und Kims Werkzeug liegt bereit.“" },
};

/** The fields for a question, filled with what was answered before. */
export function fieldsFor(
  question: StoryQuestion,
  { answer, tool }: { answer: DraftAnswer | undefined; tool: StoryTool },
): AnswerFields {
  switch (question.shape) {
    case "person":
      return personFields(answer);
    case "occupation":
      return occupationFields(answer, tool);
    case "trade":
      return tradeFields(answer, tool);
    case "name":
    case "phrase":
      return lineField(answer, question);
    case "sentence":
    case "quote":
      return textField(answer);
  }
}

function lineField(answer: DraftAnswer | undefined, { shape, label }: StoryQuestion): AnswerFields {
  const beginning = sentenceBeginning(label);
  const isName = shape === "name";
  const input = element("input", {
    id: ANSWER_FIELD,
    name: ANSWER_FIELD,
    type: "text",
    ...TYPING_HELP[isName ? "name" : "phrase"],
    // „bei der Bäckerei Sommer“
    ...(beginning === undefined ? {} : { autocapitalize: "none" }),
    maxlength: String(isName ? NAME_LENGTH : LONGEST_ANSWER),
    "aria-describedby": `${beginning === undefined ? "" : "antwort-anfang "}${HELP} antwort-problem`,
  });
  input.value = typeof answer === "string" ? answer : "";
  const line =
    beginning === undefined
      ? input
      : element("div", { class: "story-beginning" }, [
          element("span", { id: "antwort-anfang" }, [`${beginning} …`]),
          input,
        ]);
  return oneField(line, () => input.value);
}

function textField(answer: DraftAnswer | undefined): AnswerFields {
  const area = element("textarea", {
    id: ANSWER_FIELD,
    name: ANSWER_FIELD,
    rows: "5",
    ...TYPING_HELP.text,
    maxlength: String(LONGEST_ANSWER),
    "aria-describedby": `${HELP} antwort-problem`,
  });
  area.value = typeof answer === "string" ? answer : "";
  return oneField(area, () => area.value);
}

function oneField(node: Node, value: () => string): AnswerFields {
  return {
    nodes: [element("div", { class: "field" }, [problemPlace(ANSWER_FIELD, ANSWER_FIELD), node])],
    fields: [{ name: ANSWER_FIELD, id: ANSWER_FIELD }],
    read: () => (value().trim() === "" ? undefined : value()),
    problems: () => [],
  };
}

function personFields(answer: DraftAnswer | undefined): AnswerFields {
  const known = typeof answer === "object" && "name" in answer ? answer : undefined;
  const input = element("input", {
    id: ANSWER_FIELD,
    name: ANSWER_FIELD,
    type: "text",
    ...TYPING_HELP.name,
    maxlength: String(NAME_LENGTH),
    "aria-describedby": `${HELP} antwort-problem`,
  });
  input.value = known?.name ?? "";
  const radios = (["sie", "er", "none"] as const).map((pronoun) => {
    const id = `pronomen-${pronoun}`;
    const radio = element("input", { type: "radio", name: "pronomen", id, value: pronoun });
    radio.checked = known?.pronoun === pronoun;
    const { label, example } = PRONOUN_WORDS[pronoun];
    return {
      radio,
      item: element("li", { class: "story-choice" }, [
        radio,
        element("label", { for: id }, [label]),
        element("p", {}, [example]),
      ]),
    };
  });
  const pronounOf = () => {
    const value = radios.find(({ radio }) => radio.checked)?.radio.value;
    return PRONOUNS.find((pronoun) => pronoun === value);
  };
  return {
    nodes: [
      element("div", { class: "field" }, [
        element("label", { for: ANSWER_FIELD }, ["Vorname"]),
        problemPlace(ANSWER_FIELD, ANSWER_FIELD),
        input,
      ]),
      element("fieldset", { "aria-describedby": "pronomen-problem" }, [
        element("legend", { class: "story-legend" }, ["So sprechen wir von der Person"]),
        problemPlace("pronomen", "pronomen"),
        element(
          "ul",
          { class: "plain story-choices" },
          radios.map(({ item }) => item),
        ),
      ]),
    ],
    fields: [
      { name: ANSWER_FIELD, id: ANSWER_FIELD },
      { name: "pronomen", id: "pronomen-sie" },
    ],
    read: () => {
      const pronoun = pronounOf();
      return pronoun === undefined || input.value.trim() === ""
        ? undefined
        : { name: input.value, pronoun };
    },
    problems: () => [
      ...(input.value.trim() === ""
        ? [{ field: ANSWER_FIELD, message: "Bitte geben Sie einen Vornamen an." }]
        : []),
      ...(pronounOf() === undefined
        ? [
            {
              field: "pronomen",
              message:
                "Bitte wählen Sie, wie wir von der Person sprechen: sie, er oder ohne Pronomen.",
            },
          ]
        : []),
    ],
  };
}
