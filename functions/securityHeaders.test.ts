import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { ERROR_STYLE } from "./errorPage.ts";
import { headersFile } from "./headersFile.ts";
import { ERROR_STYLE_HASH, securityHeaders, type Area } from "./securityHeaders.ts";

const local = { lake: "http://127.0.0.1:8790", secure: false, styles: ["sha256-core="] };
const hosted = { lake: undefined, secure: true, styles: [] };
const areas: readonly Area[] = ["site", "studio", "api", "media", "svg", "errorPage"];

test.each(areas)("lets nobody frame %s or guess its type", (area) => {
  const headers = securityHeaders(area, hosted);
  expect(headers["Content-Security-Policy"]).toMatch(/(^|; )frame-ancestors 'none'(;|$)/);
  expect(headers["X-Content-Type-Options"]).toBe("nosniff");
});

test("allows the site no inline code but its own style sheets, and no other host's", () => {
  const policy = securityHeaders("site", local)["Content-Security-Policy"];
  expect(policy).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self' 'sha256-core='; img-src 'self' data:; media-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; frame-src https://www.youtube-nocookie.com https://player.vimeo.com; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  );
});

test("lets the local Studio talk to the lake over http and sockets, and to nobody else", () => {
  const policy = securityHeaders("studio", local)["Content-Security-Policy"] ?? "";
  expect(policy).toContain(
    "connect-src 'self' data: blob: http://127.0.0.1:8790 ws://127.0.0.1:8790;",
  );
  expect(policy).not.toContain("sanity.io");
});

test("lets the hosted Studio talk to Sanity, and mentions no lake", () => {
  const policy = securityHeaders("studio", hosted)["Content-Security-Policy"] ?? "";
  expect(policy).toContain("wss://*.api.sanity.io");
  expect(policy).not.toContain("127.0.0.1");
});

test("promises https only where there is https", () => {
  expect(securityHeaders("site", local)).not.toHaveProperty("Strict-Transport-Security");
  expect(securityHeaders("site", hosted)).toHaveProperty("Strict-Transport-Security");
});

test("knows the error page's style by its hash", () => {
  const hash = createHash("sha256").update(ERROR_STYLE).digest("base64");
  expect(ERROR_STYLE_HASH).toBe(`sha256-${hash}`);
});

test("keeps every line of _headers within the asset layer's limit", () => {
  for (const settings of [local, hosted]) {
    const longest = Math.max(
      ...headersFile(settings)
        .split("\n")
        .map((line) => line.length),
    );
    expect(longest).toBeLessThan(2000);
  }
});

test("leaves a font the headers that a font needs, and takes away what only documents heed", () => {
  const lines = headersFile(hosted).split("\n");
  const at = lines.indexOf("/_astro/*.woff2");
  const removed = lines.slice(at + 1, lines.indexOf("", at)).map((line) => line.trim());
  const left = Object.keys(securityHeaders("site", hosted)).filter(
    (name) => !removed.includes(`! ${name}`),
  );
  expect(left).toEqual([
    "Cross-Origin-Resource-Policy",
    "X-Content-Type-Options",
    "Strict-Transport-Security",
  ]);
});

test("takes the site's policy away from the Studio before it sets the Studio's", () => {
  const lines = headersFile(local).split("\n");
  const studio = lines.slice(lines.indexOf("/studio/*"));
  expect(studio.indexOf("  ! Content-Security-Policy")).toBeGreaterThan(0);
  expect(studio.indexOf("  ! Content-Security-Policy")).toBeLessThan(
    studio.findIndex((line) => line.startsWith("  Content-Security-Policy:")),
  );
});
