import { fullDay } from "../../../common/germanDates.ts";
import type { MailTemplate } from "../MailContent.ts";
import { CLOSING, greeting } from "../phrases.ts";
import { GUEST_REASON, joinBlocks, manageLink, noteOf, seminarFacts } from "./seminarParts.ts";

/** It is tomorrow, or within the hour. Days are named, for a mail may be read later. */
export const registrationReminder: MailTemplate<"registration.reminder"> = (
  { name, seminar, manageToken, joinLink, lead },
  site,
) => {
  const { subject, heading, text } =
    lead === "day"
      ? {
          subject: `Erinnerung: ${seminar.title} am ${fullDay(new Date(seminar.start))}`,
          heading: "Bald ist es so weit",
          text: "wir freuen uns auf Sie. Hier noch einmal das Wichtigste:",
        }
      : {
          subject: `Gleich geht es los: ${seminar.title}`,
          heading: "Gleich geht es los",
          text: "in etwa einer Stunde beginnt Ihr Termin:",
        };
  return {
    subject,
    preheader: "Wann, wo und wie Sie teilnehmen.",
    heading,
    blocks: [
      greeting(name),
      { type: "paragraph", text },
      seminarFacts(seminar, site),
      ...noteOf(seminar),
      ...joinBlocks(joinLink),
      {
        type: "link",
        text: "Sie können doch nicht? Sagen Sie bitte ab, dann kann jemand anders teilnehmen.",
        link: manageLink("Anmeldung ändern oder absagen", manageToken, site),
      },
      CLOSING,
    ],
    reason: GUEST_REASON,
  };
};
