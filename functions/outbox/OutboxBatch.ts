/** A mail as its row holds it. */
export interface OutboxMail {
  id: string;
  kind: string;
  recipient: string;
  /** JSON, in the shape of the kind's data (functions/mail/MailData.ts). */
  payload: string;
}

/** Mails that go to the provider in one request, and in no other one until this one is settled. */
export interface OutboxBatch {
  /** The idempotency key: however often the request is made, each mail is sent once. */
  id: string;
  /** Names this attempt. */
  claim: string;
  /** 1 for the first. */
  attempts: number;
  /** How often the one among its mails was refused that was refused most often. */
  refusals: number;
  /** When the first attempt was made that may have reached the provider, in milliseconds. */
  triedAt: number | null;
  /** A single mail, to the endpoint for single ones. */
  alone: boolean;
  /** In an order that never changes. */
  mails: readonly OutboxMail[];
}

/** What is written down of an attempt, in one transaction. */
export interface Settlement {
  sent?: readonly { id: string; providerId: string | null }[];
  failed?: readonly { id: string; failure: string }[];
  /** Ids of mails that leave the batch, each for a request of its own. */
  apart?: readonly string[];
  then:
    /** The rest of the batch is still to be sent, by this attempt. */
    | { type: "go_on" }
    | { type: "done" }
    /** It may have been accepted: the same request once more. */
    | { type: "same_again"; at: number }
    /** It was refused: its mails are free for another batch then. `counts`: towards giving up. */
    | { type: "anew"; at: number; counts: boolean };
}
