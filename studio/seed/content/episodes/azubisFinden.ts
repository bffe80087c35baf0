import type { EpisodePage } from "./episodePage.ts";

export const azubisFinden: EpisodePage = {
  name: "azubis-finden",
  title: "Azubis finden",
  day: -63,
  summary:
    "Die Stelle ist ausgeschrieben, und niemand schreibt. Svenja Brandt hat viele Anzeigen gelesen und weiß, welche drei Sätze fehlen.",
  alt: "Eine offene Tür, aus der warmes Licht fällt, davor ein Rucksack.",
  guests: ["person-svenja-brandt"],
  topics: ["topic-recruiting", "topic-generation-z"],
  intro:
    "Zehn Anforderungen schrecken ab, drei konkrete Sätze laden ein. Svenja Brandt erklärt, was in eine Anzeige gehört und warum eine Handynummer hilft.",
  takeaways: [
    "Erzählen Sie, was in der ersten Woche passiert.",
    "Nennen Sie eine Person und die Ausbildungsvergütung.",
    "Nehmen Sie Auszubildende mit, wenn Sie sich vorstellen.",
  ],
  links: [
    "Mit Beispielen: [Eine Stellenanzeige, die wirkt](ref:article-stellenanzeige-die-wirkt)",
    "Zehn Minuten am kleinen Tisch: [Rückblick auf die Azubi-Speed-Days](ref:article-azubi-speed-days-rueckblick)",
    "Der nächste Termin: [Azubi-Speed-Days im Frühjahr](ref:seminar-azubi-speed-days-fruehjahr)",
  ],
};
