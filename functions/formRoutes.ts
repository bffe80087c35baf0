import { FORM_PATHS } from "../common/paths.ts";
import { contactRoute } from "./contact/receiveMessage.ts";
import { answerForm, type FormVisit } from "./forms/answerForm.ts";
import type { AreaResponse } from "./respond.ts";

/** Answers a POST to one address. */
type FormHandler = (visit: FormVisit) => Promise<AreaResponse>;

/** Where forms are posted to, and who answers. */
const ROUTES: ReadonlyMap<string, FormHandler> = new Map<string, FormHandler>([
  [FORM_PATHS.contact, (visit) => answerForm(visit, contactRoute)],
]);

/** Who answers a form posted to a path; undefined where no form is. */
export function formHandlerAt(path: string): FormHandler | undefined {
  return ROUTES.get(path);
}
