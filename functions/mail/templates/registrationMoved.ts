import type { MailTemplate } from "../MailContent.ts";
import { CLOSING, greeting } from "../phrases.ts";
import {
  GUEST_REASON,
  joinBlocks,
  manageLink,
  seminarEvent,
  seminarFacts,
} from "./seminarParts.ts";

/** The seminar has another time. Who only waits for a place gets no calendar entry. */
export const registrationMoved: MailTemplate<"registration.moved"> = (
  { name, seminar, manageToken, joinLink, previousStart, hasPlace },
  site,
) => ({
  subject: `Neuer Termin: ${seminar.title}`,
  preheader: "Die Zeit hat sich geändert. Ihre Anmeldung gilt weiter.",
  heading: "Die Zeit hat sich geändert",
  blocks: [
    greeting(name),
    {
      type: "paragraph",
      text: `der Termin, für den Sie ${hasPlace ? "angemeldet sind" : "auf der Warteliste stehen"}, findet zu einer anderen Zeit statt. ${hasPlace ? "Ihr Platz bleibt reserviert" : "Sie behalten Ihren Platz auf der Warteliste"}; Sie brauchen nichts zu tun.`,
    },
    seminarFacts(seminar, site, { when: "Neu", previousStart }),
    ...(hasPlace
      ? [
          ...joinBlocks(joinLink),
          {
            type: "paragraph",
            text: "Im Anhang finden Sie den Termin für Ihren Kalender. Ein Eintrag, der dort schon steht, wird durch ihn ersetzt.",
          } as const,
        ]
      : []),
    {
      type: "link",
      text: "Die neue Zeit passt Ihnen nicht? Sagen Sie bitte ab, dann kann jemand anders teilnehmen.",
      link: manageLink("Anmeldung ändern oder absagen", manageToken, site),
    },
    CLOSING,
  ],
  reason: GUEST_REASON,
  ...(hasPlace ? { calendar: seminarEvent(seminar, site, { type: "takesPlace", joinLink }) } : {}),
});
