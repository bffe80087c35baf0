import { expect, it } from "vitest";
import { draftFor } from "./draftChanges.ts";
import { SAMPLE_TEMPLATE } from "../../../common/story/testing/sampleTemplate.ts";
import { keptDraft } from "./keptDraft.ts";

const draft = { ...draftFor(SAMPLE_TEMPLATE), answers: { betrieb: "Tischlerei Niemann" } };

function memory(): Storage {
  const entries = new Map<string, string>();
  return {
    get length() {
      return entries.size;
    },
    clear: () => entries.clear(),
    getItem: (key) => entries.get(key) ?? null,
    key: () => null,
    removeItem: (key) => entries.delete(key),
    setItem: (key, value) => entries.set(key, value),
  };
}

it("gives back what was kept, until it is erased", () => {
  const storage = memory();
  const kept = keptDraft(() => storage);
  expect(kept.read()).toBeUndefined();
  expect(kept.write(draft)).toBe(true);
  expect(kept.read()).toEqual(draft);
  kept.erase();
  expect([kept.read(), storage.length]).toEqual([undefined, 0]);
});

it.each(["{", "[]", '{"answers":{}}'])("takes %s for nothing", (text) => {
  const storage = memory();
  storage.setItem("storygenerator", text);
  expect(keptDraft(() => storage).read()).toBeUndefined();
});

it("says so where the browser keeps nothing", () => {
  const kept = keptDraft(() => {
    throw new DOMException("denied", "SecurityError");
  });
  expect([kept.write(draft), kept.read()]).toEqual([false, undefined]);
  expect(() => kept.erase()).not.toThrow();
});
