import { PROOF_FIELD } from "../../../common/forms/formFields.ts";
import { readForm, sentValues, type FieldProblem } from "../../../common/forms/readForm.ts";
import { contactForm } from "../../../common/forms/contactForm.ts";
import {
  erasureForm,
  linkRequestForm,
  newsletterForm,
  preferencesForm,
} from "../../../common/forms/newsletterForm.ts";
import {
  registrationChangeForm,
  registrationForm,
} from "../../../common/forms/registrationForm.ts";
import { showProblems } from "./showProblems.ts";

/**
 * Makes forms smoother: what is to mend is told before anything is sent, by the very rules of the
 * Worker; nothing is sent twice; and a proof of work, should it be asked for, is done while people
 * read why. Without this script all of it happens in the Worker.
 */
for (const form of document.querySelectorAll<HTMLFormElement>("form[data-form]")) assist(form);

function assist(form: HTMLFormElement): void {
  // The browser's own bubbles come one at a time and vanish; ours stay beside their fields.
  form.noValidate = true;
  const button = form.querySelector<HTMLButtonElement>("button[type=submit]");
  const status = form.querySelector<HTMLElement>("[data-form-status]");
  let isReady = proofFor(form, status);

  form.addEventListener("submit", (event) => {
    const problems = problemsIn(form);
    showProblems(form, problems);
    if (problems.length > 0 || button?.disabled === true) {
      event.preventDefault();
      return;
    }
    if (isReady !== undefined) {
      event.preventDefault();
      void isReady.then(() => {
        isReady = undefined;
        form.requestSubmit();
      });
      return;
    }
    if (button) button.disabled = true;
    if (status) status.textContent = "Wird gesendet …";
  });
  // Back from the next page: the form is there again as it was left.
  window.addEventListener("pageshow", () => {
    if (button) button.disabled = false;
    if (status) status.textContent = "";
  });
}

function problemsIn(form: HTMLFormElement): readonly FieldProblem[] {
  const values = sentValues(new FormData(form));
  const read = readByName(form.dataset["form"] ?? "", values);
  return read?.type === "invalid" ? read.problems : [];
}

function readByName(name: string, values: ReturnType<typeof sentValues>) {
  switch (name) {
    case "newsletter":
      return readForm(newsletterForm, values);
    case "newsletter-link":
      return readForm(linkRequestForm, values);
    case "newsletter-preferences":
      return readForm(preferencesForm, values);
    case "newsletter-erasure":
      return readForm(erasureForm, values);
    case "contact":
      return readForm(contactForm, values);
    case "registration":
      return readForm(registrationForm, values);
    case "registration-change":
      return readForm(registrationChangeForm, values);
    default:
      return undefined;
  }
}

/** Does the work that the Worker asks for, if it does; resolves when the form holds the proof. */
function proofFor(form: HTMLFormElement, status: HTMLElement | null): Promise<void> | undefined {
  const challenge = form.dataset["challenge"];
  const field = form.elements.namedItem(PROOF_FIELD);
  if (challenge === undefined || !(field instanceof HTMLInputElement)) return undefined;
  if (status) status.textContent = "Ihr Browser rechnet …";
  return import("./solveProof.ts").then(async ({ solveProof }) => {
    field.value = await solveProof(challenge);
    if (status) status.textContent = "Fertig. Sie können das Formular jetzt absenden.";
  });
}
