import { BEAT } from "../../artwork/beat.ts";
import { element } from "../element.ts";
import { showProblems } from "../forms/showProblems.ts";
import type { FieldProblem } from "../../../common/forms/readForm.ts";

/** The id of a step's heading, which takes the focus when the step comes up. */
export const STEP_HEADING = "schritt";

const SVG = "http://www.w3.org/2000/svg";

/** The pulse line through all steps: what is done beats, what is to come is still. */
export function pulseOf({ done, all }: { done: number; all: number }): SVGSVGElement {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("class", "story-pulse");
  svg.setAttribute("viewBox", `0 -4 ${String(all * 96)} 44`);
  svg.setAttribute("preserveAspectRatio", "none");
  svg.setAttribute("aria-hidden", "true");
  for (let index = 0; index < all; index++) {
    const path = document.createElementNS(SVG, "path");
    const isDone = index < done;
    path.setAttribute("d", isDone ? BEAT : "M0 28h96");
    path.setAttribute("transform", `translate(${String(index * 96)} 0)`);
    if (isDone) path.setAttribute("class", "done");
    svg.append(path);
  }
  return svg;
}

/** A step's heading; `above` says where one is. */
export function stepHeading(above: string, content: Node | string): HTMLElement {
  return element("h2", { id: STEP_HEADING, tabindex: "-1" }, [
    element("span", { class: "kicker" }, [above]),
    " ",
    content,
  ]);
}

/** A field that may have a problem. */
export interface FormFieldName {
  name: string;
  id: string;
}

/**
 * The form of a step. When it is sent, problems are shown beside the fields and in a list on top,
 * as in every form of the hub; without any, `proceed` is called.
 */
export function stepForm({
  fields,
  content,
  buttons,
  problems,
  proceed,
}: {
  fields: readonly FormFieldName[];
  content: readonly (Node | string)[];
  buttons: readonly Node[];
  problems: () => readonly FieldProblem[];
  proceed: () => void;
}): HTMLFormElement {
  const summary = element(
    "div",
    {
      class: "form-problems",
      "data-problems": "",
      hidden: "",
      tabindex: "-1",
      role: "group",
      "aria-labelledby": "schritt-fehler",
    },
    [
      element("p", { id: "schritt-fehler" }, [
        element("strong", {}, ["Da fehlt noch etwas, oder etwas stimmt nicht:"]),
      ]),
      element(
        "ul",
        {},
        fields.map(({ name, id }) => {
          const link = element("a", { href: `#${id}` });
          link.addEventListener("click", (event) => {
            // The address stays that of the step.
            event.preventDefault();
            document.getElementById(id)?.focus();
          });
          return element("li", { "data-problem-link": name, hidden: "" }, [link]);
        }),
      ),
    ],
  );
  const form = element("form", { class: "form", novalidate: "" }, [
    summary,
    ...content,
    element("div", { class: "form-send story-buttons" }, buttons),
  ]);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const found = problems();
    showProblems(form, found);
    if (found.length === 0) proceed();
  });
  return form;
}

/** Where a field's problem is told. */
export function problemPlace(name: string, id: string): HTMLElement {
  return element("p", {
    class: "problem",
    id: `${id}-problem`,
    "data-problem-of": name,
    hidden: "",
  });
}

/** A button; the yellow one leads on. */
export function button(
  label: string,
  press: () => void,
  { look = "quiet" }: { look?: "main" | "quiet" | "text" } = {},
): HTMLButtonElement {
  const classes = { main: "action", quiet: "action quiet", text: "story-link" };
  const made = element("button", { type: "button", class: classes[look] }, [label]);
  made.addEventListener("click", press);
  return made;
}

/** The button that sends a step's form. */
export function submitButton(label: string): HTMLButtonElement {
  return element("button", { type: "submit", class: "action" }, [label]);
}
