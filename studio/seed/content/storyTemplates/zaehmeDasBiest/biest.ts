import type { StoryQuestion } from "../../../../../common/story/StoryTemplate.ts";

/** What stories of this plot are about, asked in the same words whatever the occasion. */

export const BIEST: StoryQuestion = {
  key: "biest",
  shape: "phrase",
  label: "Was ist bei Ihnen das Biest? Ergänzen Sie: „Das Biest in unserem Betrieb ist …“",
  help: "In der Einzahl und mit Artikel: eine Maschine, ein Programm, eine Aufgabe mit Launen. Kein Mensch, denn Menschen zähmt man nicht.",
  example: "das Buchungssystem",
  isOptional: false,
};

export const ENTDECKUNG: StoryQuestion = {
  key: "entdeckung",
  shape: "sentence",
  label: "Was hat die Person über das Biest herausgefunden?",
  help: "Ein ganzer Satz: ein Zeichen, eine Eigenheit, ein Handgriff, der gefehlt hat. Hier kippt die Geschichte.",
  example: "Kurz bevor das System ein Zimmer doppelt vergibt, wird eine Zeile gelb.",
  isOptional: false,
};

export const UMGANG: StoryQuestion = {
  key: "umgang",
  shape: "sentence",
  label: "Wie kommen die beiden heute miteinander aus?",
  help: "Ein ganzer Satz aus dem Alltag, mit etwas, das man sehen oder hören kann. Ist das Biest längst weg: Was erinnert noch daran?",
  example:
    "Am Bildschirm klebt seitdem ein gelber Zettel, und im Bademantel kommt nur noch herunter, wer in die Sauna will.",
  isOptional: false,
};
