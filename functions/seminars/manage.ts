import {
  registrationButtonForm,
  registrationChangeForm,
} from "../../common/forms/registrationForm.ts";
import { FORM_PAGES } from "../../common/paths.ts";
import type { FormVisit } from "../forms/answerForm.ts";
import type { TokenForm, TokenFormResult } from "../forms/answerTokenForm.ts";
import { acceptOffer } from "./acceptOffer.ts";
import { cancelRegistration } from "./cancelRegistration.ts";
import { changeRegistration } from "./changeRegistration.ts";
import { findRegistration, type RegistrationRow } from "./findRegistration.ts";
import { impossiblePage } from "./impossiblePage.ts";
import { isDated, type DatedSeminar } from "./registrationStanding.ts";
import { registrationPageAgain } from "./showRegistration.ts";
import { knownSeminar } from "./standingOf.ts";

/** A registration that its guest may still do something about. */
export interface Managed {
  registration: RegistrationRow;
  /** As it is published now; undefined where that cannot be told. */
  seminar: DatedSeminar | undefined;
}

/** Does what a guest asks for; D1 decides whether it can be done. */
type Manage<Values> = (
  values: Values,
  managed: Managed,
  visit: FormVisit,
) => Promise<"done" | "badLink" | "offerOver">;

export const changeRoute: TokenForm<typeof registrationChangeForm.shape> = {
  name: "registration.change",
  schema: registrationChangeForm,
  page: registrationPageAgain,
  thanks: FORM_PAGES.registrationChanged,
  act: (values, visit) =>
    manage(changeRegistration, { values, visit, done: FORM_PAGES.registrationChanged }),
};

export const cancelRoute: TokenForm<typeof registrationButtonForm.shape> = {
  name: "registration.cancel",
  schema: registrationButtonForm,
  page: registrationPageAgain,
  thanks: FORM_PAGES.registrationCancelled,
  act: (values, visit) =>
    manage(cancelRegistration, { values, visit, done: FORM_PAGES.registrationCancelled }),
};

export const acceptRoute: TokenForm<typeof registrationButtonForm.shape> = {
  name: "registration.accept",
  schema: registrationButtonForm,
  page: registrationPageAgain,
  thanks: FORM_PAGES.registrationAccepted,
  act: (values, visit) =>
    manage(acceptOffer, { values, visit, done: FORM_PAGES.registrationAccepted }),
};

async function manage<Values extends { token: string }>(
  act: Manage<Values>,
  { values, visit, done }: { values: Values; visit: FormVisit; done: string },
): Promise<TokenFormResult> {
  const { env } = visit;
  const now = env.now();
  const registration = await findRegistration(env.database, { token: values.token, now });
  if (registration === undefined) {
    return { type: "refused", page: await impossiblePage({ reason: "badLink" }, env) };
  }
  const current = await knownSeminar(registration.seminar_id, env, { isFresh: true });
  const seminar =
    current !== undefined && current !== "unreachable" && isDated(current) ? current : undefined;
  const path = seminar?.path ?? registration.path;
  if ((seminar?.when.start ?? new Date(registration.starts_at)) <= now) {
    return { type: "refused", page: await impossiblePage({ reason: "over", path }, env) };
  }
  const result = await act(values, { registration, seminar }, visit);
  return result === "done"
    ? { type: "done", location: done }
    : { type: "refused", page: await impossiblePage({ reason: result, path }, env) };
}
