import type { MailTemplate } from "../MailContent.ts";
import { CLOSING, greeting } from "../phrases.ts";
import { GUEST_REASON, seminarFacts } from "./seminarParts.ts";

/** They have cancelled. */
export const registrationWithdrawn: MailTemplate<"registration.withdrawn"> = (
  { name, seminar },
  site,
) => ({
  subject: `Sie sind abgemeldet: ${seminar.title}`,
  preheader: "Danke, dass Sie Bescheid gegeben haben.",
  heading: "Sie sind abgemeldet",
  blocks: [
    greeting(name),
    {
      type: "paragraph",
      text: "Ihre Anmeldung ist abgesagt. Danke, dass Sie Bescheid gegeben haben: So kann jemand anders teilnehmen. Falls der Termin in Ihrem Kalender steht, nehmen Sie ihn bitte dort heraus.",
    },
    seminarFacts(seminar, site),
    {
      type: "link",
      text: "Sie können doch? Melden Sie sich einfach wieder an:",
      link: { label: "Zur Seite des Termins", to: new URL(seminar.path, site.hubOrigin) },
    },
    CLOSING,
  ],
  reason: GUEST_REASON,
});
