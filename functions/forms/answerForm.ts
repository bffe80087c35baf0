import type * as z from "zod/mini";
import { readForm, type FieldProblem, type SentValues } from "../../common/forms/readForm.ts";
import { count } from "../counters/count.ts";
import type { HubEnv } from "../env.ts";
import { redirect } from "../redirect.ts";
import type { AreaResponse } from "../respond.ts";
import { pageAtVisit } from "../visit/pageAtVisit.ts";
import { admission, type Admission } from "./admission.ts";
import type { FormName } from "../../common/forms/formFields.ts";
import { formPage } from "./formPage.ts";
import { proofChallenge, proofOf } from "./proofOfWork.ts";
import { receiveForm } from "./receiveForm.ts";
import { sourcePage } from "./sourcePage.ts";

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
  /** The path of the page that the form was sent from; undefined where the browser does not tell. */
  source: string | undefined;
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
  /** There is nothing that mending the form could change: the page that says why. */
  | { type: "refused"; page: Response }
  /** The gate was closed: the form comes again with a proof of work to do. */
  | { type: "notAdmitted" };

/** A form: where it is, how it is checked, what it does. */
export interface FormRoute<Shape extends z.core.$ZodShape> {
  name: FormName;
  schema: z.ZodMiniObject<Shape>;
  /** The page that holds the form, or its path; it is shown again where something is to mend. */
  page: (values: SentValues, visit: FormVisit) => string | Promise<string | Response>;
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
  const received = await receiveForm(visit, { form: route.name, thanks: route.thanks });
  return received.type === "answered" ? received.answer : answerOpened(visit, route, received);
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
    const page = await route.page(values, visit);
    const built = typeof page === "string" ? await pageAtVisit(page, env) : page;
    return { response: formPage(built, { values, ...answer }), area: "asset" } as const;
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
    source: sourcePage(request, env.hubOrigin),
    gate,
    waitUntil: (promise) => visit.waitUntil(promise),
  });
  switch (result.type) {
    case "done":
      return redirect(303, result.location);
    case "problems":
      return again({ problems: result.problems });
    case "refused":
      return { response: result.page, area: "asset" };
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
