import { expect, test } from "vitest";
import { germanBuild } from "./germanBuild.ts";
import { germanStrings } from "./germanStrings.ts";

test("no own word was left in English or empty", () => {
  for (const [namespace, strings] of Object.entries(germanStrings)) {
    for (const [key, text] of Object.entries(strings)) {
      expect.soft(text, `${namespace} ${key}`).not.toMatch(/^$|\b(?:the|of|is|and|document)\b/);
    }
  }
});

test("a text in a part's code becomes German, and other code stays as it is", () => {
  const { handler } = germanBuild().transform;
  expect(handler('tip({ content: "Open menu" })')?.code).toBe('tip({ content: "Menü öffnen" })');
  expect(handler('tip({ content: "Open" })')).toBeNull();
});
