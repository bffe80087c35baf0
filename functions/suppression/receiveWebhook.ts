import { Resend } from "resend";
import { z } from "zod";
import { parseEmailAddress } from "../../common/forms/emailAddress.ts";
import type { FormVisit } from "../forms/answerForm.ts";
import { readBody } from "../forms/openForm.ts";
import { errorFacts, logInfo } from "../log.ts";
import { transactOn } from "../outbox/transact.ts";
import { addressKey } from "../privacy/addressKey.ts";
import type { AreaResponse } from "../respond.ts";
import { suppress } from "./suppress.ts";

/** Hard bounces; what is "Transient" may work tomorrow. */
const badNews = z.discriminatedUnion("type", [
  z.object({
    type: z.literal("email.bounced"),
    data: z.object({
      email_id: z.string(),
      to: z.array(z.string()),
      bounce: z.object({ type: z.string() }),
    }),
  }),
  z.object({
    type: z.literal("email.complained"),
    data: z.object({ email_id: z.string(), to: z.array(z.string()) }),
  }),
]);

/**
 * Takes what the provider tells about mails. Only what it has signed within the last five minutes
 * counts; an event that is told again changes nothing. Events that the hub has no use for are
 * answered like those it has.
 */
export async function receiveWebhook({
  request,
  requestId,
  env,
}: FormVisit): Promise<AreaResponse> {
  const id = request.headers.get("svix-id") ?? "";
  const timestamp = request.headers.get("svix-timestamp") ?? "";
  const signature = request.headers.get("svix-signature") ?? "";
  const payload = await readBody(request);
  if (payload === undefined) return answer(413, "too_large");
  if (id === "" || timestamp === "" || signature === "") return answer(400, "unsigned");
  const event = verified(payload, { id, timestamp, signature }, env.mail.webhookSecret);
  if (event.type === "forged") {
    logInfo("webhook.refused", { requestId, message: event.message });
    return answer(401, "signature");
  }
  const told = badNews.safeParse(event.value);
  if (!told.success) return answer(200);
  const { type, data } = told.data;
  if (type === "email.bounced" && data.bounce.type !== "Permanent") return answer(200);
  const address = parseEmailAddress(data.to[0] ?? "");
  if (address === undefined) return answer(200);
  const statements = suppress(
    {
      eventId: id,
      reason: type === "email.bounced" ? "bounce" : "complaint",
      providerId: data.email_id,
      recipientKey: await addressKey(address.canonical, env.formSecret),
    },
    env.now(),
  );
  await transactOn(env.database)(statements);
  logInfo("webhook.suppressed", { requestId, event: type, providerId: data.email_id });
  return answer(200);
}

type Verified = { type: "signed"; value: unknown } | { type: "forged"; message: string };

function verified(
  payload: string,
  headers: { id: string; timestamp: string; signature: string },
  webhookSecret: string,
): Verified {
  try {
    // The key is of no use here, but the SDK wants one.
    const { webhooks } = new Resend("re_none");
    return { type: "signed", value: webhooks.verify({ payload, headers, webhookSecret }) };
  } catch (thrown) {
    return { type: "forged", message: errorFacts(thrown).message };
  }
}

function answer(status: 200 | 400 | 401 | 413, error?: string): AreaResponse {
  const body = error === undefined ? { ok: true } : { error };
  const response = Response.json(body, { status, headers: { "Cache-Control": "no-store" } });
  return { response, area: "api" };
}
