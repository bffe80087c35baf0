import { evaluate, parse } from "groq-js";
import { describe, expect, test } from "vitest";
import { compileSchema } from "../schema/compileSchema.ts";
import { documentTypes } from "../schema/index.ts";
import { readField } from "../schema/fields/readSibling.ts";
import {
  articleLists,
  episodeLists,
  gap,
  mentionList,
  newsletterLists,
  organisationLists,
  pageList,
  personLists,
  seminarLists,
  storyLists,
  topicList,
  tutorialLists,
  type ContentList,
} from "./contentLists.ts";
import { singletonTypes } from "./singletons.ts";
import { templates } from "./templates.ts";

const DAY = 86_400_000;
const daysFromNow = (days: number) => new Date(Date.now() + days * DAY).toISOString();

const folders: Record<string, readonly (ContentList | typeof gap)[]> = {
  articleLists,
  episodeLists,
  tutorialLists,
  seminarLists,
  organisationLists,
  personLists,
  newsletterLists,
  storyLists,
  single: [topicList, mentionList, pageList],
};
const lists = Object.values(folders)
  .flat()
  .filter((list): list is ContentList => list !== gap);

/** The list with an id; undefined where there is none. */
function find(folder: readonly (ContentList | typeof gap)[], id: string): ContentList | undefined {
  return folder.find((list): list is ContentList => list !== gap && list.id === id);
}

/** Ids of the documents that a list shows, as the lake answers in the drafts' perspective. */
async function shownIn(
  list: ContentList | undefined,
  dataset: readonly object[],
): Promise<unknown> {
  expect(list).toBeDefined();
  const query = `*[_type == "${list?.type}" && (${list?.filter ?? "true"})]._id`;
  const answer: unknown = await (await evaluate(parse(query), { dataset })).get();
  return answer;
}

describe("the lists of articles", () => {
  const article = (id: string, publishedAt: string, kind = "report", originalId = id) => ({
    _id: id,
    _originalId: originalId,
    _type: "article",
    kind,
    publishedAt,
  });
  const dataset = [
    article("past", daysFromNow(-3)),
    article("future", daysFromNow(3), "interview"),
    article("edited", daysFromNow(-1), "practice", "drafts.edited"),
    { _id: "other", _originalId: "other", _type: "page", publishedAt: daysFromNow(3) },
  ];

  test.each([
    ["alle", ["past", "future", "edited"]],
    ["entwuerfe", ["edited"]],
    ["geplant", ["future"]],
    ["berichte", ["past"]],
    ["interviews", ["future"]],
    ["praxisbeispiele", ["edited"]],
  ])("%s: %j", async (id, shown) => {
    expect(await shownIn(find(articleLists, id), dataset)).toEqual(shown);
  });
});

describe("the lists of seminars", () => {
  const seminar = (id: string, end: string | undefined, format = "online", state = "planned") => ({
    _id: id,
    _originalId: id,
    _type: "seminar",
    format,
    state,
    end,
  });
  const dataset = [
    seminar("over", daysFromNow(-1), "stammtisch"),
    seminar("coming", daysFromNow(1)),
    seminar("cancelled", daysFromNow(2), "fair", "cancelled"),
    seminar("undated", undefined, "onsite"),
  ];

  test.each([
    ["kommende", ["coming", "cancelled", "undated"]],
    ["vergangen", ["over"]],
    ["geaendert", ["cancelled"]],
    ["entwuerfe", []],
    ["online", ["coming"]],
    ["stammtische", ["over"]],
    ["messen", ["cancelled"]],
    ["vor-ort", ["undated"]],
  ])("%s: %j", async (id, shown) => {
    expect(await shownIn(find(seminarLists, id), dataset)).toEqual(shown);
  });
});

test("the newsletter's list of work shows what was not sent", async () => {
  const issue = { _type: "newsletterIssue", _originalId: "" };
  const dataset = [
    { ...issue, _id: "sent", sentAt: daysFromNow(-1) },
    { ...issue, _id: "open" },
  ];
  expect(await shownIn(find(newsletterLists, "in-arbeit"), dataset)).toEqual(["open"]);
});

test("every document type is in the desk: in lists, or once as a singleton", () => {
  const listed = new Set(lists.map(({ type }) => type));
  for (const { name } of documentTypes) {
    expect.soft(listed.has(name), name).toBe(!singletonTypes.has(name));
  }
});

test.each(Object.entries(folders))("%s has no two lists with one id", (_, folder) => {
  const ids = folder.filter((list) => list !== gap).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test("every order is by fields that the type has", () => {
  const schema = compileSchema();
  for (const { type, title, ordering } of lists) {
    const fields: unknown = readField(schema.get(type), "fields");
    const names = Array.isArray(fields)
      ? fields.map((field: unknown) => readField(field, "name"))
      : [];
    for (const { field } of ordering) {
      // "plot.order" goes by a field of what "plot" refers to.
      const [own] = field.split(".");
      expect.soft(["_updatedAt", ...names], `${title} by ${field}`).toContain(own);
    }
  }
});

test("a new document of a filtered list has what the list asks for", async () => {
  const known = templates([]);
  const filtered = lists.filter(({ template }) => template !== undefined);
  expect(filtered.length).toBeGreaterThan(10);
  for (const { title, type, filter, template } of filtered) {
    const found = known.find(({ id }) => id === template?.id);
    expect(found?.schemaType, title).toBe(type);
    const value: unknown = isResolver(found?.value)
      ? await found.value(template?.params)
      : found?.value;
    const query = `*[${filter}]._type`;
    const dataset = [{ _type: type, ...(typeof value === "object" ? value : {}) }];
    expect.soft(await (await evaluate(parse(query), { dataset })).get(), title).toEqual([type]);
  }
});

function isResolver(value: unknown): value is (params: unknown) => unknown {
  return typeof value === "function";
}
