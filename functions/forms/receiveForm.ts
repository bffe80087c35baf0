import { count, type CounterName } from "../counters/count.ts";
import { errorPage } from "../errorPage.ts";
import { redirect } from "../redirect.ts";
import type { AreaResponse } from "../respond.ts";
import type { FormVisit } from "./answerForm.ts";
import { openForm, type OpenedForm } from "./openForm.ts";

/** A form that came from a page of ours, or the answer to one that gets no further. */
export type ReceivedForm =
  Extract<OpenedForm, { type: "opened" }> | { type: "answered"; answer: AreaResponse };

/** Opens a posted form, and answers at once whatever is not from a page of ours or comes too often. */
export async function receiveForm(
  visit: FormVisit,
  {
    form,
    thanks,
  }: {
    /** What the limit of an address block counts by. */
    form: string;
    /** Where machines are sent, as if all were well. */
    thanks: string;
  },
): Promise<ReceivedForm> {
  const { request, requestId, env } = visit;
  const opened = await openForm(request, { form, env });
  const noted = (name: CounterName) =>
    visit.waitUntil(count(env.database, name, { now: env.now() }).run());
  switch (opened.type) {
    case "opened":
      return opened;
    case "foreign":
      return refused(requestId, FOREIGN);
    case "tooLarge":
      return refused(requestId, TOO_LARGE);
    case "limited":
      noted("form.limited");
      return refused(requestId, LIMITED);
    case "trapped":
      noted("form.trapped");
      return { type: "answered", answer: redirect(303, thanks) };
  }
}

interface Refusal {
  status: 403 | 413 | 429;
  title: string;
  paragraphs: readonly string[];
}

const FOREIGN: Refusal = {
  status: 403,
  title: "Das Formular kam nicht von unserer Website",
  paragraphs: [
    "Aus Sicherheitsgründen nehmen wir Formulare nur von unseren eigenen Seiten an. Bitte öffnen Sie die Seite noch einmal und senden Sie das Formular von dort.",
  ],
};

const TOO_LARGE: Refusal = {
  status: 413,
  title: "Das ist zu viel Text",
  paragraphs: ["Bitte gehen Sie zurück und kürzen Sie, was Sie geschrieben haben."],
};

const LIMITED: Refusal = {
  status: 429,
  title: "Das war sehr oft hintereinander",
  paragraphs: ["Bitte warten Sie eine Minute und senden Sie das Formular dann noch einmal."],
};

function refused(requestId: string, refusal: Refusal): ReceivedForm {
  const response = errorPage({ ...refusal, requestId });
  if (refusal.status === 429) response.headers.set("Retry-After", "60");
  return { type: "answered", answer: { response, area: "errorPage" } };
}
