import type { StoryQuestion } from "../../../../../common/story/StoryTemplate.ts";

/** What every story of this plot is about, asked in the same words whatever the occasion. */
export const BIEST: StoryQuestion = {
  key: "biest",
  shape: "phrase",
  label: "Was ist bei Ihnen das Biest? Ergänzen Sie: „Das Biest in unserem Betrieb ist …“",
  help: "In der Einzahl und mit Artikel: eine Maschine, ein Programm, eine Aufgabe mit Launen. Kein Mensch, denn Menschen zähmt man nicht.",
  example: "die alte Bandsäge",
  isOptional: false,
};
