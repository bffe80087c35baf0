import type { MailData, MailKind } from "./MailData.ts";

/** Where links in mails lead. */
export interface MailSite {
  /** The hub's public origin. */
  hubOrigin: string;
}

/** A link, whose text says where it leads. A URL, so that no text can become an address by chance. */
export interface MailLink {
  label: string;
  to: URL;
}

/** Something to look up: "Wann", "Wo". */
export interface MailFact {
  label: string;
  text: string;
  /** Stands on a line of its own where there are lines. */
  more?: string;
  /** What the text links to. */
  to?: URL;
}

/** A part of a mail. Texts are plain; line breaks in them are kept in paragraphs and quotes. */
export type MailBlock =
  | { type: "paragraph"; text: string }
  /** What the mail is for; at most one a mail. */
  | { type: "button"; link: MailLink }
  /** A link on a line of its own, after a few words. */
  | { type: "link"; text: string; link: MailLink }
  | { type: "facts"; facts: readonly MailFact[] }
  | { type: "list"; items: readonly string[] }
  /** What somebody else wrote. */
  | { type: "quote"; text: string };

/** What a mail holds, from which HTML and text are made alike. */
export interface MailContent {
  subject: string;
  /** What lists of mails show beside the subject. */
  preheader: string;
  heading: string;
  blocks: readonly MailBlock[];
  /** Why one gets this mail, in the small print. */
  reason: string;
  /** For mails that one may not want any more: a page, and what mail programs post to (RFC 8058). */
  unsubscribe?: { page: URL; oneClick: URL };
  /** For mails that a person wrote; all others are marked as sent by a machine. */
  replyTo?: string;
  /** An iCalendar file to keep. */
  calendar?: string;
}

export type MailTemplate<Kind extends MailKind> = (
  data: MailData<Kind>,
  site: MailSite,
) => MailContent;
