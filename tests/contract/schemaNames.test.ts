import { expect, it } from "vitest";
import { documentTypeName, fieldName } from "../../site/text/schemaNames.ts";
import { documentTypes } from "../../studio/schema/index.ts";

it.each(documentTypes.map(({ name, title }) => [name, title]))(
  "the build report calls %s what the Studio calls it: %s",
  (name, title) => {
    expect(documentTypeName(name)).toBe(title);
  },
);

it("fields go by their German names, items by their keys", () => {
  expect(fieldName("body/k1")).toBe("Text, k1");
  expect(fieldName("formerSlugs")).toBe("Frühere Adressen");
});
