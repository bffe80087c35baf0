import { expect, it } from "vitest";
import { excerpt } from "./excerpt.ts";

it("keeps what fits and joins lines", () => {
  expect(excerpt("Ein Satz.\n\nNoch einer.", 40)).toBe("Ein Satz. Noch einer.");
});

it("cuts at a word and drops a comma before the ellipsis", () => {
  expect(excerpt("Ausbilden, begleiten, prüfen und feiern", 23)).toBe("Ausbilden, begleiten…");
});

it("cuts one long word where it must", () => {
  expect(excerpt("Donaudampfschifffahrtsgesellschaft", 10)).toBe("Donaudamp…");
});
