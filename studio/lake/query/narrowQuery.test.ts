import { evaluate, parse } from "groq-js";
import { describe, expect, it } from "vitest";
import type { LakeDocument } from "../store/document.ts";
import { createDocumentIndex } from "../store/documentIndex.ts";
import { createQueryEngine } from "./queryEngine.ts";
import { viewOf, type Perspective } from "./view.ts";

const refer = (_ref: string) => ({ _type: "reference", _ref });

/** 60 documents of three types, a third with drafts, that refer to each other. */
const documents = createDocumentIndex();
for (let n = 0; n < 60; n++) {
  const _type = ["article", "person", "topic"][n % 3] ?? "";
  const document = (_id: string, more: object): LakeDocument => ({
    _id,
    _type,
    _rev: `r${n}`,
    _createdAt: "2026-01-01T00:00:00Z",
    _updatedAt: new Date(1_760_000_000_000 + ((n * 7919) % 60) * 1000).toISOString(),
    title: `Titel ${n}`,
    n,
    author: refer(`doc-${(n * 7) % 60}`),
    topics: [refer(`doc-${(n * 11) % 60}`), refer(`drafts.doc-${n % 5}`)],
    ...more,
  });
  if (n % 4 !== 0) documents.put(`doc-${n}`, document(`doc-${n}`, {}));
  if (n % 3 === 0 || n % 4 === 0) {
    const id = `drafts.doc-${n}`;
    // Some drafts have another type than what is published.
    documents.put(id, document(id, { n: n + 100, ...(n === 9 ? { _type: "person" } : {}) }));
  }
}

const engine = createQueryEngine({
  documents,
  clock: () => new Date(0),
  projectId: "p",
  dataset: "d",
  identity: "me",
});

const params = {
  id: "doc-7",
  type: "article",
  types: ["person", "topic"],
  limit: 5,
  mixed: [1, "topic", null],
};

const queries = [
  '*[_type == "article"]',
  "*[$type == _type]._id",
  "*[_type == $type && n > 20]{_id, n}",
  '*[n > 20 && (_type == "article" && title match "Titel*")]._id',
  '*[(_type == "article" || _type == "person") && n < 10]._id',
  '*[_type == "article" || n == 1]._id',
  '*[!(_type == "article")]._id',
  "*[_type in $types]._id",
  '*[_type in ["person", $type]]._id',
  "*[_type in $mixed]._id",
  '*[_type == "article" && _type == "person"]._id',
  '*[_type in ["article", "person"] && _type in ["person", "topic"]]._id',
  "*[_id == $id][0]{..., author->{title}}",
  '*[_id in ["doc-1", "drafts.doc-3", "none", $id]]._id',
  '*[_id in path("drafts.**")]._id',
  '*[_type == "article" && _id in path("drafts.*")]._id',
  "*[references($id)]._id",
  '*[references("doc-11", "doc-22") && _type == "person"]._id',
  '*[references(["doc-11"])]._id',
  '[*[sanity::versionOf("doc-3")]._id, *[sanity::versionOf($id)]._id, *[sanity::versionOf("x")]]',
  '*[sanity::versionOf("doc-3") && _type == "article"][0]._type',
  "*[sanity::partOfRelease('r1')]._id",
  "releases::all()",
  "count(*[_type == $type])",
  '*[_type == "topic"]{_id, "used": count(*[references(^._id)])}',
  '*[_type == "topic"]{_id, "by": *[_type == "article" && references(^._id)]._id}',
  '{"articles": *[_type == "article"] | order(n desc)[0...$limit].n, "all": count(*)}',
  '*[_type == "article"] | order(_updatedAt desc, title)[0..3]{title, "a": author->title}',
  '*[_type == "article"][]{_id}',
  '*[_type == "article" && defined(author->title)]._id',
  "*[_type == null]._id",
  '*[_type in *[_type == "person"]._type]._id',
  '*[_type == "person"] | score(title match "Titel 1*") | order(_score desc, _id)[0...3]{_id}',
];

describe("narrowing changes no result", () => {
  const perspectives: Perspective[] = ["raw", ["published"], ["drafts", "published"]];
  for (const perspective of perspectives) {
    it.each(queries)(`${String(perspective)}: %s`, async (query) => {
      const view = viewOf(documents, perspective);
      const plain = await evaluate(parse(query, { params }), {
        dataset: view.all(),
        params,
        dereference: ({ _ref }) => view.get(_ref) ?? null,
      });
      const expected: unknown = await plain.get();
      const answer = await engine.run({ query, params, perspective });
      expect(answer).toEqual({ type: "result", result: expected });
    });
  }
});

it("sees a change at once", async () => {
  const count = { query: 'count(*[_type == "new"])', params: {}, perspective: "raw" } as const;
  expect(await engine.run(count)).toMatchObject({ result: 0 });
  const fields = { _type: "new", _rev: "r", _createdAt: "", _updatedAt: "" };
  documents.put("new", { _id: "new", ...fields });
  expect(await engine.run(count)).toMatchObject({ result: 1 });
  documents.put("new", null);
  expect(await engine.run(count)).toMatchObject({ result: 0 });
});

it("sanity::versionOf names a document's published form and its draft", async () => {
  const answer = await engine.run({
    query: '[*[sanity::versionOf("doc-3")]._id, *[sanity::versionOf($id)]._id]',
    params: { id: "doc-0" },
    perspective: "raw",
  });
  expect(answer).toEqual({
    type: "result",
    result: [["doc-3", "drafts.doc-3"], ["drafts.doc-0"]],
  });
});
