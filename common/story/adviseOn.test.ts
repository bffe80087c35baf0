import { expect, test } from "vitest";
import { adviseOn } from "./adviseOn.ts";

const STORY = `Mia kam an einem Montag. ${"Sie lernte jeden Tag etwas Neues an der Säge. ".repeat(12)}„Ich habe gezittert“, sagt Mia.`;
const weak = (text: string) =>
  adviseOn(text, { hero: "Mia" })
    .filter(({ isGood }) => !isGood)
    .map(({ id }) => id);

test("a good story is praised in every respect", () => {
  expect(weak(STORY)).toEqual([]);
});

test.each([
  ["person", STORY.replaceAll("Mia", "Sie")],
  ["quote", STORY.replaceAll(/[„“]/g, "")],
  ["detail", STORY.replace("Montag", "Tag")],
  ["jargon", `${STORY} Wir sind ein innovatives Team.`],
  ["length", STORY.slice(-200)],
  ["length", STORY.repeat(4)],
  ["sentences", `${STORY} ${"und dann kam noch etwas ".repeat(6)}.`],
  ["fairness", `${STORY} Die Kunden waren froh.`],
])("%s is told", (id, text) => {
  expect(weak(text)).toContain(id);
});

test.each(["Kund:innen", "Kolleginnen und Kollegen", "Kundendienst", "Kollegen und Kolleginnen"])(
  "%s names everybody",
  (word) => {
    expect(weak(`${STORY} Da waren ${word}.`)).not.toContain("fairness");
  },
);
