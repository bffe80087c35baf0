import { dayAndTime } from "../../../common/germanDates.ts";
import type { MailTemplate } from "../MailContent.ts";
import { CLOSING, greeting } from "../phrases.ts";
import { GUEST_REASON, manageLink, seminarFacts } from "./seminarParts.ts";

/** A place became free and is kept for them for a while. */
export const registrationOffered: MailTemplate<"registration.offered"> = (
  { name, seminar, manageToken, until },
  site,
) => {
  const deadline = dayAndTime(new Date(until));
  return {
    subject: `Für Sie ist ein Platz frei: ${seminar.title}`,
    preheader: `Bitte sagen Sie bis ${deadline} zu.`,
    heading: "Für Sie ist ein Platz frei",
    blocks: [
      greeting(name),
      {
        type: "paragraph",
        text: `Sie stehen auf der Warteliste, und jetzt ist ein Platz frei geworden. Bis ${deadline} halten wir ihn für Sie.`,
      },
      seminarFacts(seminar, site),
      { type: "button", link: manageLink("Platz zusagen oder ablehnen", manageToken, site) },
      {
        type: "paragraph",
        text: "Wenn Sie bis dahin nicht zusagen, bieten wir den Platz der nächsten Person auf der Warteliste an.",
      },
      CLOSING,
    ],
    reason: GUEST_REASON,
  };
};
