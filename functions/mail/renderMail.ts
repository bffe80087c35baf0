import { oneLine } from "./cleanText.ts";
import type { MailContent, MailSite } from "./MailContent.ts";
import type { MailData, MailKind } from "./MailData.ts";
import { mailHtml } from "./mailHtml.ts";
import { mailText } from "./mailText.ts";
import { MAIL_TEMPLATES } from "./templates/templates.ts";

/** A mail as it is handed to the mail service. */
export interface RenderedMail {
  to: string;
  subject: string;
  html: string;
  text: string;
  replyTo?: string;
  headers: Record<string, string>;
  attachments: MailAttachment[];
}

interface MailAttachment {
  filename: string;
  /** In base64. */
  content: string;
  contentType: string;
}

/** Writes a mail. The same mail gives the same bytes, so that a retry is the same request. */
export async function renderMail<Kind extends MailKind>(
  mail: { id: string; kind: Kind; recipient: string; data: MailData<Kind> },
  site: MailSite,
): Promise<RenderedMail> {
  const content = MAIL_TEMPLATES[mail.kind](mail.data, site);
  return {
    to: mail.recipient,
    subject: oneLine(content.subject),
    html: await mailHtml(content, site),
    text: mailText(content, site),
    ...(content.replyTo === undefined ? {} : { replyTo: oneLine(content.replyTo) }),
    headers: { "X-Entity-Ref-ID": mail.id, ...headersOf(content) },
    attachments: attachmentsOf(content),
  };
}

function headersOf({ unsubscribe, replyTo }: MailContent): Record<string, string> {
  return {
    // Keeps absence notes from answering a machine (RFC 3834).
    ...(replyTo === undefined ? { "Auto-Submitted": "auto-generated" } : {}),
    ...(unsubscribe === undefined
      ? {}
      : {
          "List-Unsubscribe": `<${unsubscribe.oneClick.href}>`,
          "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
        }),
  };
}

function attachmentsOf({ calendar }: MailContent): MailAttachment[] {
  if (calendar === undefined) return [];
  return [
    {
      filename: "termin.ics",
      content: base64(calendar),
      // The method is the file's own (RFC 6047, 2.4).
      contentType: "text/calendar; charset=utf-8; method=PUBLISH",
    },
  ];
}

function base64(text: string): string {
  const bytes = new TextEncoder().encode(text);
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}
