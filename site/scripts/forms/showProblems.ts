import type { FieldProblem } from "../../../common/forms/readForm.ts";

/** Tells what is to mend, on top and beside each field, and moves the focus to the list of it. */
export function showProblems(form: HTMLFormElement, problems: readonly FieldProblem[]): void {
  const messages = new Map(problems.map(({ field, message }) => [field, message]));
  for (const place of form.querySelectorAll<HTMLElement>("[data-problem-of]")) {
    tell(place, messages.get(place.dataset["problemOf"] ?? ""));
  }
  for (const item of form.querySelectorAll<HTMLElement>("[data-problem-link]")) {
    const message = messages.get(item.dataset["problemLink"] ?? "");
    item.hidden = message === undefined;
    const link = item.querySelector("a");
    if (link) link.textContent = message ?? "";
  }
  for (const field of form.querySelectorAll("input, textarea, select")) {
    if (messages.has(field.getAttribute("name") ?? "")) field.setAttribute("aria-invalid", "true");
    else field.removeAttribute("aria-invalid");
  }
  const summary = form.querySelector<HTMLElement>("[data-problems]");
  if (!summary) return;
  summary.hidden = problems.length === 0;
  if (problems.length > 0) summary.focus();
}

function tell(place: HTMLElement, message: string | undefined): void {
  place.hidden = message === undefined;
  place.textContent = message ?? "";
}
