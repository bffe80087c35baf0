import { expect, test } from "vitest";
import { stemOf } from "./stemOf.ts";
import { verbStemOf } from "./verbStemOf.ts";
import { wordKey } from "./wordKey.ts";

const stem = (word: string) => stemOf(wordKey(word));
const verbStem = (word: string) => verbStemOf(wordKey(word));

test.each([
  "Betrieb Betriebe Betrieben Betriebs Betriebes",
  "Haus Hauses Häuser Häusern",
  "Ausbilder Ausbilderin Ausbilderinnen Ausbilder:innen Ausbildern Ausbilders",
  "Zeugnis Zeugnisse Zeugnissen Zeugnisses",
  "Praktikum Praktika Praktikums Praktiken",
  "Thema Themen Themas",
  "Firma Firmen",
  "Medium Medien Mediums",
  "Zentrum Zentren Zentrums",
  "Konto Konten Kontos",
  "Azubi Azubis",
  "Büro Büros",
  "Prozess Prozesse Prozesses Prozessen",
  "Regel Regeln",
  "Name Namen Namens",
  "Ärztin Ärztinnen Arzt Ärzte",
  "Bildschirm Bildschirme Bildschirms",
  "Auszubildende Auszubildenden Auszubildender",
  "Termin Termine Termins Terminen",
  "Beruf Berufe Berufs Berufen",
])("%s share a stem", (words) => {
  const stems = words.split(" ").map(stem);
  expect(stems).toEqual(stems.map(() => stems[0]));
});

test.each([
  ["Kur", "Kurs"],
  ["Bus", "Bau"],
  ["Haus", "Hauch"],
  ["Zeug", "Zeugnis"],
  ["Bahn", "Bau"],
  ["Markt", "Marke"],
])("%s and %s do not", (one, other) => {
  expect(stem(one)).not.toBe(stem(other));
});

test.each([
  "prüfen prüft prüfte prüften geprüft prüfend prüfende geprüfte",
  "lernen lernt lernte gelernt lernend gelernten",
  "ausbilden ausbildet ausbildete ausgebildet auszubilden ausbildend",
  "arbeiten arbeitet arbeitete gearbeitet",
])("%s are forms of one verb", (words) => {
  const stems = words.split(" ").map(verbStem);
  expect(stems).toEqual(stems.map(() => stems[0]));
});
