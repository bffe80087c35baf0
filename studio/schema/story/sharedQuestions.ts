import type { StoryQuestion } from "../../../common/story/StoryTemplate.ts";

/** Questions that every template asks in the same words, so that answers keep when the plot changes. */

const BETRIEB: StoryQuestion = {
  key: "betrieb",
  shape: "name",
  label: "Wie heißt Ihr Betrieb? Ergänzen Sie: „Die Ausbildung macht man bei …“",
  help: "Mit Artikel, wenn man ihn mitspricht: „der Bäckerei Sommer“, „dem Autohaus Kowalski“, aber „Elektro Wagner“. Die Rechtsform können Sie weglassen.",
  example: "der Tischlerei Hollmann",
  isOptional: false,
};

const GEWERK: StoryQuestion = {
  key: "gewerk",
  shape: "trade",
  label: "In welcher Branche sind Sie zu Hause?",
  help: "Wählen Sie, was am besten passt.",
  example: "das Tischlerhandwerk",
  isOptional: false,
};

const ORT: StoryQuestion = {
  key: "ort",
  shape: "name",
  label: "In welchem Ort arbeiten Sie?",
  help: "Wer einen Ausbildungsplatz sucht, sucht in der Nähe.",
  example: "Kassel",
  isOptional: true,
};

const HELD: StoryQuestion = {
  key: "held",
  shape: "person",
  label: "Wie heißt die Person, um die es geht?",
  help: "Der Vorname genügt. Fragen Sie die Person, ob Sie von ihr erzählen dürfen und wie sie angesprochen werden möchte.",
  example: "Mateo, er",
  isOptional: false,
};

const BERUF: StoryQuestion = {
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

/** Who and what a template's sample story is about; the examples of what every template asks. */
interface Sample {
  betrieb: string;
  gewerk: string;
  ort: string;
  held: string;
  beruf: string;
}

/** What every template asks before its own questions, with the examples of one sample story. */
export function questionsAbout(sample: Sample): StoryQuestion[] {
  return [
    { ...BETRIEB, example: sample.betrieb },
    { ...GEWERK, example: sample.gewerk },
    { ...ORT, example: sample.ort },
    { ...HELD, example: sample.held },
    { ...BERUF, example: sample.beruf },
  ];
}

/** Questions that some templates share. */

export const FEHLER: StoryQuestion = {
  key: "fehler",
  shape: "sentence",
  label: "Was ging schief?",
  help: "Ein bis zwei ganze Sätze: Wann war das, was ist passiert, woran hat man es gemerkt? Man soll es vor sich sehen.",
  example:
    "An einem Samstag im Juni standen zwei Gäste im Bademantel an der Rezeption. Beide hatten einen Schlüssel für Zimmer zwölf.",
  isOptional: false,
};

export const REAKTION: StoryQuestion = {
  key: "reaktion",
  shape: "sentence",
  label: "Was taten oder sagten die anderen im Betrieb?",
  help: "Ein bis zwei ganze Sätze über den ersten Moment danach. Eine kleine Geste erzählt mehr als ein Grundsatz, und Eltern lesen hier, wie Sie mit Fehlern umgehen.",
  example:
    "Die Chefin kochte erst einmal Kaffee für die Gäste. Dann zog sie einen zweiten Stuhl vor den Bildschirm.",
  isOptional: false,
};

export const KOENNEN: StoryQuestion = {
  key: "koennen",
  shape: "sentence",
  label: "Was gelingt heute ohne Hilfe?",
  help: "Ein bis zwei ganze Sätze über einen bestimmten Auftrag, einen Tag oder ein Ergebnis.",
  example: "Im Mai kam der Auftrag für eine ganze Küche, 34 Fronten. Jede passte.",
  isOptional: false,
};

export const HUERDE: StoryQuestion = {
  key: "huerde",
  shape: "sentence",
  label: "Was war auf dem Weg am schwersten?",
  help: "Ein bis zwei ganze Sätze, in der Vergangenheit erzählt: eine Prüfung, eine Angst, ein Umweg, zu wenig Zeit. Wer liest, soll denken: Das kenne ich.",
  example:
    "Die Meisterschule lag achtzig Kilometer entfernt, und der Unterricht ging bis neun Uhr abends.",
  isOptional: false,
};

export const HILFE: StoryQuestion = {
  key: "hilfe",
  shape: "sentence",
  label: "Wer oder was hat geholfen, und wie genau?",
  help: "Ein bis drei ganze Sätze, in der Vergangenheit erzählt: ein Mensch mit Namen, eine Übung, ein Trick.",
  example:
    "Gesellin Anke gab eine Liste mit sechs Punkten mit. Punkt eins hieß: alles zweimal messen, auch das Gerade.",
  isOptional: false,
};
