import type { MailTemplate } from "../MailContent.ts";
import { CLOSING, greeting } from "../phrases.ts";
import { GUEST_REASON, manageLink, seminarFacts } from "./seminarParts.ts";

/** The place that was kept for them goes to somebody else. */
export const registrationOfferExpired: MailTemplate<"registration.offerExpired"> = (
  { name, seminar, manageToken },
  site,
) => ({
  subject: `Ihr Platz ist nicht mehr reserviert: ${seminar.title}`,
  preheader: "Wir haben nichts von Ihnen gehört.",
  heading: "Ihr Platz ist nicht mehr reserviert",
  blocks: [
    greeting(name),
    {
      type: "paragraph",
      text: "wir hatten einen frei gewordenen Platz für Sie gehalten und nichts von Ihnen gehört. Deshalb bieten wir ihn jetzt der nächsten Person auf der Warteliste an.",
    },
    seminarFacts(seminar, site),
    {
      type: "link",
      text: "Hier sehen Sie, wie es um Ihre Anmeldung steht:",
      link: manageLink("Anmeldung ansehen", manageToken, site),
    },
    CLOSING,
  ],
  reason: GUEST_REASON,
});
