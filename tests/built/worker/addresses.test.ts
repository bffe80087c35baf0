import { glob, readFile } from "node:fs/promises";
import { dirname } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { mediaVars, startBuiltWorker, type BuiltWorker } from "./builtWorker.ts";

let hub: BuiltWorker;
/** A page of the build two levels deep, as /beitraege/x/. */
let page: string;

beforeAll(async () => {
  hub = await startBuiltWorker({ vars: mediaVars("http://127.0.0.1:9") });
  const pages = await Array.fromAsync(glob("*/*/index.html", { cwd: hub.client }));
  const first = pages.filter((path) => !path.startsWith("studio/")).sort()[0];
  if (first === undefined) throw new Error("the build has no page two levels deep");
  page = `/${dirname(first)}/`;
});
afterAll(() => hub.close());

async function redirectOf(path: string): Promise<{ status: number; to: string | undefined }> {
  const answer = await hub.fetch(path);
  const location = answer.headers.get("Location");
  if (location === null) return { status: answer.status, to: undefined };
  const { pathname, search } = new URL(location, "http://hub.example");
  return { status: answer.status, to: `${pathname}${search}` };
}

describe("a page", () => {
  test("is served under its own spelling, to be asked for again each time", async () => {
    const answer = await hub.fetch(page);
    expect(answer.status).toBe(200);
    expect(answer.headers.get("Content-Type")).toBe("text/html; charset=utf-8");
    expect(answer.headers.get("Cache-Control")).toBe("public, max-age=0, must-revalidate");
    const etag = answer.headers.get("ETag") ?? "";
    const again = await hub.fetch(page, { headers: { "If-None-Match": etag } });
    expect([again.status, await again.text()]).toEqual([304, ""]);
  });

  test("is reached from every other spelling by one redirect, the query kept", async () => {
    const bare = page.replace(/\/$/, "");
    // The asset layer answers spellings of existing files (307), the Worker all others (308).
    const spellings = [
      [bare, 307],
      [`${bare}.html`, 307],
      [`${page}index.html`, 307],
      [page.toUpperCase(), 308],
      [bare.toUpperCase(), 308],
      [`/${page}`, 307],
    ] as const;
    for (const [spelling, status] of spellings) {
      const { to } = await redirectOf(`${spelling}?a=%C3%BC&b`);
      expect([spelling, to]).toEqual([spelling, `${page}?a=%C3%BC&b`]);
      expect([spelling, (await redirectOf(spelling)).status]).toEqual([spelling, status]);
    }
  });

  test("is redirected to by path alone, whatever host the visitor names", async () => {
    const answer = await hub.fetch(page.toUpperCase());
    expect(answer.headers.get("Location")).toBe(page);
  });

  test("cannot be written to", async () => {
    expect((await hub.fetch(page, { method: "POST" })).status).toBe(405);
  });
});

describe("an unknown address", () => {
  test.each(["/gibt-es-nicht", "/gibt-es-nicht/", "/gibt/es/nicht/", "/_astro/alt.js", "/x.php"])(
    "%s is the site's German 404 page",
    async (path) => {
      const answer = await hub.fetch(path);
      expect(answer.status).toBe(404);
      expect(await answer.text()).toBe(await readFile(`${hub.client}/404.html`, "utf8"));
      expect(answer.headers.get("X-Request-Id")).toMatch(/.{8,}/);
    },
  );

  test("is refused other methods, with the ones that are allowed", async () => {
    const answer = await hub.fetch("/gibt-es-nicht/", { method: "POST", body: "a=b" });
    expect([answer.status, answer.headers.get("Allow")]).toEqual([405, "GET, HEAD"]);
  });

  test.each([
    "/_image?href=/favicon.svg&f=svg&w=100&h=100",
    "/_image/?href=/favicon.svg&f=svg&w=100&h=100",
    "/_server-islands/x?e=1&p=1&s=1",
    "/x//",
    "/%0d%0aSet-Cookie:a=b",
  ])("%s is no door to Astro itself: the same page, with the same policy", async (path) => {
    const [answer, plain] = await Promise.all([hub.fetch(path), hub.fetch("/gibt-es-nicht/")]);
    expect([answer.status, await answer.text()]).toEqual([404, await plain.text()]);
    for (const name of ["Content-Security-Policy", "Cache-Control", "ETag", "Location"]) {
      expect([name, answer.headers.get(name)]).toEqual([name, plain.headers.get(name)]);
    }
  });

  test.each(["/404", "/404/", "/404.html"])("%s says 404 itself", async (path) => {
    expect((await hub.fetch(path)).status).toBe(404);
  });

  test.each(["/_headers", "/_redirects", "/.assetsignore", "/.dev.vars", "/wrangler.json"])(
    "%s is kept inside",
    async (path) => {
      expect((await hub.fetch(path)).status).toBe(404);
    },
  );

  test.each(["//evil.example/", "/\\evil.example", "/%2F%2Fevil.example"])(
    "%s leads nowhere else",
    async (path) => {
      const { to, status } = await redirectOf(path);
      expect([to, status]).toEqual([undefined, 404]);
    },
  );
});

describe("the Studio", () => {
  test("has one address", async () => {
    expect((await redirectOf("/studio")).to).toBe("/studio/");
    expect((await hub.fetch("/studio/")).status).toBe(200);
  });

  test.each([
    "/studio/structure",
    "/studio/structure/beitraege;article-x,view=a",
    "/studio/intent/edit/id=drafts.article-x;type=article/",
    "/studio/vision/production",
  ])("routes %s in the browser", async (path) => {
    const answer = await hub.fetch(path);
    expect([answer.status, await answer.text()]).toEqual([
      200,
      await readFile(`${hub.client}/studio/index.html`, "utf8"),
    ]);
  });

  test.each(["/studio/static/sanity-alt.js", "/studio/static/", "/studio/alt.ico"])(
    "has no page in place of %s, which is gone",
    async (path) => {
      const answer = await hub.fetch(path);
      expect(answer.status).toBe(404);
      expect(await answer.text()).toContain("Bitte laden Sie die Seite im Studio neu");
    },
  );
});
