import { expect, test } from "vitest";
import { unfinishedIn } from "./unfinished.ts";

function memory(): Storage {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    clear: () => kept.clear(),
    getItem: (key) => kept.get(key) ?? null,
    key: (index) => [...kept.keys()][index] ?? null,
    removeItem: (key) => kept.delete(key),
    setItem: (key, value) => kept.set(key, value),
  };
}

test("what was begun is there after another visit, and gone once it is an answer", () => {
  const storage = memory();
  unfinishedIn(() => storage).write("beruf", { "form-he": "Kranführer" });
  const later = unfinishedIn(() => storage);
  expect(later.read("beruf")).toEqual({ "form-he": "Kranführer" });
  expect(later.read("gewerk")).toBeUndefined();
  later.write("beruf", undefined);
  expect(unfinishedIn(() => storage).read("beruf")).toBeUndefined();
  expect(storage.length).toBe(0);
});

test("a browser that keeps nothing has it as long as the page is open", () => {
  const unfinished = unfinishedIn(() => {
    throw new Error("denied");
  });
  unfinished.write("held", { antwort: "Mia" });
  expect(unfinished.read("held")).toEqual({ antwort: "Mia" });
});

test.each(["[]", "null", '"x"', "{", '{"held":{"antwort":5}}'])(
  "what others have left in its place is no answer (%s)",
  (text) => {
    const storage = memory();
    storage.setItem("storygenerator-unfertig", text);
    expect(unfinishedIn(() => storage).read("held")).toBeUndefined();
  },
);

test("names of Object's own are no questions", () => {
  expect(unfinishedIn(() => memory()).read("constructor")).toBeUndefined();
});
