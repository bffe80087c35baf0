import { createHmac, randomUUID } from "node:crypto";
import type { KeptMail } from "./KeptMail.ts";

/** What can become of a mail after it was accepted. */
export type MailEvent = "bounced" | "complained";

/** Addresses at which Resend itself plays these events: https://resend.com/docs/dashboard/emails/send-test-emails */
const EVENT_OF: Readonly<Record<string, MailEvent>> = {
  "bounced@resend.dev": "bounced",
  "complained@resend.dev": "complained",
};

/** The event that a mail's recipient asks for, if any. */
export function eventOf({ to }: KeptMail): MailEvent | undefined {
  return EVENT_OF[to[0] ?? ""];
}

/** Tells the hub what became of a mail, as Resend does. Resolves to the hub's status; 0: no answer. */
export async function fireWebhook(
  mail: KeptMail,
  event: MailEvent,
  { url, secret, now }: { url: string; secret: string; now: Date },
): Promise<number> {
  const body = JSON.stringify({
    type: `email.${event}`,
    created_at: now.toISOString(),
    data: {
      created_at: mail.at,
      email_id: mail.id,
      message_id: `<${mail.id}@mailbox.localhost>`,
      from: mail.from,
      to: mail.to,
      subject: mail.subject,
      ...(event === "bounced"
        ? { bounce: { type: "Permanent", subType: "General", message: "The mailbox is unknown." } }
        : {}),
    },
  });
  const id = `msg_${randomUUID()}`;
  const timestamp = String(Math.floor(now.getTime() / 1000));
  const key = Buffer.from(secret.replace(/^whsec_/, ""), "base64");
  const signature = createHmac("sha256", key).update(`${id}.${timestamp}.${body}`).digest("base64");
  try {
    const answer = await fetch(url, {
      method: "POST",
      body,
      headers: {
        "content-type": "application/json",
        "svix-id": id,
        "svix-timestamp": timestamp,
        "svix-signature": `v1,${signature}`,
      },
      signal: AbortSignal.timeout(10_000),
    });
    await answer.body?.cancel();
    return answer.status;
  } catch {
    return 0;
  }
}
