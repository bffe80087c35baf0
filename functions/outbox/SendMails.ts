/** A mail as the provider is given it. */
export interface MailRequest {
  from: string;
  to: string;
  subject: string;
  html: string;
  text: string;
  replyTo?: string;
  headers: Record<string, string>;
  attachments: readonly { filename: string; content: string; contentType: string }[];
}

/** What the provider said to a request, as far as anybody can know. */
export type Outcome =
  /** For each mail, in order: its id there, or why it was refused. */
  | {
      type: "accepted";
      mails: readonly ({ providerId: string } | { refusedFor: string })[];
    }
  /** An earlier request with this key was accepted, and said something else. */
  | { type: "accepted_before" }
  /** Nothing was accepted: too many requests. */
  | { type: "too_many"; retryAfter: number }
  /** Nothing was accepted: something in the mails is wrong. */
  | { type: "mails_refused"; reason: string }
  /** Nothing was accepted: something with the hub's account is wrong. */
  | { type: "refused"; reason: string }
  /** It may have been accepted or not. */
  | { type: "unknown"; reason: string };

/** Makes one request to the provider. Never throws. */
export type SendMails = (request: {
  /** Requests with the same key are one to the provider. */
  key: string;
  mails: readonly MailRequest[];
  /** A single mail, to the endpoint for single ones: only that takes attachments. */
  alone: boolean;
}) => Promise<Outcome>;
