import { z } from "zod";
import { parseEmailAddress } from "../../common/forms/emailAddress.ts";
import type { KeptMail } from "./KeptMail.ts";

/** Most recipients of a mail. */
const MOST_RECIPIENTS = 50;

const list = z.union([z.string(), z.array(z.string())]).transform((value) => [value].flat());

/** A mail as Resend's API takes it: https://resend.com/docs/api-reference/emails/send-email */
const wireMail = z.object({
  from: z.string(),
  to: list,
  reply_to: list.default([]),
  subject: z.string(),
  html: z.string().default(""),
  text: z.string().default(""),
  headers: z.record(z.string(), z.string()).default({}),
  attachments: z
    .array(
      z.object({
        filename: z.string(),
        content: z.base64(),
        content_type: z.string().default("application/octet-stream"),
      }),
    )
    .default([]),
});

/** A mail that the provider takes, or what it says instead. */
export type WireMail =
  | { type: "valid"; mail: Omit<KeptMail, "id" | "at"> }
  | { type: "invalid"; name: "missing_required_field" | "validation_error"; message: string };

/** Reads one mail of a request. */
export function readWireMail(value: unknown, { isBatch }: { isBatch: boolean }): WireMail {
  const parsed = wireMail.safeParse(value);
  if (!parsed.success) {
    const field = parsed.error.issues[0]?.path.join(".") ?? "";
    return {
      type: "invalid",
      name: "missing_required_field",
      message: `Missing or invalid \`${field}\` field.`,
    };
  }
  const { from, to, reply_to: replyTo, subject, html, text, headers, attachments } = parsed.data;
  const invalid = (message: string): WireMail => ({
    type: "invalid",
    name: "validation_error",
    message,
  });
  const addresses = [from, ...to, ...replyTo];
  const wrong = addresses.find((address) => !isAddress(address));
  if (wrong !== undefined) return invalid(`Invalid address \`${wrong}\`.`);
  if (to.length === 0 || to.length > MOST_RECIPIENTS) return invalid("Invalid `to` field.");
  if (html === "" && text === "") return invalid("Missing `html` or `text` field.");
  if (/[\r\n]/.test(subject)) return invalid("The `\\n` is not allowed in the `subject` field.");
  if (
    Object.entries(headers)
      .flat()
      .some((part) => /[\r\n]/.test(part))
  ) {
    return invalid("Invalid `headers` field.");
  }
  if (isBatch && attachments.length > 0) {
    return invalid("The `attachments` field is not supported in batch mode.");
  }
  return {
    type: "valid",
    mail: {
      from,
      to,
      replyTo,
      subject,
      html,
      text,
      headers,
      attachments: attachments.map(({ content_type: contentType, ...file }) => ({
        ...file,
        contentType,
      })),
    },
  };
}

/** `email@example.com` or `Name <email@example.com>`. */
function isAddress(text: string): boolean {
  const address = /^[^<>\r\n]*<([^<>]+)>$/.exec(text)?.[1] ?? text;
  return parseEmailAddress(address) !== undefined;
}
