import type { EpisodePage } from "./episodePage.ts";

export const ersteWoche: EpisodePage = {
  name: "erste-woche",
  title: "Die erste Woche",
  day: -175,
  summary:
    "Ein Anruf vorab, ein Spind mit Namen, ein Gespräch am Freitag: Miriam Hollstein erklärt Aylin Kaplan, warum drei kleine Dinge über einen guten Start entscheiden.",
  alt: "Ein offener Spind, darin eine Arbeitsjacke, eine Tasse, ein Schlüssel und Arbeitsschuhe.",
  guests: ["person-miriam-hollstein"],
  topics: ["topic-onboarding"],
  intro:
    "In der ersten Woche entscheidet sich viel, und meist fehlt kein guter Wille, sondern ein Plan. Miriam Hollstein hat einen, der auf eine Seite passt.",
  takeaways: [
    "Rufen Sie in der Woche vor dem Start kurz an.",
    "Bereiten Sie einen eigenen Platz vor, und sei es ein Spind.",
    "Führen Sie am ersten Freitag zehn Minuten lang ein Gespräch mit zwei Fragen.",
  ],
  links: [
    "Wie ein Hotel es macht: [Eine Nacht als Gast](ref:article-praxis-hotel-onboarding)",
    "Mehr von Miriam Hollstein: [das Interview](ref:article-interview-miriam-hollstein)",
    "Alles zum Thema: [Gut ankommen](ref:topic-onboarding)",
  ],
};
