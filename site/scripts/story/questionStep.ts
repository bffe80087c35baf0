import type { DraftAnswer } from "../../../common/story/StoryDraft.ts";
import type { StoryQuestion } from "../../../common/story/StoryTemplate.ts";
import type { StoryTool } from "../../content/view/StoryTool.ts";
import { element } from "../element.ts";
import { ANSWER_FIELD, HELP } from "./AnswerFields.ts";
import { fieldsFor } from "./fieldsFor.ts";
import { typedIn, typeInto, type Unfinished } from "./unfinished.ts";
import { button, stepForm, stepHeading, submitButton } from "./stepFrame.ts";

/** A step in which one question is answered. */
export function questionStep({
  question,
  above,
  answer,
  tool,
  unfinished,
  missing,
  keep,
  proceed,
  back,
  finish,
}: {
  question: StoryQuestion;
  above: string;
  answer: DraftAnswer | undefined;
  tool: StoryTool;
  unfinished: Unfinished;
  /** What is said about an answer as it would be; undefined where it will do. */
  missing: (answer: DraftAnswer | undefined) => string | undefined;
  /** Takes what is typed, at every change. */
  keep: (answer: DraftAnswer | undefined) => void;
  proceed: () => void;
  back: () => void;
  /** To the story, where all that is needed has been answered. */
  finish: (() => void) | undefined;
}): HTMLElement {
  const { nodes, fields, read, problems } = fieldsFor(question, { answer, tool });
  // Another template may ask something else by the same key.
  const asked = [question.key, question.shape, question.label].join(" ");
  const hasOneField = question.shape !== "person";
  const form = stepForm({
    fields,
    content: [
      stepHeading(
        above,
        hasOneField
          ? element("label", { for: ANSWER_FIELD }, [question.label])
          : element("span", {}, [question.label]),
      ),
      element("p", { class: "meta", id: HELP }, [
        question.help,
        ...(question.isOptional ? [" Diese Frage ist freiwillig."] : []),
      ]),
      ...nodes,
      ...(question.example === ""
        ? []
        : [
            element("details", { class: "story-example" }, [
              element("summary", {}, ["Beispiel ansehen"]),
              element("p", {}, [question.example]),
            ]),
          ]),
    ],
    buttons: [
      submitButton("Weiter"),
      ...(question.isOptional
        ? [
            button("Überspringen", () => {
              keep(undefined);
              unfinished.write(asked, undefined);
              proceed();
            }),
          ]
        : []),
      button("Zurück", back),
      ...(finish === undefined ? [] : [button("Zur Geschichte", finish, { look: "text" })]),
    ],
    problems: () => {
      const special = problems();
      if (special.length > 0) return special;
      const message = missing(read());
      return message === undefined ? [] : [{ field: ANSWER_FIELD, message }];
    },
    proceed: () => {
      keep(read());
      proceed();
    },
  });
  const begun = answer === undefined ? unfinished.read(asked) : undefined;
  if (begun !== undefined) typeInto(form, begun);
  form.addEventListener("input", () => {
    const given = read();
    keep(given);
    unfinished.write(asked, given === undefined ? typedIn(form) : undefined);
  });
  return form;
}
