import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startLake, type LakeFixture, text } from "./lakeFixture.ts";

let fixture: LakeFixture;

beforeAll(async () => {
  fixture = await startLake();
});

afterAll(() => fixture.stop());

const call = (path: string, init?: RequestInit) => fetch(`${fixture.url}/v2026-02-01${path}`, init);

describe("the Studio's start", () => {
  it.each([
    ["/users/me", { id: "local-editor", name: "Redaktion", roles: [{ name: "administrator" }] }],
    ["/users/local-editor", { id: "local-editor", displayName: "Redaktion" }],
    ["/users/local-editor,nobody", [{ id: "local-editor" }, null]],
    ["/auth/id", { id: "local-editor" }],
    ["/ping", { pong: true }],
    ["/features", []],
    ["/help", []],
    ["/journey/trial?studioVersion=6", null],
    ["/journey/announcements", []],
    ["/schedules/hublocal/production?limit=1", { schedules: [] }],
    ["/intake/telemetry-status", { status: "denied" }],
    ["/projects/hublocal", { id: "hublocal", members: [{ isCurrentUser: true }] }],
    ["/projects/hublocal/grants", {}],
    ["/projects/hublocal/datasets", [{ name: "production" }]],
    ["/projects/hublocal/datasets?datasetProfile=comments&addonFor=production", []],
    ["/projects/hublocal/user-applications", []],
    ["/data/references/production/documents/a/to", { totalCount: 0, references: [] }],
  ])("%s", async (path, expected) => {
    const answer = await call(path);
    expect(answer.status).toBe(200);
    const body: unknown = await answer.json();
    expect({ body }).toMatchObject({ body: expected });
  });

  it("grants every permission on every document", async () => {
    const grants: unknown = await (await call("/projects/hublocal/datasets/production/acl")).json();
    expect(grants).toEqual([
      {
        filter: '_id in path("**")',
        permissions: ["read", "create", "update", "history", "editHistory"],
      },
    ]);
  });

  it("keeps what the Studio remembers for its user, over a restart", async () => {
    const pairs = [{ key: "studio.layout", value: { width: 320 } }];
    const put = await call("/users/me/keyvalue", { method: "PUT", body: JSON.stringify(pairs) });
    expect(await put.json()).toEqual(pairs);
    await fixture.restart();
    expect(await (await call("/users/me/keyvalue/studio.layout,other")).json()).toEqual([
      ...pairs,
      { key: "other", value: null },
    ]);
  });
});

describe("what the lake does not know", () => {
  it("is a named failure with Sanity's error shape, counted in the ledger", async () => {
    fixture.lake.ledger.clear();
    for (let i = 0; i < 2; i++) {
      const answer = await call("/agent/action/generate/production", { method: "POST" });
      expect(answer.status).toBe(501);
      expect(await answer.json()).toMatchObject({
        statusCode: 501,
        error: "Not Implemented",
        message: text(/POST \/agent\/action\/generate\/production/),
      });
    }
    const ledger: unknown = await (await fetch(`${fixture.url}/__lake/ledger`)).json();
    expect(ledger).toEqual({ entries: fixture.lake.ledger.entries });
    expect(ledger).toMatchObject({
      entries: [{ feature: "call: POST /agent/action/generate/production", count: 2 }],
    });
  });

  it.each([
    ["*[text::query('a')]", "query: text::query()"],
    ["*|score(text::matchQuery('a'))", "query: text::matchQuery()"],
    ["*{'n': documents::incomingRefCount()}", "query: documents::incomingRefCount()"],
  ])("%s is %s", async (query, feature) => {
    const answer = await call(`/data/query/production?query=${encodeURIComponent(query)}`);
    expect(answer.status).toBe(501);
    expect(await answer.json()).toMatchObject({ feature });
  });

  it("includes source maps: an answer without one would be wrong", async () => {
    const answer = await call("/data/query/production?query=*&resultSourceMap=true");
    expect(answer.status).toBe(501);
  });
});

it("health tells what the lake holds", async () => {
  const health: unknown = await (await fetch(`${fixture.url}/__lake/health`)).json();
  expect(health).toMatchObject({
    ok: true,
    projectId: "hublocal",
    dataset: "production",
    documents: 0,
  });
});
