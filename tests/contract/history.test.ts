import { afterAll, beforeAll, expect, it } from "vitest";
import type { Action, SanityClient } from "@sanity/client";
import { startLake, type LakeFixture } from "./lakeFixture.ts";

let fixture: LakeFixture;
let client: SanityClient;
let now = Date.parse("2026-11-02T08:00:00.000Z");
const revisions: string[] = [];

/** The life of one document, a second a step. */
beforeAll(async () => {
  fixture = await startLake({ clock: () => new Date(now) });
  client = fixture.client();
  const attributes = { _id: "drafts.a", _type: "note", n: 1 };
  const edit = (n: number): Action => ({
    actionType: "sanity.action.document.edit",
    draftId: "drafts.a",
    publishedId: "a",
    patch: { set: { n } },
  });
  const pair = { draftId: "drafts.a", publishedId: "a" };
  const life: Action[] = [
    {
      actionType: "sanity.action.document.create",
      publishedId: "a",
      attributes,
      ifExists: "fail",
    },
    edit(2),
    { actionType: "sanity.action.document.publish", ...pair },
    edit(3),
    { actionType: "sanity.action.document.version.discard", versionId: "drafts.a" },
    { actionType: "sanity.action.document.unpublish", ...pair },
    { actionType: "sanity.action.document.publish", ...pair },
    { actionType: "sanity.action.document.delete", publishedId: "a", includeDrafts: [] },
  ];
  for (const action of life) {
    now += 1000;
    revisions.push((await client.action(action)).transactionId);
  }
  await client.create({ _id: "b", _type: "note" });
});

afterAll(() => fixture.stop());

async function get(path: string): Promise<unknown> {
  const answer = await fetch(`${fixture.url}/v2026-02-01/data/history/production/${path}`);
  expect(answer.status).toBe(200);
  const text = await answer.text();
  const lines = text.split("\n").filter((line) => line !== "");
  return answer.headers.get("content-type")?.includes("ndjson")
    ? lines.map((line): unknown => JSON.parse(line))
    : JSON.parse(text);
}

it("events tell a document's life, newest first, and survive a restart", async () => {
  const events = await get("events/documents/drafts.a?limit=100");
  const [created, edited, published, , , unpublished, again] = revisions;
  const life = [
    { type: "deleteDocumentGroup", timestamp: "2026-11-02T08:00:08.000Z" },
    { type: "publishDocumentVersion", revisionId: again, versionRevisionId: unpublished },
    { type: "unpublishDocument", versionId: "drafts.a", versionRevisionId: unpublished },
    { type: "deleteDocumentVersion", versionId: "drafts.a", versionRevisionId: revisions[3] },
    { type: "createDocumentVersion", versionId: "drafts.a", versionRevisionId: revisions[3] },
    {
      type: "publishDocumentVersion",
      documentId: "a",
      versionId: "drafts.a",
      revisionId: published,
      versionRevisionId: edited,
      author: "local-editor",
    },
    { type: "createDocumentVersion", versionRevisionId: created },
  ];
  expect(events).toMatchObject({ events: { "drafts.a": life }, nextCursor: "" });
  await fixture.restart();
  expect(await get("events/documents/drafts.a?limit=100")).toEqual(events);
});

it("events come in pages", async () => {
  const first = await get("events/documents/a?limit=3");
  expect(first).toMatchObject({ nextCursor: "3" });
  expect(await get("events/documents/a?limit=3&nextCursor=3")).toMatchObject({
    events: { a: [{ type: "deleteDocumentVersion" }, {}, { type: "publishDocumentVersion" }] },
    nextCursor: "6",
  });
});

it("transactions come between two of them, in both directions, with effects", async () => {
  const ids = (found: unknown) =>
    Array.isArray(found) ? found.map(({ id }: { id: string }) => id) : found;
  const base = "transactions/a,drafts.a?includeIdentifiedDocumentsOnly=true&excludeContent=true";
  expect(ids(await get(base))).toEqual(revisions);
  expect(ids(await get(`${base}&reverse=true&limit=2`))).toEqual(revisions.slice(-2).reverse());
  const [, from, , to] = revisions;
  expect(ids(await get(`${base}&fromTransaction=${from}&toTransaction=${to}`))).toEqual(
    revisions.slice(1, 4),
  );
  const only = `${base}&effectFormat=mendoza&fromTransaction=${from}&toTransaction=${from}`;
  expect(await get(only)).toMatchObject([
    {
      id: from,
      author: "local-editor",
      timestamp: "2026-11-02T08:00:02.000Z",
      documentIDs: ["drafts.a"],
      effects: { "drafts.a": { apply: [0, { n: 2 }], revert: [0, { n: 1 }] } },
    },
  ]);
});

it("a document comes as it was at a revision, at a time and last", async () => {
  const [created, , published] = revisions;
  expect(await get(`documents/a,drafts.a?revision=${created}`)).toMatchObject({
    documents: [{ _id: "drafts.a", n: 1 }],
  });
  expect(await get(`documents/a,drafts.a?revision=${published}`)).toMatchObject({
    documents: [{ _id: "a", n: 2, _rev: published }],
  });
  expect(await get("documents/drafts.a?time=2026-11-02T08:00:04.500Z")).toMatchObject({
    documents: [{ n: 3 }],
  });
  expect(await get("documents/a?time=2026-11-02T07:00:00Z")).toEqual({ documents: [] });
  expect(await get("documents/a?lastRevision=true")).toMatchObject({
    documents: [{ _id: "a", n: 2 }],
  });
  expect(await get("documents/nobody?revision=unknown")).toEqual({ documents: [] });
});
