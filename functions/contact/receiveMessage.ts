import { contactForm, type ContactForm } from "../../common/forms/contactForm.ts";
import { FORM_PAGES } from "../../common/paths.ts";
import { count } from "../counters/count.ts";
import { allOf } from "../database/sql.ts";
import type { ActionContext, ActionResult, FormRoute } from "../forms/answerForm.ts";
import { errorFacts, logError } from "../log.ts";
import { enqueue, mayBeMailed, wake } from "../outbox/enqueue.ts";
import { addressKey } from "../privacy/addressKey.ts";
import { routeOf } from "./contactRouting.ts";
import { forward } from "./forward.ts";

/** The contact form: kept before it is answered, forwarded to the team, acknowledged to the writer. */
export const contactRoute: FormRoute<typeof contactForm.shape> = {
  name: "contact",
  schema: contactForm,
  page: () => FORM_PAGES.contact,
  thanks: FORM_PAGES.contactSent,
  act: receiveMessage,
};

async function receiveMessage(values: ContactForm, context: ActionContext): Promise<ActionResult> {
  const { env, now, id, gate } = context;
  const { email } = values;
  const { database, formSecret } = env;
  const [senderKey, route] = await Promise.all([
    addressKey(email.canonical, formSecret),
    // The message is kept all the same; cron forwards it when the settings can be read again.
    routeOf(values.topic, env.content).catch((thrown: unknown) => {
      logError("contact.no_route", { messageId: id, ...errorFacts(thrown) });
      return undefined;
    }),
  ]);
  const acknowledgement = crypto.randomUUID();
  const mayAnswer = mayBeMailed(senderKey, { kinds: ["contact.received"], now });
  const message = { ...values, id, email: email.address, createdAt: now.toISOString() };
  const forwarding =
    route === undefined
      ? []
      : await forward(database, { message, route, secret: formSecret, now, only: gate.isAdmitted });
  const results = await database.batch([
    ...gate.statements,
    database
      .prepare(
        `INSERT INTO messages (id, name, email, email_key, topic, message, created_at)
         SELECT ?, ?, ?, ?, ?, ?, ? WHERE ${gate.isAdmitted.sql}`,
      )
      .bind(
        id,
        values.name,
        email.address,
        senderKey,
        values.topic,
        values.message,
        now.toISOString(),
        ...gate.isAdmitted.values,
      ),
    ...forwarding,
    enqueue(database, {
      id: acknowledgement,
      kind: "contact.received",
      recipient: email.address,
      recipientKey: senderKey,
      data: { name: values.name },
      now,
      only: allOf(gate.isAdmitted, mayAnswer),
    }),
    count(database, "contact.received", { now, only: gate.isAdmitted }),
  ]);
  if (!gate.wasAdmitted(results)) return { type: "notAdmitted" };
  context.waitUntil(wake(env.outboxQueue, [acknowledgement]));
  return { type: "done", location: FORM_PAGES.contactSent };
}
