import { FORM_PAGES, FORM_PATHS } from "../common/paths.ts";
import type { FormVisit } from "./forms/answerForm.ts";
import {
  showConfirm,
  showPreferences,
  showUnsubscribe,
  toUnsubscribePage,
} from "./newsletter/openedByLink.ts";
import type { AreaResponse } from "./respond.ts";
import { showRegistration } from "./seminars/showRegistration.ts";

/** Shows the page that a link in a mail leads to. It only reads: mail scanners open links too. */
type LinkHandler = (visit: FormVisit) => Promise<AreaResponse>;

/** Pages that depend on the token in their address; wrangler.toml sends these to the Worker. */
const ROUTES: ReadonlyMap<string, LinkHandler> = new Map<string, LinkHandler>([
  [FORM_PAGES.newsletterConfirm, showConfirm],
  [FORM_PAGES.newsletterPreferences, showPreferences],
  [FORM_PAGES.newsletterUnsubscribe, showUnsubscribe],
  [FORM_PATHS.newsletterOneClick, toUnsubscribePage],
  [FORM_PAGES.registration, showRegistration],
]);

/** Who shows the page at a path; undefined where no link in a mail leads. */
export function linkHandlerAt(path: string): LinkHandler | undefined {
  return ROUTES.get(path);
}
