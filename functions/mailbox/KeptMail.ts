import { z } from "zod";

/** A mail as the mailbox keeps it. */
const keptMail = z.object({
  id: z.string(),
  /** When it arrived, ISO 8601. */
  at: z.string(),
  from: z.string(),
  to: z.array(z.string()),
  replyTo: z.array(z.string()),
  subject: z.string(),
  html: z.string(),
  text: z.string(),
  headers: z.record(z.string(), z.string()),
  attachments: z.array(
    /** `content` in base64. */
    z.object({ filename: z.string(), contentType: z.string(), content: z.string() }),
  ),
});
export type KeptMail = z.infer<typeof keptMail>;

/** What lists show of a mail. */
export type MailSummary = Pick<KeptMail, "id" | "at" | "to" | "subject"> & {
  attachments: number;
};

/** A request that was accepted: all its mails, or none, are in the mailbox. */
export const acceptedRequest = z.object({
  at: z.string(),
  key: z.string().optional(),
  /** SHA-256 of what was asked. */
  hash: z.string(),
  answer: z.unknown(),
  mails: z.array(keptMail),
});
export type AcceptedRequest = z.infer<typeof acceptedRequest>;
