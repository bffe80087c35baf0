import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { SanityClient } from "@sanity/client";
import { failureOf, startLake, type LakeFixture, text } from "./lakeFixture.ts";

let fixture: LakeFixture;
let client: SanityClient;
let now = new Date("2026-11-02T08:00:00.000Z");

beforeAll(async () => {
  fixture = await startLake({ clock: () => now });
  client = fixture.client();
});

beforeEach(async () => {
  await client.delete({ query: "*" });
  now = new Date(now.getTime() + 1000);
});

afterAll(() => fixture.stop());

describe("create", () => {
  it("stamps revision and times", async () => {
    const result = await client.mutate([{ create: { _id: "a", _type: "note", n: 1 } }], {
      transactionId: "transaction-create",
      returnDocuments: true,
    });
    expect(result).toMatchObject([{ _id: "a", n: 1, _rev: "transaction-create" }]);
    expect(await client.getDocument("a")).toEqual({
      _id: "a",
      _type: "note",
      _rev: "transaction-create",
      _createdAt: now.toISOString(),
      _updatedAt: now.toISOString(),
      n: 1,
    });
  });

  it("invents an id, also below a path", async () => {
    expect((await client.create({ _type: "note" }))._id).toMatch(/^\w{22}$/);
    const below = await client.create({ _id: "drafts.", _type: "note" });
    expect(below._id).toMatch(/^drafts\.\w{22}$/);
  });

  it("refuses an id that is taken, with 409", async () => {
    await client.create({ _id: "a", _type: "note" });
    const failure = await failureOf(client.create({ _id: "a", _type: "note" }));
    expect(failure).toMatchObject({ status: 409, types: ["documentAlreadyExistsError"] });
  });

  it.each([["-a"], ["a b"], ["a/b"], ["../a"], ["ä"], ["x".repeat(129)]])(
    "refuses the id %j",
    async (_id) => {
      expect(await failureOf(client.create({ _id, _type: "note" }))).toMatchObject({ status: 400 });
    },
  );

  it("refuses a document without a type", async () => {
    const failure = await failureOf(client.mutate([{ create: { _id: "a", _type: "" } }]));
    expect(failure).toMatchObject({ status: 400, types: ["validationError"] });
  });

  it("keeps the times that an import brings", async () => {
    const times = { _createdAt: "2020-01-01T00:00:00Z", _updatedAt: "2021-01-01T00:00:00Z" };
    expect(await client.create({ _id: "a", _type: "note", ...times })).toMatchObject(times);
  });

  it("adds keys to array items where asked", async () => {
    const note = { _id: "a", _type: "note", items: [{ n: 1 }, { _key: "own", n: 2 }, "text"] };
    const created = await client.create(note, { autoGenerateArrayKeys: true });
    expect(created.items).toEqual([
      { n: 1, _key: text(/^\w{12}$/) },
      { _key: "own", n: 2 },
      "text",
    ]);
  });
});

describe("createOrReplace and createIfNotExists", () => {
  it("replaces the whole document", async () => {
    await client.create({ _id: "a", _type: "note", n: 1, old: true });
    const replaced = await client.createOrReplace({ _id: "a", _type: "note", n: 2 });
    expect(replaced).toMatchObject({ n: 2 });
    expect(replaced).not.toHaveProperty("old");
  });

  it("leaves an existing document as it is", async () => {
    const created = await client.create({ _id: "a", _type: "note", n: 1 });
    await client.createIfNotExists({ _id: "a", _type: "note", n: 2 });
    expect(await client.getDocument("a")).toEqual(created);
  });
});

describe("delete", () => {
  it("by id, by query and with parameters", async () => {
    for (const [index, _id] of ["a", "b", "c", "d"].entries()) {
      await client.create({ _id, _type: "note", n: index });
    }
    await client.delete("a");
    await client.delete({ query: "*[_type == $type && n >= $n]", params: { type: "note", n: 2 } });
    expect(await client.fetch("*._id")).toEqual(["b"]);
  });

  it("of what does not exist is no error", async () => {
    expect(await client.delete("nobody", { returnDocuments: false })).toMatchObject({
      results: [],
    });
  });
});

describe("patch", () => {
  const base = {
    _id: "a",
    _type: "note",
    n: 5,
    title: "Guten Tag",
    tags: ["x", "y"],
    object: { inner: { deep: 1 } },
    items: [
      { _key: "k1", n: 1 },
      { _key: "k2", n: 2 },
    ],
  };

  beforeEach(async () => {
    await client.create(base);
  });

  it.each([
    [
      "set",
      () => client.patch("a").set({ title: "Neu", "object.inner.deep": 2 }),
      {
        title: "Neu",
        object: { inner: { deep: 2 } },
      },
    ],
    [
      "set by key",
      () => client.patch("a").set({ 'items[_key=="k2"].n': 20 }),
      {
        items: [
          { _key: "k1", n: 1 },
          { _key: "k2", n: 20 },
        ],
      },
    ],
    [
      "setIfMissing",
      () => client.patch("a").setIfMissing({ title: "Nie", extra: 1 }),
      {
        title: "Guten Tag",
        extra: 1,
      },
    ],
    [
      "unset",
      () => client.patch("a").unset(["object.inner", 'items[_key=="k1"]', "tags[0]"]),
      {
        object: {},
        items: [{ _key: "k2", n: 2 }],
        tags: ["y"],
      },
    ],
    [
      "inc and dec",
      () => client.patch("a").inc({ n: 3 }).dec({ "object.inner.deep": 2 }),
      {
        n: 8,
        object: { inner: { deep: -1 } },
      },
    ],
    ["dec alone", () => client.patch("a").dec({ n: 2 }), { n: 3 }],
    [
      "insert before",
      () => client.patch("a").insert("before", "tags[0]", ["w"]),
      {
        tags: ["w", "x", "y"],
      },
    ],
    [
      "insert after the last",
      () => client.patch("a").insert("after", "tags[-1]", ["z"]),
      {
        tags: ["x", "y", "z"],
      },
    ],
    [
      "insert replace",
      () => client.patch("a").insert("replace", 'items[_key=="k1"]', [{ _key: "k9" }]),
      {
        items: [{ _key: "k9" }, { _key: "k2", n: 2 }],
      },
    ],
    ["append", () => client.patch("a").append("tags", ["z"]), { tags: ["x", "y", "z"] }],
    ["prepend", () => client.patch("a").prepend("tags", ["w"]), { tags: ["w", "x", "y"] }],
    [
      "diffMatchPatch",
      () =>
        client.patch("a").diffMatchPatch({ title: "@@ -1,9 +1,11 @@\n Guten \n-Tag\n+Abend\n" }),
      {
        title: "Guten Abend",
      },
    ],
  ])("%s", async (_name, patch, expected) => {
    const before = await client.getDocument("a");
    now = new Date(now.getTime() + 1000);
    const patched = await patch().commit();
    expect(patched).toMatchObject(expected);
    expect(patched._createdAt).toBe(before?._createdAt);
    expect(patched._updatedAt).toBe(now.toISOString());
    expect(patched._rev).not.toBe(before?._rev);
    expect(await client.getDocument("a")).toEqual(patched);
  });

  it("with the right revision goes through, with another it is a conflict", async () => {
    const { _rev } = await client.patch("a").inc({ n: 1 }).commit();
    await client.patch("a").ifRevisionId(_rev).inc({ n: 1 }).commit();
    const failure = await failureOf(client.patch("a").ifRevisionId(_rev).inc({ n: 1 }).commit());
    expect(failure).toMatchObject({
      status: 409,
      types: ["documentRevisionIDDoesNotMatchError"],
      details: { items: [{ error: { id: "a", expectedRevisionID: _rev } }] },
    });
    expect(await client.getDocument("a")).toMatchObject({ n: 7 });
  });

  it("by query changes all that it finds", async () => {
    await client.create({ _id: "b", _type: "note", n: 50 });
    await client.patch({ query: '*[_type == "note"]' }).inc({ n: 1 }).commit();
    expect(await client.fetch("*[] | order(n).n")).toEqual([6, 51]);
  });

  it("of several ids changes each", async () => {
    await client.create({ _id: "b", _type: "note", n: 50 });
    await client.patch(["a", "b"]).set({ n: 0 }).commit();
    expect(await client.fetch("*.n")).toEqual([0, 0]);
  });

  it("of a missing document is a named failure", async () => {
    expect(await failureOf(client.patch("nobody").set({ n: 1 }).commit())).toMatchObject({
      status: 404,
      types: ["documentNotFoundError"],
    });
  });

  it("cannot change id or type", async () => {
    const failure = await failureOf(client.patch("a").set({ _type: "other" }).commit());
    expect(failure.message).toContain('Cannot modify immutable attribute "_type"');
  });

  it("without effect still makes a revision", async () => {
    const patched = await client.patch("a").unset(["_empty_"]).commit();
    expect(patched._rev).not.toBe((await client.getDocument("b"))?._rev);
    expect(patched).toMatchObject(base);
  });
});

describe("transactions", () => {
  it("do all or nothing", async () => {
    const transaction = client
      .transaction()
      .create({ _id: "a", _type: "note" })
      .patch("nobody", (patch) => patch.set({ n: 1 }));
    expect(await failureOf(transaction.commit())).toMatchObject({
      status: 404,
      details: { items: [{ index: 1 }] },
    });
    expect(await client.fetch("count(*)")).toBe(0);
  });

  it("see their own earlier mutations and leave one revision", async () => {
    const result = await client
      .transaction()
      .transactionId("one-revision")
      .create({ _id: "a", _type: "note", n: 1 })
      .patch("a", (patch) => patch.inc({ n: 1 }))
      .create({ _id: "b", _type: "note" })
      .delete("b")
      .commit();
    expect(result).toMatchObject({ transactionId: "one-revision" });
    expect(await client.fetch("*{_id, n, _rev}")).toEqual([
      { _id: "a", n: 2, _rev: "one-revision" },
    ]);
  });

  it("are refused a second time under the same id", async () => {
    const create = (_id: string) =>
      client.mutate([{ create: { _id, _type: "note" } }], { transactionId: "twice" });
    await create("a");
    const failure = await failureOf(create("b"));
    expect(failure).toMatchObject({ status: 409 });
    expect(failure.message).toContain('Transaction "twice" already exists');
  });

  it("tried out with dryRun change nothing", async () => {
    const tried = await client.create({ _id: "a", _type: "note" }, { dryRun: true });
    expect(tried).toMatchObject({ _id: "a" });
    expect(await client.fetch("count(*)")).toBe(0);
    await client.create({ _id: "a", _type: "note" });
    expect(
      await failureOf(client.create({ _id: "a", _type: "note" }, { dryRun: true })),
    ).toMatchObject({ status: 409 });
  });

  it("answer ids and operations, or the documents", async () => {
    const ids = await client.mutate(
      [{ create: { _id: "a", _type: "note" } }, { createIfNotExists: { _id: "a", _type: "note" } }],
      { returnDocuments: false },
    );
    expect(ids).toMatchObject({
      documentIds: ["a", "a"],
      results: [
        { id: "a", operation: "create" },
        { id: "a", operation: "none" },
      ],
    });
    expect(await client.delete("a", { returnDocuments: true })).toMatchObject([{ _id: "a" }]);
  });

  it("of a hundred clients at once lose no increment", async () => {
    await client.create({ _id: "a", _type: "note", n: 0 });
    await Promise.all(Array.from({ length: 100 }, () => client.patch("a").inc({ n: 1 }).commit()));
    expect(await client.getDocument("a")).toMatchObject({ n: 100 });
  });
});

describe("references", () => {
  const refer = (_ref: string, weak = false) => ({
    _type: "reference",
    _ref,
    ...(weak ? { _weak: true } : {}),
  });

  it("to nothing are refused, unless weak", async () => {
    const strong = { _id: "a", _type: "note", to: refer("nobody") };
    expect(await failureOf(client.create(strong))).toMatchObject({
      status: 409,
      types: ["documentReferenceDoesNotExistError"],
      details: { items: [{ error: { id: "a", referenceID: "nobody" } }] },
    });
    await client.create({ ...strong, to: refer("nobody", true) });
    expect(await failureOf(client.patch("a").unset(["to._weak"]).commit())).toMatchObject({
      status: 409,
    });
  });

  it("within one transaction may point forward and in a circle", async () => {
    await client
      .transaction()
      .create({ _id: "a", _type: "note", to: [{ _key: "k", ...refer("b") }] })
      .create({ _id: "b", _type: "note", to: refer("a") })
      .commit();
    await client.transaction().delete("a").delete("b").commit();
    expect(await client.fetch("count(*)")).toBe(0);
  });

  it("block deletion with the ids that refer, until they are gone", async () => {
    await client.create({ _id: "target", _type: "note" });
    await client.create({
      _id: "one",
      _type: "note",
      to: { deep: [{ _key: "k", ...refer("target") }] },
    });
    await client.create({ _id: "drafts.two", _type: "note", to: refer("target") });
    await client.create({ _id: "weak", _type: "note", to: refer("target", true) });
    expect(await failureOf(client.delete("target"))).toMatchObject({
      status: 409,
      types: ["documentHasExistingReferencesError"],
      details: { items: [{ error: { id: "target", referencingIDs: ["one", "drafts.two"] } }] },
    });
    await client.transaction().delete("one").delete("drafts.two").delete("target").commit();
    expect(await client.fetch("*._id")).toEqual(["weak"]);
  });
});
