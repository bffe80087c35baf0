import { createHash } from "node:crypto";
import { glob, readFile } from "node:fs/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { securityHeaders } from "../../../functions/securityHeaders.ts";
import { mediaVars, startBuiltWorker, type BuiltWorker } from "./builtWorker.ts";

let hub: BuiltWorker;
let lake: string;
/** Hashes of the style sheets inside the built pages. */
let styles: string[];

beforeAll(async () => {
  lake = "http://127.0.0.1:9";
  hub = await startBuiltWorker({ vars: mediaVars(lake) });
  styles = await inlineStyles();
});
afterAll(() => hub.close());

async function inlineStyles(): Promise<string[]> {
  const hashes = new Set<string>();
  for await (const path of glob("**/*.html", { cwd: hub.client })) {
    if (path.startsWith("studio/")) continue;
    const html = await readFile(`${hub.client}/${path}`, "utf8");
    for (const [, text = ""] of html.matchAll(/<style>(.*?)<\/style>/gs)) {
      // A style sheet of a framed document stands in an attribute, escaped.
      const css = text.replaceAll("&quot;", '"').replaceAll("&#34;", '"').replaceAll("&amp;", "&");
      hashes.add(`sha256-${createHash("sha256").update(css).digest("base64")}`);
    }
  }
  return [...hashes].sort();
}

/** The names of `area`'s headers that `path` lacks or has another value for. */
async function differing(
  path: string,
  area: "site" | "embed" | "studio" | "api",
): Promise<string[]> {
  const { headers } = await hub.fetch(path);
  return Object.entries(securityHeaders(area, { lake, secure: false, styles }))
    .filter(([name, value]) => headers.get(name) !== value)
    .map(([name]) => name);
}

test.each(["/", "/gibt-es-nicht/", "/404/", "/build.json", "/beitraege/"])(
  "%s carries the site's headers, from the asset layer and the Worker alike",
  async (path) => {
    expect(await differing(path, "site")).toEqual([]);
  },
);

test.each(["/einbetten/termine/", "/einbetten/termine/messen/", "/einbetten/termine.js"])(
  "%s may be framed and used by any site, and is as strict otherwise",
  async (path) => {
    expect(await differing(path, "embed")).toEqual([]);
    const { headers } = await hub.fetch(path);
    const policy = headers.get("Content-Security-Policy") ?? "";
    expect(policy).toMatch(/frame-ancestors \*(;|$)/);
    expect(policy).not.toContain("frame-ancestors 'none'");
    expect(policy).not.toContain("unsafe");
    expect(headers.get("X-Frame-Options")).toBeNull();
    expect(headers.get("Set-Cookie")).toBeNull();
  },
);

test.each(["/", "/termine/", "/suche/"])("nobody else may frame %s", async (path) => {
  const policy = (await hub.fetch(path)).headers.get("Content-Security-Policy") ?? "";
  expect(policy).toMatch(/frame-ancestors 'none'(;|$)/);
  expect(policy).not.toContain("unsafe");
});

test("calendars are read by any site, as what they are", async () => {
  for (const path of ["/termine.ics", "/termine/reihen/dialogseminare/termine.ics"]) {
    const { status, headers } = await hub.fetch(path);
    expect([path, status, headers.get("Content-Type")]).toEqual([
      path,
      200,
      "text/calendar; charset=utf-8",
    ]);
    expect(headers.get("Access-Control-Allow-Origin")).toBe("*");
    expect(headers.get("Cross-Origin-Resource-Policy")).toBe("cross-origin");
  }
});

test("the API carries its own", async () => {
  expect(await differing("/api/health", "api")).toEqual([]);
});

test.each(["/feed-icon-144.png", "/feed-icon-512.png"])(
  "%s may be shown by feed readers on other sites",
  async (path) => {
    const { status, headers } = await hub.fetch(path);
    expect([status, headers.get("Cross-Origin-Resource-Policy")]).toEqual([200, "cross-origin"]);
  },
);

test("a Studio route that the Worker answers carries the Studio's", async () => {
  expect(await differing("/studio/structure/x", "studio")).toEqual([]);
});

test("the Studio's own files carry the Studio's policy only, not the site's as well", async () => {
  const policy = (await hub.fetch("/studio/")).headers.get("Content-Security-Policy");
  expect(policy).toMatch(/^default-src 'self'; /);
  expect(policy).not.toContain("default-src 'none'");
});

test("the built Studio has no inline script, which its policy would block", async () => {
  const html = await readFile(`${hub.client}/studio/index.html`, "utf8");
  expect(html).not.toMatch(/<script(?![^>]*\ssrc=)/);
});

test("fingerprinted files are kept for ever", async () => {
  for (const folder of ["_astro", "studio/static"]) {
    const [file] = await Array.fromAsync(glob(`${folder}/*.js`, { cwd: hub.client }));
    if (file === undefined) continue;
    const { headers } = await hub.fetch(`/${file}`);
    expect([file, headers.get("Cache-Control")]).toEqual([
      file,
      "public, max-age=31536000, immutable",
    ]);
  }
});

test("no page of the site needs inline code besides its hashed style sheets", async () => {
  const offending: string[] = [];
  for await (const path of glob("**/*.html", { cwd: hub.client })) {
    if (path.startsWith("studio/")) continue;
    const html = await readFile(`${hub.client}/${path}`, "utf8");
    const inline =
      /<style\s|\sstyle="|\son[a-z]+="|<script(?![^>]*\ssrc=)(?![^>]*type="application\/ld\+json")/i;
    const found = inline.exec(html);
    if (found !== null) offending.push(`${path}: ${html.slice(found.index, found.index + 80)}`);
  }
  expect(offending).toEqual([]);
});
