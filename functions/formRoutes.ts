import { FORM_PATHS } from "../common/paths.ts";
import { contactRoute } from "./contact/receiveMessage.ts";
import { answerForm, type FormVisit } from "./forms/answerForm.ts";
import { answerTokenForm } from "./forms/answerTokenForm.ts";
import { confirmRoute } from "./newsletter/confirm.ts";
import { erasureRoute } from "./newsletter/erase.ts";
import { oneClick } from "./newsletter/oneClick.ts";
import { preferencesRoute } from "./newsletter/preferences.ts";
import { linkRoute } from "./newsletter/sendLink.ts";
import { showData } from "./newsletter/showData.ts";
import { signupRoute } from "./newsletter/signUp.ts";
import { unsubscribeRoute } from "./newsletter/unsubscribe.ts";
import type { AreaResponse } from "./respond.ts";
import { acceptRoute, cancelRoute, changeRoute } from "./seminars/manage.ts";
import { registrationRoute } from "./seminars/register.ts";
import { receiveWebhook } from "./suppression/receiveWebhook.ts";

/** Answers a POST to one address. */
type FormHandler = (visit: FormVisit) => Promise<AreaResponse>;

/** Where forms are posted to, and who answers. */
const ROUTES: ReadonlyMap<string, FormHandler> = new Map<string, FormHandler>([
  [FORM_PATHS.contact, (visit) => answerForm(visit, contactRoute)],
  [FORM_PATHS.newsletterSignup, (visit) => answerForm(visit, signupRoute)],
  [FORM_PATHS.newsletterConfirm, (visit) => answerTokenForm(visit, confirmRoute)],
  [FORM_PATHS.newsletterPreferences, (visit) => answerTokenForm(visit, preferencesRoute)],
  [FORM_PATHS.newsletterUnsubscribe, (visit) => answerTokenForm(visit, unsubscribeRoute)],
  [FORM_PATHS.newsletterOneClick, oneClick],
  [FORM_PATHS.newsletterLink, (visit) => answerForm(visit, linkRoute)],
  [FORM_PATHS.newsletterData, showData],
  [FORM_PATHS.newsletterErase, (visit) => answerTokenForm(visit, erasureRoute)],
  [FORM_PATHS.registration, (visit) => answerForm(visit, registrationRoute)],
  [FORM_PATHS.registrationChange, (visit) => answerTokenForm(visit, changeRoute)],
  [FORM_PATHS.registrationCancel, (visit) => answerTokenForm(visit, cancelRoute)],
  [FORM_PATHS.registrationAccept, (visit) => answerTokenForm(visit, acceptRoute)],
  [FORM_PATHS.mailWebhook, receiveWebhook],
]);

/** Who answers a form posted to a path; undefined where no form is. */
export function formHandlerAt(path: string): FormHandler | undefined {
  return ROUTES.get(path);
}
