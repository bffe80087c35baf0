import type { HubEnv } from "../env.ts";
import { errorFacts } from "../log.ts";
import { isMailKind, mailData, type MailData, type MailKind } from "../mail/MailData.ts";
import { renderMail } from "../mail/renderMail.ts";
import type { OutboxMail } from "./OutboxBatch.ts";
import type { MailRequest } from "./SendMails.ts";

/** A mail ready to be sent, or why it never will be. */
export type Composed =
  | { type: "ready"; id: string; request: MailRequest }
  | { type: "unrenderable"; id: string; message: string };

/** Makes a mail out of its row. Never throws. */
export type ComposeMail = (mail: OutboxMail) => Promise<Composed>;

/** Makes mails by the templates of functions/mail/. */
export function composeMailFor({
  hubOrigin,
  mail: { from },
}: Pick<HubEnv, "hubOrigin" | "mail">): ComposeMail {
  return async ({ id, kind, recipient, payload }) => {
    try {
      if (!isMailKind(kind)) throw new Error(`There is no mail "${kind}".`);
      const data = dataOf(kind, JSON.parse(payload));
      const { replyTo, ...mail } = await renderMail({ id, kind, recipient, data }, { hubOrigin });
      const answers = replyTo === undefined ? {} : { replyTo };
      return { type: "ready", id, request: { ...mail, ...answers, from } };
    } catch (thrown) {
      return { type: "unrenderable", id, message: reasonOf(thrown) };
    }
  };
}

const schemas: { readonly [Kind in MailKind]: { parse(value: unknown): MailData<Kind> } } =
  mailData;

function dataOf<Kind extends MailKind>(kind: Kind, value: unknown): MailData<Kind> {
  return schemas[kind].parse(value);
}

/** What to log: a schema's own words name fields, and never quote what is in them. */
function reasonOf(thrown: unknown): string {
  return errorFacts(thrown).message.slice(0, 300);
}
