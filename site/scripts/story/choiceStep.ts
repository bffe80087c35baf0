import { element } from "../element.ts";
import { problemPlace, stepForm, stepHeading, submitButton } from "./stepFrame.ts";

/** One of the things to choose from. */
export interface Choice {
  value: string;
  title: string;
  description: string;
  /** An example to unfold, where there is one; made when somebody wants to read it. */
  example?: (() => readonly Node[]) | undefined;
}

/** A step in which one of several things is chosen. */
export function choiceStep({
  above,
  question,
  choices,
  chosen,
  missing,
  buttons,
  choose,
}: {
  above: string;
  question: string;
  choices: readonly Choice[];
  chosen: string | undefined;
  /** What is said when nothing is chosen. */
  missing: string;
  buttons: readonly Node[];
  choose: (value: string) => void;
}): HTMLElement {
  const radios = choices.map(({ value }, index) => {
    const radio = element("input", {
      type: "radio",
      name: "auswahl",
      id: `auswahl-${String(index)}`,
      value,
      "aria-describedby": `auswahl-${String(index)}-text`,
    });
    radio.checked = value === chosen;
    return radio;
  });
  const options = choices.map(({ title, description, example }, index) => {
    const id = `auswahl-${String(index)}`;
    return element("li", { class: "story-choice" }, [
      radios[index] ?? "",
      element("label", { for: id }, [title]),
      element("p", { id: `${id}-text` }, [description]),
      ...(example === undefined ? [] : [exampleOf(title, example)]),
    ]);
  });
  const picked = () => radios.find(({ checked }) => checked)?.value;
  return stepForm({
    fields: [{ name: "auswahl", id: "auswahl-0" }],
    content: [
      element("fieldset", { "aria-describedby": "auswahl-problem" }, [
        element("legend", {}, [stepHeading(above, question)]),
        problemPlace("auswahl", "auswahl"),
        element("ul", { class: "plain story-choices" }, options),
      ]),
    ],
    buttons: [submitButton("Weiter"), ...buttons],
    problems: () => (picked() === undefined ? [{ field: "auswahl", message: missing }] : []),
    proceed: () => {
      const value = picked();
      if (value !== undefined) choose(value);
    },
  });
}

function exampleOf(title: string, make: () => readonly Node[]): HTMLElement {
  const details = element("details", {}, [
    element("summary", {}, ["Beispiel lesen", element("span", { class: "vh" }, [`: ${title}`])]),
  ]);
  details.addEventListener("toggle", () => details.append(...make()), { once: true });
  return details;
}
