import { expect, test } from "vitest";
import { actionStemOf, agentStemOf } from "./actionStemOf.ts";
import { verbStemOf } from "./verbStemOf.ts";

test.each([
  ["prufung", ["prufen", "gepruft", "pruft", "prufte", "prufend"]],
  ["beratung", ["beraten", "berat"]],
  ["begleitung", ["begleiten", "begleitet", "begleitete"]],
  ["einstellung", ["einstellen", "eingestellt", "einzustellen"]],
  ["entwicklung", ["entwickeln", "entwickelt", "entwickelte"]],
  ["regelung", ["regeln", "geregelt", "regelt"]],
  ["digitalisierung", ["digitalisieren", "digitalisiert", "digitalisierte", "digitalisierten"]],
  ["qualifikation", ["qualifizieren", "qualifiziert"]],
  ["produktion", ["produzieren", "produziert"]],
  ["installation", ["installieren", "installierst"]],
])("%s shares its stem with %j", (noun, verbs) => {
  expect(verbs.map(verbStemOf)).toEqual(verbs.map(() => actionStemOf(noun)));
});

test.each(["jung", "dung", "betrieb", "ation"])("%s is made from no verb", (noun) => {
  expect(actionStemOf(noun)).toBeUndefined();
});

test("who does it shares the stem of what is done", () => {
  expect(agentStemOf("vermittler")).toBe(actionStemOf("vermittlung"));
  expect(agentStemOf("beraterin")).toBe(verbStemOf("beraten"));
  expect(agentStemOf("betrieb")).toBeUndefined();
});
