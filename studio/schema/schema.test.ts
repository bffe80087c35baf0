import { validateSchema } from "@sanity/schema/_internal";
import { describe, expect, test } from "vitest";
import { documentTypes, objectTypes, schemaTypes } from "./index.ts";
import { isRecord, readField, readText } from "./fields/readSibling.ts";

/** Every field and array member of a type, at any depth, with its path. */
function membersOf(type: unknown, path: string): { path: string; member: unknown }[] {
  const members = [readField(type, "fields"), readField(type, "of")].flat().filter(isRecord);
  return members.flatMap((member, index) => {
    const below = `${path}.${readText(member, "name") ?? index}`;
    return [{ path: below, member }, ...membersOf(member, below)];
  });
}

const members = schemaTypes.flatMap((type) => membersOf(type, type.name));
const fields = members.filter(({ member }) => readText(member, "name") !== undefined);

/** English words that would show that a text was not translated; German has them too seldom. */
const ENGLISH = /\b(?:the|title|image|please|required|add|date|author|name of|and|with)\b/;

test("Sanity has nothing to say about the schema", () => {
  const problems = validateSchema(schemaTypes)
    .getTypes()
    .flatMap((type: unknown) => readField(type, "_problems"))
    .filter((problem: unknown) => problem !== undefined);
  expect(problems).toEqual([]);
});

describe.each(documentTypes)("document type $name", (type) => {
  test("has a German title, an icon and a preview with title and second line", () => {
    expect(type.title).toMatch(/^[A-ZÄÖÜ]/);
    expect(type.icon).toBeDefined();
    const selected = readField(readField(type, "preview"), "select");
    const shown = isRecord(selected) ? Object.keys(selected).length : 0;
    expect(shown).toBeGreaterThanOrEqual(type.name === "settings" ? 1 : 2);
  });

  test("offers an order for its lists, unless there is one document only", () => {
    const isSingle = type.name === "settings" || type.name === "podcastShow";
    expect((readField(type, "orderings") !== undefined) === !isSingle).toBe(true);
  });

  test("puts each field into a tab, where it has tabs", () => {
    const tabs = readField(type, "groups");
    const names = Array.isArray(tabs) ? tabs.map((tab: unknown) => readText(tab, "name")) : [];
    for (const field of type.fields) {
      const own = [readField(field, "group") ?? []].flat();
      expect.soft(own.length > 0, `${type.name}.${field.name}`).toBe(names.length > 0);
      expect.soft(names, `${type.name}.${field.name}`).toEqual(expect.arrayContaining(own));
    }
  });
});

test.each(objectTypes.map((type) => ({ type, name: type.name })))(
  "object type $name has a German title and an icon",
  ({ type }) => {
    expect(type.title).toMatch(/^[A-ZÄÖÜ]/);
    expect(type.icon).toBeDefined();
  },
);

test("every field has a German title", () => {
  for (const { path, member } of fields) {
    expect.soft(readText(member, "title"), path).toMatch(/^[A-ZÄÖÜ]/);
  }
});

test("no title or description was left in English", () => {
  for (const { path, member } of fields) {
    const texts = [readText(member, "title"), readText(member, "description")].join(" ");
    expect.soft(texts.toLowerCase(), path).not.toMatch(ENGLISH);
  }
});

test("every picture is of the type that asks for a description", () => {
  expect(members.filter(({ member }) => readText(member, "type") === "image")).toEqual([]);
  const picture = objectTypes.find((type) => type.name === "picture");
  expect(membersOf(picture, "picture").map(({ path }) => path)).toContain("picture.alt");
});

test("every choice of a text field can be seen at a glance", () => {
  const lists = fields.filter(({ member }) => readField(readField(member, "options"), "list"));
  const hidden = lists.filter(
    ({ member }) => readText(readField(member, "options"), "layout") !== "radio",
  );
  // Too many for buttons.
  expect(hidden.map(({ path }) => path)).toEqual([
    "podcastShow.category",
    "podcastShow.subcategory",
  ]);
  expect(lists.length).toBeGreaterThan(hidden.length);
});

test("every date and time is entered in Berlin's", () => {
  const moments = fields.filter(({ member }) => readText(member, "type") === "datetime");
  expect(moments.length).toBeGreaterThan(5);
  for (const { path, member } of moments) {
    const options = readField(member, "options");
    expect.soft(readText(options, "displayTimeZone"), path).toBe("Europe/Berlin");
    expect.soft(readField(options, "allowTimeZoneSwitch"), path).toBe(false);
  }
});
