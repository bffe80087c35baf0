import { sectionPath } from "../../../common/paths.ts";
import type { MailTemplate } from "../MailContent.ts";
import { CLOSING, greeting } from "../phrases.ts";
import { GUEST_REASON, seminarEvent, seminarFacts } from "./seminarParts.ts";

/** The seminar does not take place. */
export const registrationCalledOff: MailTemplate<"registration.calledOff"> = (
  { name, seminar, reason, hasPlace },
  site,
) => ({
  subject: `Abgesagt: ${seminar.title}`,
  preheader: "Der Termin findet leider nicht statt.",
  heading: "Der Termin ist abgesagt",
  blocks: [
    greeting(name),
    {
      type: "paragraph",
      text: `leider müssen wir diesen Termin absagen. Das tut uns leid. Sie brauchen nichts zu tun.`,
    },
    ...(reason === "" ? [] : [{ type: "paragraph", text: reason } as const]),
    seminarFacts(seminar, site),
    ...(hasPlace
      ? [
          {
            type: "paragraph",
            text: "Der Anhang sagt den Termin auch in Ihrem Kalender ab. Wenn er dort stehen bleibt, löschen Sie ihn bitte.",
          } as const,
        ]
      : []),
    {
      type: "link",
      text: "Vielleicht passt Ihnen ein anderer Termin:",
      link: { label: "Alle Termine ansehen", to: new URL(sectionPath("seminar"), site.hubOrigin) },
    },
    CLOSING,
  ],
  reason: GUEST_REASON,
  ...(hasPlace ? { calendar: seminarEvent(seminar, site, { type: "calledOff", reason }) } : {}),
});
