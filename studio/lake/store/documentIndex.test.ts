import { expect, it } from "vitest";
import type { LakeDocument } from "./document.ts";
import { createDocumentIndex } from "./documentIndex.ts";

function document(_id: string, _type: string, fields: Record<string, unknown> = {}): LakeDocument {
  return { _id, _type, _rev: "r", _createdAt: "", _updatedAt: "", ...fields };
}

const ids = (documents: Iterable<LakeDocument>) => [...documents].map(({ _id }) => _id);
const refer = (_ref: string, more: object = {}) => ({ _type: "reference", _ref, ...more });

it("finds documents by id and type, and forgets replaced and deleted ones", () => {
  const index = createDocumentIndex();
  index.put("a", document("a", "note"));
  index.put("b", document("b", "note"));
  index.put("a", document("a", "person"));
  expect(ids(index.ofType("note"))).toEqual(["b"]);
  expect(ids(index.ofType("person"))).toEqual(["a"]);
  index.put("b", null);
  expect(index.get("b")).toBeUndefined();
  expect([index.size, ids(index.ofType("note"))]).toEqual([1, []]);
});

it("knows who refers to whom, strongly or weakly, at any depth", () => {
  const index = createDocumentIndex();
  const to = { list: [{ deep: refer("t") }], other: refer("u", { _weak: true }) };
  index.put("a", document("a", "note", to));
  index.put("b", document("b", "note", { to: [refer("t", { _weak: true }), refer("t")] }));
  index.put("c", document("c", "note", { to: refer("t", { _dataset: "elsewhere" }) }));
  expect([...index.referrersOf("t")]).toEqual([
    ["a", true],
    ["b", true],
  ]);
  expect([...index.referrersOf("u")]).toEqual([["a", false]]);
  index.put("a", document("a", "note"));
  index.put("b", null);
  expect([...index.referrersOf("t"), ...index.referrersOf("u")]).toEqual([]);
});

it("knows the versions of a document", () => {
  const index = createDocumentIndex();
  for (const id of ["drafts.a", "a", "versions.r1.a", "ab"]) index.put(id, document(id, "note"));
  expect([...index.versionsOf("a")].toSorted()).toEqual(["a", "drafts.a", "versions.r1.a"]);
  index.put("a", null);
  expect([...index.versionsOf("a")]).toEqual(["drafts.a", "versions.r1.a"]);
});

it("counts its changes", () => {
  const index = createDocumentIndex();
  const { version } = index;
  index.put("a", document("a", "note"));
  expect(index.version).toBeGreaterThan(version);
});
