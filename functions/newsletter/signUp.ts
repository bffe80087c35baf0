import { newsletterForm, type NewsletterForm } from "../../common/forms/newsletterForm.ts";
import { FORM_PAGES } from "../../common/paths.ts";
import type { ActionContext, ActionResult, FormRoute } from "../forms/answerForm.ts";
import { wake } from "../outbox/enqueue.ts";
import { offeredTopics, onlyOffered } from "./offeredTopics.ts";
import { signupStatements } from "./signupStatements.ts";

/** The newsletter's form. Its answer is the same whatever is known of the address. */
export const signupRoute: FormRoute<typeof newsletterForm.shape> = {
  name: "newsletter",
  schema: newsletterForm,
  page: () => FORM_PAGES.newsletter,
  thanks: FORM_PAGES.newsletterSent,
  act: signUp,
};

async function signUp(values: NewsletterForm, context: ActionContext): Promise<ActionResult> {
  const { env, now, gate, block, source = FORM_PAGES.newsletter } = context;
  const topics = onlyOffered(values.topics, await offeredTopics(env));
  const { statements, mailsWritten } = await signupStatements(env, {
    signup: { email: values.email, firstName: values.firstName, topics, source, block },
    now,
    only: gate.isAdmitted,
  });
  const results = await env.database.batch([...gate.statements, ...statements]);
  if (!gate.wasAdmitted(results)) return { type: "notAdmitted" };
  context.waitUntil(wake(env.outboxQueue, mailsWritten(results.slice(gate.statements.length))));
  return { type: "done", location: FORM_PAGES.newsletterSent };
}
