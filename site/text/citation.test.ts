import { expect, it } from "vitest";
import { citation, type Citable } from "./citation.ts";

const page: Citable = {
  title: "Titel",
  authors: ["Svenja Brandt"],
  published: { iso: "2026-12-04", text: "4. Dezember 2026" },
  updated: undefined,
  site: "Ausbildung am Puls der Zeit",
  url: "https://puls.example/beitraege/titel/",
};
const END = "https://puls.example/beitraege/titel/";

it.each<[string, Partial<Citable>, string]>([
  [
    "one author",
    {},
    `Svenja Brandt: „Titel“. In: Ausbildung am Puls der Zeit, 4. Dezember 2026. ${END}`,
  ],
  [
    "many authors and a title with quotes",
    { authors: ["A", "B", "C"], title: "„Kiste“ bauen" },
    `A, B und C: „‚Kiste‘ bauen“. In: Ausbildung am Puls der Zeit, 4. Dezember 2026. ${END}`,
  ],
  [
    "a change on a later day",
    { updated: { iso: "2027-01-02", text: "2. Januar 2027" } },
    `Svenja Brandt: „Titel“. In: Ausbildung am Puls der Zeit, 4. Dezember 2026 (aktualisiert am 2. Januar 2027). ${END}`,
  ],
  [
    "neither author nor date",
    { authors: [], published: undefined },
    `„Titel“. In: Ausbildung am Puls der Zeit. ${END}`,
  ],
])("%s", (_, values, expected) => {
  expect(citation({ ...page, ...values })).toBe(expected);
});
