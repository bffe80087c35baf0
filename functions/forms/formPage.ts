import type { FieldProblem, SentValues } from "../../common/forms/readForm.ts";
import { unkept } from "./unkept.ts";

/** What a form's page is to show anew. */
export interface FormAnswer {
  values: SentValues;
  problems: readonly FieldProblem[];
  /** A proof of work to ask for, as JSON. */
  challenge?: string | undefined;
}

/**
 * The page of a form with what was typed, and beside each field what is to mend. It is the very page
 * that the build wrote (site/components/forms/): nothing is kept between request and answer, and
 * nothing needs a script. `page` is the built page; its `<form data-form>` is filled in.
 */
export function formPage(page: Response, answer: FormAnswer): Response {
  const { values, problems, challenge } = answer;
  const messages = new Map(problems.map(({ field, message }) => [field, message]));
  const valueOf = (element: Element) => values.get(element.getAttribute("name") ?? "");
  const mark = (element: Element) => {
    if (messages.has(element.getAttribute("name") ?? ""))
      element.setAttribute("aria-invalid", "true");
  };
  return new HTMLRewriter()
    .on("form[data-form]", {
      element: (form) => {
        if (challenge !== undefined) form.setAttribute("data-challenge", challenge);
      },
    })
    .on("form[data-form] input", {
      element: (input) => {
        const sent = valueOf(input);
        mark(input);
        const type = input.getAttribute("type");
        if (sent === undefined || type === "hidden") return;
        if (type !== "checkbox" && type !== "radio") input.setAttribute("value", sent[0] ?? "");
        else if (sent.includes(input.getAttribute("value") ?? "on"))
          input.setAttribute("checked", "");
        else input.removeAttribute("checked");
      },
    })
    .on("form[data-form] textarea", {
      element: (area) => {
        mark(area);
        // A line break right after the tag would be swallowed by the parser.
        area.setInnerContent(`\n${valueOf(area)?.[0] ?? ""}`);
      },
    })
    .on("form[data-form] select", { element: mark })
    .on("form[data-form] option", {
      element: (option) => {
        const sent = values.get(option.getAttribute("data-of") ?? "");
        if (sent?.includes(option.getAttribute("value") ?? "") === true) {
          option.setAttribute("selected", "");
        }
      },
    })
    .on("form[data-form] [data-problem-of]", {
      element: (place) => {
        const message = messages.get(place.getAttribute("data-problem-of") ?? "");
        if (message === undefined) return;
        place.removeAttribute("hidden");
        place.setInnerContent(message);
      },
    })
    .on("form[data-form] [data-problems]", {
      element: (summary) => {
        if (problems.length === 0) return;
        summary.removeAttribute("hidden");
        summary.setAttribute("autofocus", "");
      },
    })
    .on("form[data-form] [data-problem-link]", {
      element: (item) => {
        if (messages.has(item.getAttribute("data-problem-link") ?? "")) {
          item.removeAttribute("hidden");
        }
      },
    })
    .on("form[data-form] [data-problem-link] a", {
      element: (link) => {
        const message = messages.get(link.getAttribute("data-for") ?? "");
        if (message !== undefined) link.setInnerContent(message);
      },
    })
    .transform(unkept(page, { status: problems.length > 0 ? 422 : 200 }));
}
