import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { failureOf, startLake, type LakeFixture, text } from "./lakeFixture.ts";

let fixture: LakeFixture;

beforeAll(async () => {
  fixture = await startLake();
  const client = fixture.client();
  let seed = client.transaction();
  for (const [id, name] of [
    ["person-ada", "Ada"],
    ["person-ben", "Ben"],
  ] as const) {
    seed = seed.create({ _id: id, _type: "person", name });
  }
  await seed
    .create({
      _id: "article-1",
      _type: "article",
      title: "Lernorte im Betrieb",
      order: 1,
      author: { _type: "reference", _ref: "person-ada" },
    })
    .create({
      _id: "article-2",
      _type: "article",
      title: "Feedback geben",
      order: 2,
      author: { _type: "reference", _ref: "person-ben" },
    })
    .create({ _id: "drafts.article-2", _type: "article", title: "Feedback geben (neu)", order: 3 })
    .create({ _id: "drafts.article-3", _type: "article", title: "Noch ein Entwurf", order: 4 })
    .create({ _id: "versions.r1.article-1", _type: "article", title: "Aus Release r1", order: 5 })
    .commit();
});

afterAll(() => fixture.stop());

describe("perspectives", () => {
  const titles = '*[_type == "article"] | order(order).title';

  it("raw shows every version", async () => {
    expect(await fixture.client({ perspective: "raw" }).fetch(titles)).toEqual([
      "Lernorte im Betrieb",
      "Feedback geben",
      "Feedback geben (neu)",
      "Noch ein Entwurf",
      "Aus Release r1",
    ]);
  });

  it("published shows neither drafts nor versions", async () => {
    expect(await fixture.client({ perspective: "published" }).fetch(titles)).toEqual([
      "Lernorte im Betrieb",
      "Feedback geben",
    ]);
  });

  it("drafts lays drafts over what is published, under the published id", async () => {
    const query = '*[_type == "article"] | order(order){_id, _originalId, title}';
    expect(await fixture.client({ perspective: "drafts" }).fetch(query)).toEqual([
      { _id: "article-1", _originalId: "article-1", title: "Lernorte im Betrieb" },
      { _id: "article-2", _originalId: "drafts.article-2", title: "Feedback geben (neu)" },
      { _id: "article-3", _originalId: "drafts.article-3", title: "Noch ein Entwurf" },
    ]);
  });

  it("a stack takes the topmost layer that has the document", async () => {
    expect(await fixture.client({ perspective: ["r1", "drafts"] }).fetch(titles)).toEqual([
      "Feedback geben (neu)",
      "Noch ein Entwurf",
      "Aus Release r1",
    ]);
    expect(await fixture.client({ perspective: ["r1"] }).fetch(titles)).toEqual([
      "Feedback geben",
      "Aus Release r1",
    ]);
  });

  it.each([
    ["2025-02-18", 5],
    ["2025-02-19", 2],
    ["1", 5],
  ])("API version %s without a perspective counts %i articles", async (version, count) => {
    const url = `${fixture.url}/v${version}/data/query/production?query=count(*[_type=="article"])`;
    const answer: unknown = await (await fetch(url)).json();
    expect(answer).toMatchObject({ result: count });
  });

  it("follows references within the perspective", async () => {
    const query = '*[_id == "article-2"][0]{"author": author->name}';
    expect(await fixture.client({ perspective: "published" }).fetch(query)).toEqual({
      author: "Ben",
    });
    expect(await fixture.client({ perspective: "drafts" }).fetch(query)).toEqual({ author: null });
  });

  it("refuses a perspective that mixes raw with layers", async () => {
    const url = `${fixture.url}/v2026-02-01/data/query/production?query=*&perspective=raw,drafts`;
    expect((await fetch(url)).status).toBe(400);
  });
});

describe("queries", () => {
  it("take parameters of every JSON type", async () => {
    const client = fixture.client();
    const query = `{"byId": *[_id in $ids]._id, "above": count(*[order > $n]), "flag": $flag,
      "nothing": $nothing, "nested": $object.a}`;
    const params = {
      ids: ["article-1", "person-ben", "unknown"],
      n: 2,
      flag: true,
      nothing: null,
      object: { a: "ä" },
    };
    expect(await client.fetch(query, params)).toEqual({
      byId: ["article-1", "person-ben"],
      above: 3,
      flag: true,
      nothing: null,
      nested: "ä",
    });
  });

  it("slice by parameter", async () => {
    const query = '*[_type == "person"] | order(name)[$from...$to].name';
    expect(await fixture.client().fetch(query, { from: 1, to: 5 })).toEqual(["Ben"]);
  });

  it("too long for an address go by POST", async () => {
    const ids = Array.from({ length: 2000 }, (_, index) => `unknown-${index}`);
    const params = { ids: [...ids, "article-1"] };
    expect(await fixture.client().fetch("*[_id in $ids]._id", params)).toEqual(["article-1"]);
  });

  it("give the query back unless told not to, with sync tags", async () => {
    const client = fixture.client();
    const query = "count(*)";
    const full = await client.fetch(query, {}, { filterResponse: false });
    expect(full).toMatchObject({ query, result: 7 });
    expect(full.syncTags).toEqual([text(/^s1:/)]);
    const brief = await client.fetch(query, {}, { filterResponse: false, returnQuery: false });
    expect(brief).not.toHaveProperty("query");
  });

  it("find referring documents, in every perspective", async () => {
    const query = "*[references($id)]._id";
    const params = { id: "person-ada" };
    expect(await fixture.client().fetch(query, params)).toEqual(["article-1"]);
    const drafts = fixture.client({ perspective: "drafts" });
    expect(await drafts.fetch(query, { id: "person-ben" })).toEqual([]);
  });

  it("with several types or ids stay in the order of ids", async () => {
    const query = '*[_type in ["person", "article"] && !(_id in path("drafts.**"))]._id';
    expect(await fixture.client().fetch(query)).toEqual([
      "article-1",
      "article-2",
      "person-ada",
      "person-ben",
      "versions.r1.article-1",
    ]);
  });

  it("see what was just written", async () => {
    const client = fixture.client();
    await client.createOrReplace({ _id: "fresh", _type: "note", n: 1 });
    expect(await client.fetch('*[_type == "note"].n')).toEqual([1]);
    await client.delete("fresh");
    expect(await client.fetch('*[_type == "note"].n')).toEqual([]);
  });

  it("with bad syntax name the place", async () => {
    const { status, message } = await failureOf(fixture.client().fetch('*[_type == "a"'));
    expect(status).toBe(400);
    expect(message).toContain("GROQ query parse error");
  });

  it("with a missing parameter say which", async () => {
    const { status, message } = await failureOf(fixture.client().fetch("*[_id == $id]"));
    expect(status).toBe(400);
    expect(message).toContain("$id referenced, but not provided");
  });
});

describe("single documents", () => {
  it("come by id, in the order asked for", async () => {
    const client = fixture.client();
    expect(await client.getDocument("person-ada")).toMatchObject({ name: "Ada" });
    const [ben, nobody, ada] = await client.getDocuments(["person-ben", "nobody", "person-ada"]);
    expect([ben?.["name"], nobody, ada?.["name"]]).toEqual(["Ben", null, "Ada"]);
  });

  it("that do not exist are omitted with the reason", async () => {
    const answer = await fetch(`${fixture.url}/v1/data/doc/production/nobody,person-ada`);
    expect(await answer.json()).toMatchObject({
      documents: [{ _id: "person-ada" }],
      omitted: [{ id: "nobody", reason: "existence" }],
    });
  });
});
