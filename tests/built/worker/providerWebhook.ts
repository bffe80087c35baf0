import { createHmac, randomUUID } from "node:crypto";
import { FORM_PATHS } from "../../../common/paths.ts";
import { TEST_SECRETS, type BuiltWorker } from "./builtWorker.ts";

/** Tells a Worker of something as the mail provider does, signed. */
export function tellByWebhook(
  hub: BuiltWorker,
  event: object,
  {
    id = `msg_${randomUUID()}`,
    secondsAgo = 0,
    secret = TEST_SECRETS.RESEND_WEBHOOK_SECRET,
    headers = {},
  }: { id?: string; secondsAgo?: number; secret?: string; headers?: Record<string, string> } = {},
): ReturnType<BuiltWorker["fetch"]> {
  const body = JSON.stringify(event);
  const timestamp = String(Math.floor(Date.now() / 1000) - secondsAgo);
  const key = Buffer.from(secret.slice("whsec_".length), "base64");
  const signature = createHmac("sha256", key).update(`${id}.${timestamp}.${body}`);
  return hub.fetch(FORM_PATHS.mailWebhook, {
    method: "POST",
    body,
    headers: {
      "svix-id": id,
      "svix-timestamp": timestamp,
      "svix-signature": `v1,${signature.digest("base64")}`,
      ...headers,
    },
  });
}

/** What the provider tells of a mail that came back. */
export function bounceOf(providerId: string, to: string, type = "Permanent"): object {
  return {
    type: "email.bounced",
    data: { email_id: providerId, to: [to], bounce: { type, subType: "General", message: "" } },
  };
}
