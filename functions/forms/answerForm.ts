import type * as z from "zod/mini";
import { readForm, type FieldProblem, type SentValues } from "../../common/forms/readForm.ts";
import { count } from "../counters/count.ts";
import type { HubEnv } from "../env.ts";
import { errorPage } from "../errorPage.ts";
import type { AreaResponse } from "../respond.ts";
import { admission, type Admission } from "./admission.ts";
import type { FormName } from "../../common/forms/formFields.ts";
import { formPage } from "./formPage.ts";
import { openForm } from "./openForm.ts";
import { proofChallenge, proofOf } from "./proofOfWork.ts";

/** One request of a form on its way through the Worker. */
export interface FormVisit {
  request: Request;
  requestId: string;
  env: HubEnv;
  /** Takes what need not be waited for. */
  waitUntil(promise: Promise<unknown>): void;
}

/** What an action is given besides the form's values. */
export interface ActionContext {
  env: HubEnv;
  now: Date;
  /** Random; names the request in the database. */
  id: string;
  /** The address block that the request came from, as far as anybody knows. */
  block: string | undefined;
  /** The gate of the form, for the action's one batch. */
  gate: Admission;
  waitUntil(promise: Promise<unknown>): void;
}

/** What became of a request, as the visitor is told. The same for every state of an address. */
export type ActionResult =
  /** All that there is to do is done or on its way; the result page says so. */
  | { type: "done"; location: string }
  /** Something that only the action can know is to mend. */
  | { type: "problems"; problems: readonly FieldProblem[] }
  /** The gate was closed: the form comes again with a proof of work to do. */
  | { type: "notAdmitted" };

/** A form: where it is, how it is checked, what it does. */
export interface FormRoute<Shape extends z.core.$ZodShape> {
  name: FormName;
  schema: z.ZodMiniObject<Shape>;
  /** The page that holds the form; it is shown again where something is to mend. */
  page: (values: SentValues) => string | Promise<string>;
  /** Where those are sent who get no further: machines, as if all were well. */
  thanks: string;
  act: (values: z.output<z.ZodMiniObject<Shape>>, context: ActionContext) => Promise<ActionResult>;
}

/**
 * Takes a posted form through all that stands before its action, and answers: 303 to a result page,
 * or the form again (422) with what was typed and what is to mend.
 */
export async function answerForm<Shape extends z.core.$ZodShape>(
  visit: FormVisit,
  route: FormRoute<Shape>,
): Promise<AreaResponse> {
  const { request, requestId, env } = visit;
  const now = env.now();
  const opened = await openForm(request, { form: route.name, env });
  switch (opened.type) {
    case "foreign":
      return refused(requestId, FOREIGN);
    case "tooLarge":
      return refused(requestId, TOO_LARGE);
    case "limited":
      visit.waitUntil(count(env.database, "form.limited", { now }).run());
      return refused(requestId, LIMITED);
    case "trapped":
      visit.waitUntil(count(env.database, "form.trapped", { now }).run());
      return seeOther(route.thanks, request.url);
    case "opened":
      return answerOpened(visit, route, opened);
  }
}

/** From here on it is a form of ours, sent by somebody. */
async function answerOpened<Shape extends z.core.$ZodShape>(
  visit: FormVisit,
  route: FormRoute<Shape>,
  { values, block }: { values: SentValues; block: string | undefined },
): Promise<AreaResponse> {
  const { request, env } = visit;
  const now = env.now();
  const again = async (answer: { problems: readonly FieldProblem[]; challenge?: string }) => {
    const url = new URL(await route.page(values), env.hubOrigin);
    return {
      response: formPage(await env.assets.fetch(url), { values, ...answer }),
      area: "asset",
    } as const;
  };
  const read = readForm(route.schema, values);
  if (read.type === "invalid") return again({ problems: read.problems });
  const secret = env.formSecret;
  const proof = await proofOf(values, { form: route.name, secret, now });
  const id = crypto.randomUUID();
  const gate = admission(env.database, { id, form: route.name, proof, now });
  const result = await route.act(read.values, {
    env,
    now,
    id,
    block,
    gate,
    waitUntil: (promise) => visit.waitUntil(promise),
  });
  switch (result.type) {
    case "done":
      return seeOther(result.location, request.url);
    case "problems":
      return again({ problems: result.problems });
    case "notAdmitted":
      visit.waitUntil(count(env.database, "form.challenged", { now }).run());
      return again({
        problems: [{ field: "", message: CHALLENGED }],
        challenge: await proofChallenge(route.name, { secret, now }),
      });
  }
}

const CHALLENGED =
  "Gerade kommen sehr viele Anfragen an. Damit Ihre trotzdem ankommt, rechnet Ihr Browser ein paar Sekunden; dann senden Sie das Formular bitte noch einmal ab. Ohne JavaScript versuchen Sie es bitte in einer Stunde wieder.";

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

function refused(requestId: string, refusal: Refusal): AreaResponse {
  const response = errorPage({ ...refusal, requestId });
  if (refusal.status === 429) response.headers.set("Retry-After", "60");
  return { response, area: "errorPage" };
}

/** To the result page by GET, so that a reload sends nothing twice. */
export function seeOther(path: string, base: string): AreaResponse {
  const headers = { Location: new URL(path, base).href, "Cache-Control": "no-store" };
  return { response: new Response(null, { status: 303, headers }), area: "site" };
}
