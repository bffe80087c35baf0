import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Action, SanityClient } from "@sanity/client";
import { failureOf, startLake, type LakeFixture } from "./lakeFixture.ts";

let fixture: LakeFixture;
let client: SanityClient;

beforeAll(async () => {
  fixture = await startLake();
  client = fixture.client();
});

beforeEach(() => client.delete({ query: "*" }));

afterAll(() => fixture.stop());

const publish: Action = {
  actionType: "sanity.action.document.publish",
  draftId: "drafts.a",
  publishedId: "a",
};
const unpublish: Action = {
  actionType: "sanity.action.document.unpublish",
  draftId: "drafts.a",
  publishedId: "a",
};

function create(attributes: Record<string, unknown>, ifExists: "fail" | "ignore" = "fail"): Action {
  return {
    actionType: "sanity.action.document.create",
    publishedId: "a",
    attributes: { _id: "drafts.a", _type: "note", ...attributes },
    ifExists,
  };
}

function edit(set: Record<string, unknown>): Action {
  return {
    actionType: "sanity.action.document.edit",
    draftId: "drafts.a",
    publishedId: "a",
    patch: { set },
  };
}

function deleteAll(includeDrafts: string[] = []): Action {
  return { actionType: "sanity.action.document.delete", publishedId: "a", includeDrafts };
}

const all = () => client.fetch<unknown>("*[] | order(_id){_id, n}");

describe("the life of a document", () => {
  it("is created as a draft, edited, published, edited again and discarded", async () => {
    await client.action(create({ n: 1 }));
    await client.action(edit({ n: 2 }));
    expect(await all()).toEqual([{ _id: "drafts.a", n: 2 }]);
    const { transactionId } = await client.action(publish);
    expect(await all()).toEqual([{ _id: "a", n: 2 }]);
    expect(await client.getDocument("a")).toMatchObject({ _rev: transactionId });
    await client.action(edit({ n: 3 }));
    expect(await all()).toEqual([
      { _id: "a", n: 2 },
      { _id: "drafts.a", n: 3 },
    ]);
    await client.action({
      actionType: "sanity.action.document.version.discard",
      versionId: "drafts.a",
    });
    expect(await all()).toEqual([{ _id: "a", n: 2 }]);
  });

  it("goes back to a draft by unpublishing, which keeps a newer draft", async () => {
    await client.create({ _id: "a", _type: "note", n: 1 });
    await client.action(unpublish);
    expect(await all()).toEqual([{ _id: "drafts.a", n: 1 }]);
    await client.action([publish, edit({ n: 2 }), unpublish]);
    expect(await all()).toEqual([{ _id: "drafts.a", n: 2 }]);
  });

  it("ends with a deletion that must name its drafts", async () => {
    await client.create({ _id: "a", _type: "note" });
    await client.action(edit({ n: 1 }));
    const failure = await failureOf(client.action(deleteAll()));
    expect(failure).toMatchObject({ status: 400 });
    expect(failure.message).toContain('"drafts.a"');
    await client.action(deleteAll(["drafts.a"]));
    expect(await all()).toEqual([]);
  });

  it("keeps its creation time over publishing", async () => {
    const first = { _createdAt: "2020-01-01T00:00:00Z" };
    await client.create({ _id: "a", _type: "note", ...first });
    await client.action([edit({ n: 1 }), publish]);
    expect(await client.getDocument("a")).toMatchObject(first);
  });

  it("can be replaced as a whole", async () => {
    await client.create({ _id: "a", _type: "note", n: 1, old: true });
    await client.action({
      actionType: "sanity.action.document.replaceDraft",
      publishedId: "a",
      attributes: { _id: "drafts.a", _type: "note", n: 2 },
    });
    expect(await client.getDocument("drafts.a")).not.toHaveProperty("old");
    await client.action({
      actionType: "sanity.action.document.version.replace",
      document: { _id: "drafts.a", _type: "note", n: 3 },
    });
    expect(await client.getDocument("drafts.a")).toMatchObject({ n: 3 });
  });

  it("can have versions from a base or a document of their own", async () => {
    const base = await client.create({ _id: "a", _type: "note", n: 1 });
    await client.action({
      actionType: "sanity.action.document.version.create",
      publishedId: "a",
      baseId: "a",
      versionId: "drafts.a",
      ifBaseRevisionId: base._rev,
    });
    await client.action({
      actionType: "sanity.action.document.version.create",
      publishedId: "a",
      document: { _id: "versions.r1.a", _type: "note", n: 2 },
    });
    expect(await all()).toEqual([
      { _id: "a", n: 1 },
      { _id: "drafts.a", n: 1 },
      { _id: "versions.r1.a", n: 2 },
    ]);
  });
});

describe("refused actions change nothing", () => {
  it.each([
    ["creating over a draft", [create({}), create({})], "documentAlreadyExistsError"],
    ["publishing without a draft", [publish], "documentNotFoundError"],
    ["unpublishing what is not published", [unpublish], "documentNotFoundError"],
    ["editing nothing", [edit({ n: 1 })], "documentNotFoundError"],
    ["deleting nothing", [deleteAll()], "documentNotFoundError"],
    [
      "a draft of another document",
      [{ ...publish, draftId: "drafts.b" } as const],
      "validationError",
    ],
  ])("%s", async (_name, actions, type) => {
    const failure = await failureOf(client.action(actions));
    expect(failure.types).toEqual([type]);
    expect(await all()).toEqual([]);
  });

  it("create with ifExists ignore leaves the draft alone", async () => {
    await client.action(create({ n: 1 }));
    await client.action(create({ n: 2 }, "ignore"));
    expect(await all()).toEqual([{ _id: "drafts.a", n: 1 }]);
  });

  it("create is refused where the document is published", async () => {
    await client.create({ _id: "a", _type: "note" });
    expect(await failureOf(client.action(create({})))).toMatchObject({ status: 409 });
  });

  it("publish checks both revisions", async () => {
    const published = await client.create({ _id: "a", _type: "note", n: 1 });
    await client.action(edit({ n: 2 }));
    const conflict = { status: 409, types: ["documentRevisionIDDoesNotMatchError"] };
    const stale = { ...publish, ifPublishedRevisionId: "stale" };
    expect(await failureOf(client.action(stale))).toMatchObject(conflict);
    const staleDraft = { ...publish, ifDraftRevisionId: "stale" };
    expect(await failureOf(client.action(staleDraft))).toMatchObject(conflict);
    await client.action({ ...publish, ifPublishedRevisionId: published._rev });
    expect(await all()).toEqual([{ _id: "a", n: 2 }]);
  });

  it("dryRun tells what would happen", async () => {
    await client.action(create({ n: 1 }), { dryRun: true });
    expect(await all()).toEqual([]);
    expect(await failureOf(client.action(publish, { dryRun: true }))).toMatchObject({
      status: 404,
    });
  });
});

describe("references", () => {
  const strong = { _type: "reference", _ref: "a" };

  it("block unpublishing and deleting with the ids that refer", async () => {
    await client.create({ _id: "a", _type: "note" });
    await client.create({ _id: "b", _type: "note", to: strong });
    for (const action of [unpublish, deleteAll()]) {
      expect(await failureOf(client.action(action))).toMatchObject({
        status: 409,
        types: ["documentHasExistingReferencesError"],
        details: { items: [{ error: { id: "a", referencingIDs: ["b"] } }] },
      });
    }
  });

  it("that are weak block nothing", async () => {
    await client.create({ _id: "a", _type: "note" });
    await client.create({ _id: "b", _type: "note", to: { ...strong, _weak: true } });
    await client.action(unpublish);
    expect(await all()).toEqual([
      { _id: "b", n: null },
      { _id: "drafts.a", n: null },
    ]);
  });

  it("become strong on publishing, and are checked then", async () => {
    const toDraft = {
      _type: "reference",
      _ref: "target",
      _weak: true,
      _strengthenOnPublish: { type: "note" },
    };
    await client.action(create({ to: toDraft }));
    expect(await failureOf(client.action(publish))).toMatchObject({
      status: 409,
      types: ["documentReferenceDoesNotExistError"],
    });
    await client.create({ _id: "target", _type: "note" });
    await client.action(publish);
    expect(await client.getDocument("a")).toMatchObject({
      to: { _type: "reference", _ref: "target" },
    });
    expect(await client.fetch('*[_id == "a"][0].to._weak')).toBeNull();
  });

  it("that are weak by their schema stay weak", async () => {
    const to = {
      _type: "reference",
      _ref: "x",
      _weak: true,
      _strengthenOnPublish: { type: "note", weak: true },
    };
    await client.action([create({ to }), publish]);
    expect(await client.fetch('*[_id == "a"][0].to')).toEqual({
      _type: "reference",
      _ref: "x",
      _weak: true,
    });
  });
});

it("actions for releases are a named failure in the ledger", async () => {
  const failure = await failureOf(
    client.action({ actionType: "sanity.action.release.create", releaseId: "r1" }),
  );
  expect(failure.status).toBe(501);
  expect(fixture.lake.ledger.entries.map(({ feature }) => feature)).toContain(
    "action: sanity.action.release.create",
  );
});
