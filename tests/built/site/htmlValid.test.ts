import { HtmlValidate } from "html-validate";
import { expect, it } from "vitest";
import { builtPages } from "./builtSite.ts";

const validator = new HtmlValidate({
  root: true,
  extends: ["html-validate:recommended"],
  rules: {
    // Matters of style that Astro decides.
    "attribute-boolean-style": "off",
    "attribute-empty-style": "off",
    "doctype-style": "off",
    "no-trailing-whitespace": "off",
    "void-style": "off",
    // Titles are what editors write.
    "long-title": "off",
    // Ticks of one question share its name.
    "form-dup-name": ["error", { shared: ["radio", "button", "reset", "submit", "checkbox"] }],
    "no-inline-style": "error",
  },
});

it("is valid HTML on every page", async () => {
  const pages = await builtPages();
  const messages = await Promise.all(
    pages.map(async ({ path, html }) => {
      const { results } = await validator.validateString(html);
      return results.flatMap(({ messages: found }) =>
        found.map(
          ({ ruleId, message, selector }) => `${path} ${ruleId}: ${message} (${selector ?? ""})`,
        ),
      );
    }),
  );
  expect(pages.length).toBeGreaterThan(0);
  expect(messages.flat()).toEqual([]);
});
