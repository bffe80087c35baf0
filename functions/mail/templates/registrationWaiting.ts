import type { MailTemplate } from "../MailContent.ts";
import { CLOSING, greeting } from "../phrases.ts";
import { GUEST_REASON, manageLink, seminarFacts } from "./seminarParts.ts";

/** All places are taken; they come next. */
export const registrationWaiting: MailTemplate<"registration.waiting"> = (
  { name, seminar, manageToken },
  site,
) => ({
  subject: `Sie stehen auf der Warteliste: ${seminar.title}`,
  preheader: "Sobald ein Platz frei wird, schreiben wir Ihnen.",
  heading: "Sie stehen auf der Warteliste",
  blocks: [
    greeting(name),
    {
      type: "paragraph",
      text: "danke für Ihre Anmeldung. Im Moment sind alle Plätze vergeben; Sie stehen auf der Warteliste. Sobald ein Platz frei wird und Sie an der Reihe sind, schreiben wir Ihnen. Dann können Sie zusagen.",
    },
    seminarFacts(seminar, site),
    {
      type: "link",
      text: "Sie möchten nicht länger warten? Hier können Sie sich abmelden:",
      link: manageLink("Anmeldung ändern oder absagen", manageToken, site),
    },
    CLOSING,
  ],
  reason: GUEST_REASON,
});
