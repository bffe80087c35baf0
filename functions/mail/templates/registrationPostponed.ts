import type { MailTemplate } from "../MailContent.ts";
import { CLOSING, greeting } from "../phrases.ts";
import { GUEST_REASON, manageLink, seminarEvent, seminarFacts } from "./seminarParts.ts";

/** The seminar has lost its time, and has no new one yet. */
export const registrationPostponed: MailTemplate<"registration.postponed"> = (
  { name, seminar, manageToken, reason, hasPlace },
  site,
) => ({
  subject: `Verschoben: ${seminar.title}`,
  preheader: "Der neue Termin folgt. Ihre Anmeldung gilt weiter.",
  heading: "Der Termin wird verschoben",
  blocks: [
    greeting(name),
    {
      type: "paragraph",
      text: "dieser Termin findet nicht zu der Zeit statt, zu der er geplant war. Sobald der neue Termin feststeht, schreiben wir Ihnen. Ihre Anmeldung gilt weiter; Sie brauchen nichts zu tun.",
    },
    ...(reason === "" ? [] : [{ type: "paragraph", text: reason } as const]),
    seminarFacts(seminar, site, { when: "Bisher geplant" }),
    ...(hasPlace
      ? [
          {
            type: "paragraph",
            text: "Der Anhang vermerkt das auch in Ihrem Kalender.",
          } as const,
        ]
      : []),
    {
      type: "link",
      text: "Sie möchten nicht warten? Dann können Sie hier absagen:",
      link: manageLink("Anmeldung ändern oder absagen", manageToken, site),
    },
    CLOSING,
  ],
  reason: GUEST_REASON,
  ...(hasPlace ? { calendar: seminarEvent(seminar, site, { type: "postponed", reason }) } : {}),
});
