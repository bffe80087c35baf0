import type { StoryQuestion } from "../../../../common/story/StoryTemplate.ts";

/** Questions that every template asks in the same words, so that answers keep when the plot changes. */

export const BETRIEB: StoryQuestion = {
  key: "betrieb",
  shape: "name",
  label: "Wie heißt Ihr Betrieb?",
  help: "So, wie Sie ihn am Telefon nennen. Die Rechtsform können Sie weglassen.",
  example: "Tischlerei Niemann",
  isOptional: false,
};

export const GEWERK: StoryQuestion = {
  key: "gewerk",
  shape: "trade",
  label: "In welcher Branche sind Sie zu Hause?",
  help: "Wählen Sie, was am besten passt.",
  example: "das Tischlerhandwerk",
  isOptional: false,
};

export const ORT: StoryQuestion = {
  key: "ort",
  shape: "name",
  label: "In welchem Ort arbeiten Sie?",
  help: "Wer einen Ausbildungsplatz sucht, sucht in der Nähe.",
  example: "Kassel",
  isOptional: true,
};

export const HELD: StoryQuestion = {
  key: "held",
  shape: "person",
  label: "Wie heißt die Person, um die es geht?",
  help: "Der Vorname genügt. Fragen Sie die Person, ob Sie von ihr erzählen dürfen und wie sie angesprochen werden möchte.",
  example: "Mia, sie",
  isOptional: false,
};

export const BERUF: StoryQuestion = {
  key: "beruf",
  shape: "occupation",
  label: "Welchen Beruf lernt oder hat die Person gelernt?",
  help: "Fehlt Ihr Beruf in der Liste, schreiben Sie ihn selbst auf.",
  example: "Tischler",
  isOptional: false,
};

export const ZITAT: StoryQuestion = {
  key: "zitat",
  shape: "quote",
  label: "Was hat die Person dazu gesagt, Wort für Wort?",
  help: "Ein Satz aus dem Gespräch. Echte Worte dürfen holpern.",
  example: "Am Anfang habe ich gedacht, ich schaffe das nie.",
  isOptional: true,
};

/** All of them, in the order of asking; a new template begins with them. */
export const SHARED_QUESTIONS: readonly StoryQuestion[] = [
  BETRIEB,
  GEWERK,
  ORT,
  HELD,
  BERUF,
  ZITAT,
];
