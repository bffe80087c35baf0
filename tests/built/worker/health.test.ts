import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { contentSourceFrom } from "../../../common/contentSource.ts";
import { createLake, type RunningLake } from "../../../studio/lake/createLake.ts";
import { mediaVars, startBuiltWorker, type BuiltWorker } from "./builtWorker.ts";

const origin = "http://127.0.0.1:9";

describe("a healthy Worker", () => {
  let folder: string;
  let lake: RunningLake;
  let hub: BuiltWorker;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "hub-health-"));
    const { projectId } = contentSourceFrom({ SANITY_STUDIO_LAKE_URL: origin });
    lake = await createLake({ dataDir: folder, port: 0, projectId, dataset: "production" });
    hub = await startBuiltWorker({ vars: { ...mediaVars(origin), CONTENT_API: lake.url } });
  });
  afterAll(async () => {
    await hub.close();
    await lake.close();
    await rm(folder, { recursive: true, force: true });
  });

  test("tells the version, the build and that everything is there", async () => {
    const build: unknown = JSON.parse(await readFile(`${hub.client}/build.json`, "utf8"));
    const answer = await hub.fetch("/api/health");
    expect(answer.status).toBe(200);
    expect(answer.headers.get("Cache-Control")).toBe("no-store");
    expect(await answer.json()).toEqual({
      status: "ok",
      ...Object(build),
      checks: [
        { name: "database", ok: true },
        { name: "site", ok: true },
        { name: "content", ok: true },
        { name: "outbox", ok: true },
        { name: "contact", ok: true },
        { name: "seminars", ok: true },
      ],
      outbox: { due: 0, oldestDueSeconds: 0, failedToday: 0 },
      contact: { notForwarded: 0 },
      seminars: { notPublished: [] },
    });
  });

  test("answers HEAD without a body", async () => {
    const answer = await hub.fetch("/api/health", { method: "HEAD" });
    expect([answer.status, await answer.text()]).toEqual([200, ""]);
  });

  test.each(["POST", "PUT", "DELETE"])("refuses %s and names what it allows", async (method) => {
    const answer = await hub.fetch("/api/health", { method });
    expect([answer.status, answer.headers.get("Allow")]).toEqual([405, "GET, HEAD"]);
  });

  test("answers an unknown API path in JSON, with the id under which to find it in the logs", async () => {
    const answer = await hub.fetch("/api/unbekannt");
    expect(answer.status).toBe(404);
    expect(await answer.json()).toEqual({
      error: "not_found",
      requestId: answer.headers.get("X-Request-Id"),
    });
    expect(answer.headers.get("Cache-Control")).toBe("no-store");
  });
});

describe("a Worker whose database has no tables yet", () => {
  let hub: BuiltWorker;
  beforeAll(async () => {
    hub = await startBuiltWorker({ vars: mediaVars(origin), migrate: false });
  });
  afterAll(() => hub.close());

  test("and no content API is not healthy, and says what to do", async () => {
    const answer = await hub.fetch("/api/health");
    expect(answer.status).toBe(503);
    const text = await answer.text();
    expect(JSON.parse(text)).toMatchObject({
      status: "failing",
      checks: [
        { name: "database", ok: false },
        { name: "site", ok: true },
        { name: "content", ok: false },
      ],
    });
    expect(text).toContain("`wrangler d1 migrations apply DB` runs them");
    expect(text).toContain("The content API cannot be read");
  });
});

describe("a Worker without its variables", () => {
  let hub: BuiltWorker;
  beforeAll(async () => {
    hub = await startBuiltWorker({ vars: { MEDIA_ORIGIN: "cdn.sanity.io" } });
  });
  afterAll(() => hub.close());

  test("names each one that is missing or unusable, and where to set it", async () => {
    const answer = await hub.fetch("/api/health");
    expect(answer.status).toBe(503);
    const text = await answer.text();
    expect(text).toContain("MEDIA_ORIGIN: an origin like https://cdn.sanity.io");
    expect(text).toContain("MEDIA_PROJECT: ");
    expect(text).toContain("MEDIA_DATASET: ");
    expect(text).not.toContain("MEDIA_KEY");
  });

  test("says so to a visitor, in German", async () => {
    const answer = await hub.fetch("/media/file/x.mp3");
    expect(answer.status).toBe(500);
    expect(answer.headers.get("Cache-Control")).toBe("no-store");
    const page = await answer.text();
    expect(page).toContain("Der Server ist noch nicht fertig eingerichtet");
    expect(page).toContain("MEDIA_PROJECT");
    expect(page).toContain(answer.headers.get("X-Request-Id"));
  });

  test("still serves the pages that were built", async () => {
    expect((await hub.fetch("/build.json")).status).toBe(200);
  });
});
