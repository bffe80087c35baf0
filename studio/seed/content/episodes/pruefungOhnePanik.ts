import type { EpisodePage } from "./episodePage.ts";

export const pruefungOhnePanik: EpisodePage = {
  name: "pruefung-ohne-panik",
  title: "Prüfung ohne Panik",
  day: -35,
  summary:
    "Im Betrieb klappt alles, in der Prüfung ist der Kopf leer. Die Berufspädagogin Dr. Petra Lindqvist erklärt, wie kleine Proben den Ernstfall vertraut machen.",
  alt: "Ein junger Mann atmet mit geschlossenen Augen aus, über ihm löst sich ein Fadenknäuel in eine ruhige Linie auf.",
  guests: ["person-dr-petra-lindqvist"],
  topics: ["topic-pruefung"],
  intro:
    "Stress verengt den Blick, und das ist normal. Dr. Petra Lindqvist setzt auf Wiederholung unter ähnlichen Bedingungen: gleiche Zeit, fremder Raum, jemand schaut zu.",
  takeaways: [
    "Planen Sie einmal im Monat eine kleine Probe ein.",
    "Länger ausatmen als einatmen, das beruhigt messbar.",
    "Mit der Aufgabe beginnen, die sicher sitzt.",
  ],
  links: [
    "Der Plan für das letzte Jahr: [Prüfungsvorbereitung mit Plan](ref:article-pruefungsvorbereitung-mit-plan)",
    "Zum Nachsehen: das Seminar [Prüfungsangst](ref:seminar-pruefungsangst)",
    "Mehr von ihr: [Interview mit Dr. Petra Lindqvist](ref:article-interview-petra-lindqvist)",
  ],
};
