import { expect, it } from "vitest";
import { firstSentence } from "./firstSentence.ts";

it.each([
  ["Sie leitet die Redaktion. Früher war sie Köchin.", "Sie leitet die Redaktion."],
  [
    "Dr. Petra Lindqvist forscht, z. B. zu KI. Mehr davon.",
    "Dr. Petra Lindqvist forscht, z. B. zu KI.",
  ],
  ["Seit dem 4. Mai dabei. Und gern.", "Seit dem 4. Mai dabei."],
  ["Was er kann? Hobeln!", "Was er kann?"],
  ["Ohne Punkt\n\nund mit Absatz", "Ohne Punkt und mit Absatz"],
  ["", ""],
])("%s", (text, expected) => {
  expect(firstSentence(text, 80)).toBe(expected);
});

it("cuts a sentence that is too long", () => {
  expect(firstSentence("Sie begleitet Betriebe auf dem Weg zur Ausbildung.", 30)).toBe(
    "Sie begleitet Betriebe auf…",
  );
});
