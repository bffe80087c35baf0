import type { EmailAddress } from "../../common/forms/emailAddress.ts";
import { linkRequestForm } from "../../common/forms/newsletterForm.ts";
import { FORM_PAGES } from "../../common/paths.ts";
import { allOf } from "../database/sql.ts";
import type { ActionContext, ActionResult, FormRoute } from "../forms/answerForm.ts";
import { enqueue, mayBeMailed, wake } from "../outbox/enqueue.ts";
import { addressKey } from "../privacy/addressKey.ts";
import { freshToken, keepToken } from "../tokens/tokens.ts";

/** The form that asks for a link to one's own data. */
export const linkRoute: FormRoute<typeof linkRequestForm.shape> = {
  name: "newsletter-link",
  schema: linkRequestForm,
  page: () => FORM_PAGES.newsletterLink,
  thanks: FORM_PAGES.newsletterLinkSent,
  act: sendLink,
};

/**
 * Mails a link to whatever address is given, known or not: whoever asks has a right to hear that
 * nothing is kept (GDPR Art. 15 (1)), and what is the same for all tells nobody anything.
 */
async function sendLink(
  { email }: { email: EmailAddress },
  context: ActionContext,
): Promise<ActionResult> {
  const { env, now, gate } = context;
  const { database } = env;
  const [key, manage] = await Promise.all([
    addressKey(email.canonical, env.formSecret),
    freshToken(),
  ]);
  const only = allOf(gate.isAdmitted, mayBeMailed(key, { kinds: ["newsletter.link"], now }));
  const id = crypto.randomUUID();
  const results = await database.batch([
    ...gate.statements,
    keepToken(database, {
      hash: manage.hash,
      purpose: "newsletter.manage",
      now,
      subject: `SELECT ? WHERE ${only.sql}`,
      values: [key, ...only.values],
    }),
    enqueue(database, {
      id,
      kind: "newsletter.link",
      recipient: email.address,
      recipientKey: key,
      data: { manageToken: manage.token },
      now,
      only,
    }),
  ]);
  if (!gate.wasAdmitted(results)) return { type: "notAdmitted" };
  const wasWritten = (results.at(-1)?.meta.changes ?? 0) > 0;
  context.waitUntil(wake(env.outboxQueue, wasWritten ? [id] : []));
  return { type: "done", location: FORM_PAGES.newsletterLinkSent };
}
