import { expect, it } from "vitest";
import { formOf } from "../../../common/story/storyForms.ts";
import type { Pronoun } from "../../../common/story/StoryAnswer.ts";
import {
  occupationEntries,
  ownOccupation,
  ownTrade,
  suggestedForms,
  suggestedTradeForms,
} from "./ownForms.ts";

it.each([
  ["Seiler", "die Seilerin", "des Seilers", "zum:zur Seiler:in", "Seiler:innen"],
  ["Agent", "die Agentin", "des Agenten", "zum:zur Agent:in", "Agent:innen"],
  ["Angestellter", "die Angestellte", "des Angestellten", "zum:zur Angestellte:r", "Angestellten"],
  ["Servicekraft", "die Servicekraft", "der Servicekraft", "zur Servicekraft", "Servicekräften"],
])("of „%s“ alone all forms are suggested", (he, she, ofHim, neutral, withAll) => {
  const occupation = ownOccupation(suggestedForms({ he, she: "" }));
  if (occupation === undefined) throw new Error("no occupation");
  const form = (name: string, pronoun: Pronoun) =>
    formOf(
      { shape: "occupation", occupation },
      { form: name, hero: { shape: "person", name: "Kim", pronoun } },
    ).text;
  expect([
    form("der", "sie"),
    form("des", "er"),
    form("zum", "none"),
    form("pluralDativ", "er"),
  ]).toEqual([she, ofHim, neutral, withAll]);
  expect(ownOccupation(occupationEntries(occupation))).toEqual(occupation);
});

it("an article takes the form that goes with it", () => {
  const occupation = ownOccupation(suggestedForms({ he: "Angestellter", she: "" }));
  expect(occupation?.masculine.nominativeDefinite).toBe("Angestellte");
  expect(
    ownOccupation(suggestedForms({ he: "Seiler", she: "" }))?.masculine.nominativeDefinite,
  ).toBeUndefined();
});

it("nothing is guessed where the woman's word is another", () => {
  const forms = suggestedForms({ he: "Hausmann", she: "Hausfrau" });
  expect([forms.anybody, forms.all]).toEqual(["", ""]);
  expect(ownOccupation(forms)).toBeUndefined();
});

it.each([
  ["neuter", "Seilerhandwerk", "im Seilerhandwerk", "des Seilerhandwerks"],
  ["feminine", "Seilerei", "in der Seilerei", "der Seilerei"],
  ["plural", "Seilwerke", "in den Seilwerken", "der Seilwerke"],
  ["masculine", "Seilhandel", "im Seilhandel", "des Seilhandels"],
] as const)("a trade of one's own: %s %s", (gender, name, inIt, ofIt) => {
  const trade = ownTrade(suggestedTradeForms({ gender, name }));
  if (trade === undefined) throw new Error("no trade");
  const form = (form: string) => formOf({ shape: "trade", trade }, { form, hero: undefined }).text;
  expect([form("imDativ"), form("des")]).toEqual([inIt, ofIt]);
});
