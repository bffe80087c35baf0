import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { mediaVars, startBuiltWorker, type BuiltWorker } from "./builtWorker.ts";

const MOMENT = "2031-03-12T10:00:00Z";
const BEFORE = "2031-03-12T09:59:59Z";
const LATER = "2031-03-14T00:00:00+01:00";

const FILES = {
  _headers: "/*\n  Content-Security-Policy: style-src 'sha256-abc'\n  X-Own: /*\n",
  _redirects: "/termine/alt/ /termine/neu/ 301\n",
  "404.html": "<p>weg</p>",
  "index.html": "<p>immer gleich</p>",
  "termine/index.html": `<ul>
<li data-until="${MOMENT}" class="a">kommt</li><li class="b" data-from="${MOMENT}">war</li>
<li data-from="${MOMENT}" data-until="${LATER}">läuft<b data-until="${LATER}">!</b></li>
<li data-from="2031-02-01" data-until="irgendwann">immer</li>
</ul>`,
  "termine/neu/index.html": "<p>neu</p>",
  "termine/x/termin.ics": 'data-until="2000-01-01T00:00:00Z"',
  "termine.ics": "BEGIN",
};

let client: string;
/** The same site, visited at three moments. */
let [before, at, after]: BuiltWorker[] = [];

beforeAll(async () => {
  client = await mkdtemp(join(tmpdir(), "hub-visit-"));
  for (const [name, text] of Object.entries(FILES)) {
    await mkdir(dirname(join(client, name)), { recursive: true });
    await writeFile(join(client, name), text);
  }
  before = await startedAt(BEFORE);
  at = await startedAt(MOMENT);
  after = await startedAt(LATER);
});
afterAll(async () => {
  for (const hub of [before, at, after]) await hub?.close();
  await rm(client, { recursive: true });
});

function startedAt(now: string): Promise<BuiltWorker> {
  const vars = { ...mediaVars("http://127.0.0.1:9"), HUB_NOW: now };
  return startBuiltWorker({ vars, client, migrate: false });
}

async function ask(
  hub: BuiltWorker | undefined,
  path: string,
  init?: Parameters<BuiltWorker["fetch"]>[1],
) {
  const answer = await hub?.fetch(path, init);
  if (answer === undefined) throw new Error("the Worker has not started");
  return {
    status: answer.status,
    headers: Object.fromEntries(answer.headers),
    etag: answer.headers.get("ETag") ?? "",
    text: await answer.text(),
  };
}

describe("a page that depends on time", () => {
  test("shows before a moment what is to come, and says nothing of how", async () => {
    expect((await ask(before, "/termine/")).text).toBe(
      '<ul>\n<li class="a">kommt</li>\n\n<li>immer</li>\n</ul>',
    );
  });

  test("shows from that moment on what was", async () => {
    expect((await ask(at, "/termine/")).text).toBe(
      '<ul>\n<li class="b">war</li>\n<li>läuft<b>!</b></li>\n<li>immer</li>\n</ul>',
    );
  });

  test("takes away again what is shown for a while only", async () => {
    expect((await ask(after, "/termine/")).text).toBe(
      '<ul>\n<li class="b">war</li>\n\n<li>immer</li>\n</ul>',
    );
  });

  test("is known to a browser that has seen it, until a moment passes", async () => {
    const { etag } = await ask(before, "/termine/");
    for (const known of [etag, `W/${etag}`, `"x", ${etag}`]) {
      const again = await ask(before, "/termine/", { headers: { "If-None-Match": known } });
      expect([again.status, again.text, again.etag]).toEqual([304, "", etag]);
    }
    const later = await ask(at, "/termine/", { headers: { "If-None-Match": etag } });
    expect([later.status, later.etag === etag]).toEqual([200, false]);
  });

  test("carries the headers of the asset layer, whatever they are", async () => {
    const { headers } = await ask(at, "/termine/");
    expect(headers).toMatchObject({
      "content-security-policy": "style-src 'sha256-abc'",
      "x-own": "/*",
      "cache-control": "public, max-age=0, must-revalidate",
      "content-type": "text/html; charset=utf-8",
    });
  });

  test("answers HEAD with the headers of GET", async () => {
    const [get, head] = [
      await ask(at, "/termine/"),
      await ask(at, "/termine/", { method: "HEAD" }),
    ];
    expect([head.status, head.text, head.headers["etag"]]).toEqual([200, "", get.etag]);
  });
});

describe("on the same routes", () => {
  test("a page without moments keeps the asset layer's ETag", async () => {
    const { etag, text } = await ask(at, "/");
    expect([text, /^"[0-9a-f]{32}"$/.test(etag)]).toEqual(["<p>immer gleich</p>", true]);
    const again = await ask(after, "/", { headers: { "If-None-Match": etag } });
    expect(again.status).toBe(304);
  });

  test("files are served as they are", async () => {
    for (const path of ["termine/x/termin.ics", "termine.ics"] as const) {
      const { status, text } = await ask(at, `/${path}`);
      expect([path, status, text]).toEqual([path, 200, FILES[path]]);
    }
  });

  test.each([
    ["/termine/alt/", 301, "/termine/neu/"],
    ["/Termine/Alt/", 301, "/termine/neu/"],
    ["/termine/neu", 308, "/termine/neu/"],
    ["/termine/neu.html", 308, "/termine/neu/"],
    ["/termine/neu/index.html", 308, "/termine/neu/"],
    ["/termine", 307, "/termine/"],
  ])("%s leads by a %i to %s", async (path, status, target) => {
    const answer = await ask(at, path);
    const { pathname } = new URL(answer.headers["location"] ?? "", "http://hub.example");
    expect([answer.status, pathname]).toEqual([status, target]);
  });

  test("what is not there is the 404 page, with its headers", async () => {
    const { status, text, headers } = await ask(at, "/termine/nie/");
    expect([status, text, headers["x-own"], headers["etag"]]).toEqual([
      404,
      "<p>weg</p>",
      "/*",
      undefined,
    ]);
  });

  test("nothing can be sent to a page", async () => {
    expect((await ask(at, "/termine/", { method: "POST" })).status).toBe(405);
  });
});
