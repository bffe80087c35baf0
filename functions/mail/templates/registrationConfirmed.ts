import type { MailTemplate } from "../MailContent.ts";
import { CLOSING, greeting } from "../phrases.ts";
import {
  GUEST_REASON,
  joinBlocks,
  manageLink,
  noteOf,
  seminarEvent,
  seminarFacts,
} from "./seminarParts.ts";

/** A place is theirs. */
export const registrationConfirmed: MailTemplate<"registration.confirmed"> = (
  { name, seminar, manageToken, joinLink },
  site,
) => ({
  subject: `Sie sind dabei: ${seminar.title}`,
  preheader: "Ihr Platz ist reserviert. Der Termin für Ihren Kalender liegt bei.",
  heading: "Sie sind dabei",
  blocks: [
    greeting(name),
    { type: "paragraph", text: "Ihr Platz ist reserviert. Wir freuen uns auf Sie." },
    seminarFacts(seminar, site),
    ...noteOf(seminar),
    ...joinBlocks(joinLink),
    {
      type: "paragraph",
      text: "Im Anhang finden Sie den Termin für Ihren Kalender. Einen Tag und eine Stunde vorher erinnern wir Sie.",
    },
    {
      type: "link",
      text: "Ihnen kommt etwas dazwischen? Sagen Sie bitte ab, dann kann jemand anders teilnehmen.",
      link: manageLink("Anmeldung ändern oder absagen", manageToken, site),
    },
    CLOSING,
  ],
  reason: GUEST_REASON,
  calendar: seminarEvent(seminar, site, { type: "takesPlace", joinLink }),
});
