import { HelpCircleIcon } from "@sanity/icons/HelpCircle";
import { defineField, defineType } from "@sanity/types";
import { API_VERSION } from "../../../common/contentSource.ts";
import { choiceOf } from "../fields/options.ts";
import { readText } from "../fields/readSibling.ts";
import { requiredText } from "../fields/requiredText.ts";
import type { Row } from "../format/row.ts";
import { subtitleOf } from "../format/subtitleOf.ts";
import { questionShapes } from "../options/storyOptions.ts";
import { titleOf } from "../options/titleOf.ts";
import { checkSampleAnswer } from "../rules/checkSampleAnswer.ts";

const LISTED_QUERY = `count(*[_type == $type && $name in [_id, nominative, masculine.nominative, feminine.nominative]]) > 0`;

export const storyQuestion = defineType({
  name: "storyQuestion",
  type: "object",
  title: "Frage",
  icon: HelpCircleIcon,
  fields: [
    defineField({
      name: "label",
      type: "string",
      title: "Frage",
      description:
        "Bei einem Satzteil mit dem Anfang des Satzes: „Ergänzen Sie: Angst hatte die Person vor …“",
      placeholder: "Wie heißt die Person, um die es geht?",
      validation: requiredText("Bitte schreiben Sie die Frage auf."),
    }),
    defineField({
      name: "key",
      type: "string",
      title: "Platzhalter",
      description:
        "Ein kurzes Wort aus Kleinbuchstaben und Ziffern. Für dieselbe Frage in allen Vorlagen dasselbe: Dann bleibt die Antwort stehen, wenn jemand das Handlungsmuster wechselt.",
      placeholder: "held",
      validation: requiredText(
        "Bitte geben Sie der Antwort einen Platzhalter, zum Beispiel „held“.",
      ),
    }),
    defineField({
      name: "shape",
      type: "string",
      title: "Art der Antwort",
      description:
        "Person, Beruf und Branche setzt der Storygenerator in jeden Fall. Ein Name bleibt, wie er ist; ein Satzteil ergänzt den Satz, mit dem die Frage beginnt. Die erste Person ist die Hauptfigur.",
      options: choiceOf(questionShapes),
      initialValue: "sentence",
      validation: (rule) => rule.required().error("Bitte wählen Sie die Art der Antwort."),
    }),
    defineField({
      name: "help",
      type: "text",
      rows: 2,
      title: "Hilfetext",
      description: "Ein bis zwei Sätze: Was macht eine gute Antwort aus?",
      validation: requiredText("Bitte helfen Sie mit ein bis zwei Sätzen bei der Antwort."),
    }),
    defineField({
      name: "example",
      type: "text",
      rows: 2,
      title: "Beispielantwort",
      description:
        "So steht sie in der Vorschau. Eine Person als „Mia, sie“, „Emil, er“ oder nur „Kim“; Beruf und Branche, wie sie in der Liste heißen.",
      validation: (rule) => [
        rule.required().error("Bitte geben Sie ein Beispiel: Die Vorschau verwendet es."),
        rule.custom((example: string | undefined, { parent, getClient }) =>
          checkSampleAnswer({ shape: readText(parent, "shape"), example }, (type, name) =>
            getClient({ apiVersion: API_VERSION }).fetch<boolean>(LISTED_QUERY, { type, name }),
          ),
        ),
      ],
    }),
    defineField({
      name: "isOptional",
      type: "boolean",
      title: "Darf übersprungen werden",
      description:
        "Fassungen mit dieser Antwort entfallen dann. Überall muss es auch eine ohne sie geben.",
      initialValue: false,
    }),
  ],
  preview: {
    select: { title: "label", key: "key", shape: "shape", isOptional: "isOptional" },
    prepare: ({
      title,
      key,
      shape,
      isOptional,
    }: Row<{ title: string; key: string; shape: string; isOptional: boolean }>) => ({
      title: title ?? "Frage ohne Text",
      subtitle: subtitleOf(
        key === undefined ? "ohne Platzhalter" : `{${key}}`,
        titleOf(questionShapes, shape),
        isOptional === true ? "freiwillig" : undefined,
      ),
    }),
  },
});
