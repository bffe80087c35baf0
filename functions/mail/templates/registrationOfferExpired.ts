import type { MailTemplate } from "../MailContent.ts";
import { CLOSING, greeting } from "../phrases.ts";
import { GUEST_REASON, seminarFacts } from "./seminarParts.ts";

/** The place that was kept for them goes to somebody else. */
export const registrationOfferExpired: MailTemplate<"registration.offerExpired"> = (
  { name, seminar },
  site,
) => ({
  subject: `Ihr Platz ist nicht mehr reserviert: ${seminar.title}`,
  preheader: "Wir haben nichts von Ihnen gehört.",
  heading: "Ihr Platz ist nicht mehr reserviert",
  blocks: [
    greeting(name),
    {
      type: "paragraph",
      text: "wir hatten einen frei gewordenen Platz für Sie gehalten und nichts von Ihnen gehört. Deshalb bieten wir ihn jetzt der nächsten Person auf der Warteliste an, und Ihre Anmeldung ist beendet.",
    },
    seminarFacts(seminar, site),
    {
      type: "link",
      text: "Sie möchten doch noch teilnehmen? Melden Sie sich einfach neu an:",
      link: { label: "Zur Seite des Termins", to: new URL(seminar.path, site.hubOrigin) },
    },
    CLOSING,
  ],
  reason: GUEST_REASON,
});
