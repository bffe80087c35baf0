import { Resend } from "resend";
import { z } from "zod";
import type { MailSettings } from "../env.ts";
import { REQUEST_TIMEOUT } from "./limits.ts";
import type { MailRequest, Outcome, SendMails } from "./SendMails.ts";

/** What the SDK gives back. It hands on what came over the wire, so its types are promises only. */
interface Answer {
  data: unknown;
  error: unknown;
  headers: Record<string, string> | null;
}

/** Sends by Resend, or by whatever speaks its API at `baseUrl`. */
export function sendByResend({ apiKey, baseUrl }: MailSettings): SendMails {
  const resend = new Resend(apiKey, { baseUrl });
  return async ({ key, mails, alone }) => {
    const options = { idempotencyKey: key, signal: AbortSignal.timeout(REQUEST_TIMEOUT) };
    const [first] = mails;
    if (alone && first !== undefined) {
      const { attachments, ...mail } = first;
      const files = attachments.length === 0 ? {} : { attachments: [...attachments] };
      return singleOutcome(await resend.emails.send({ ...mail, ...files }, options));
    }
    const batch = mails.map(withoutAttachments);
    const permissive = { ...options, batchValidation: "permissive" } as const;
    return batchOutcome(await resend.batch.send(batch, permissive), mails.length);
  };
}

/** The endpoint for batches takes none. */
function withoutAttachments({ from, to, subject, html, text, replyTo, headers }: MailRequest) {
  const answers = replyTo === undefined ? {} : { replyTo };
  return { from, to, subject, html, text, headers, ...answers };
}

const accepted = z.object({ id: z.string().min(1) });
const acceptedBatch = z.object({
  data: z.array(accepted),
  errors: z.array(z.object({ index: z.int().nonnegative(), message: z.string() })).default([]),
});

function singleOutcome(answer: Answer): Outcome {
  if (answer.error !== null) return errorOutcome(answer);
  const parsed = accepted.safeParse(answer.data);
  if (!parsed.success) return { type: "unknown", reason: "malformed_answer" };
  return { type: "accepted", mails: [{ providerId: parsed.data.id }] };
}

/** The ids are those of the mails that were taken, in order; the others are told by their index. */
function batchOutcome(answer: Answer, count: number): Outcome {
  if (answer.error !== null) return errorOutcome(answer);
  const parsed = acceptedBatch.safeParse(answer.data);
  if (!parsed.success) return { type: "unknown", reason: "malformed_answer" };
  const { data, errors } = parsed.data;
  const refused = new Map(errors.map(({ index, message }) => [index, message]));
  const fits =
    data.length + refused.size === count && [...refused.keys()].every((at) => at < count);
  if (!fits) return { type: "unknown", reason: "malformed_answer" };
  const ids = data.values();
  return {
    type: "accepted",
    mails: Array.from({ length: count }, (_, index) => {
      const message = refused.get(index);
      if (message !== undefined) return { refusedFor: withoutAddresses(message) };
      return { providerId: ids.next().value?.id ?? "" };
    }),
  };
}

const errorBody = z.object({ statusCode: z.number(), name: z.string() });

/** Answers that are no error of Resend's, from a proxy for one, tell nothing. */
function errorOutcome({ error, headers }: Answer): Outcome {
  const parsed = errorBody.safeParse(error);
  if (!parsed.success) return { type: "unknown", reason: "no_answer" };
  const { statusCode, name: reason } = parsed.data;
  if (reason === "invalid_idempotent_request") return { type: "accepted_before" };
  if (
    statusCode < 400 ||
    statusCode >= 500 ||
    statusCode === 409 ||
    reason === "application_error"
  ) {
    return { type: "unknown", reason: `${reason}_${statusCode}` };
  }
  if (reason === "rate_limit_exceeded") {
    return { type: "too_many", retryAfter: retryAfter(headers?.["retry-after"]) };
  }
  return MAILS_FAULT.has(reason) && (statusCode === 422 || statusCode === 400)
    ? { type: "mails_refused", reason }
    : { type: "refused", reason };
}

const MAILS_FAULT = new Set([
  "validation_error",
  "missing_required_field",
  "invalid_attachment",
  "invalid_parameter",
]);

const LONGEST_PAUSE = 60;

/** Milliseconds; a second where the header says nothing usable. */
function retryAfter(header: string | undefined): number {
  const seconds = Number(header ?? "1");
  return (seconds >= 0 ? Math.min(LONGEST_PAUSE, seconds) : 1) * 1000;
}

/** A reason as it may be kept and logged: the provider likes to quote. */
function withoutAddresses(message: string): string {
  return message.replaceAll(/\S*@\S*/g, "…").slice(0, 200);
}
