import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { MOVED_ADDRESSES } from "../../../common/paths.ts";
import { redirectFiles, redirectsOf } from "../../../site/build/redirects.ts";
import { mediaVars, startBuiltWorker, type BuiltWorker } from "./builtWorker.ts";

/** One more than the hosting has rules for: two a page, for its address with and without the slash. */
const FORMER = Array.from({ length: 1_001 }, (_, index) => `alt-${index}`);
const document = { _id: "a", _updatedAt: "2026-01-01T00:00:00Z", slug: "neu" };
const { rules, moved } = redirectFiles(
  redirectsOf(
    [
      { ...document, _type: "person", formerSlugs: FORMER },
      { ...document, _id: "b", _type: "article", formerSlugs: ["alt"] },
    ],
    { hasPage: (path) => path.endsWith("/neu/"), report: () => undefined },
  ),
);

const FILES = {
  "index.html": "<p>Start</p>",
  "404.html": "<p>weg</p>",
  "personen/neu/index.html": "<p>neu</p>",
  "beitraege/neu/index.html": "<p>neu</p>",
  _redirects: rules,
  [MOVED_ADDRESSES.slice(1)]: moved,
};

let client: string;
let hub: BuiltWorker;

beforeAll(async () => {
  client = await mkdtemp(join(tmpdir(), "hub-moved-"));
  for (const [name, text] of Object.entries(FILES)) {
    await mkdir(dirname(join(client, name)), { recursive: true });
    await writeFile(join(client, name), text);
  }
  hub = await startBuiltWorker({ vars: mediaVars("http://127.0.0.1:9"), client, migrate: false });
});
afterAll(async () => {
  await hub.close();
  await rm(client, { recursive: true });
});

async function answerTo(path: string): Promise<string> {
  const answer = await hub.fetch(path);
  await answer.body?.cancel();
  const target = answer.headers.get("Location");
  if (target === null) return String(answer.status);
  const { pathname, search } = new URL(target, "http://hub.example");
  return `${answer.status} ${pathname}${search}`;
}

test.each([
  ["that a rule of the asset layer knows", "/personen/alt-0/", "301 /personen/neu/"],
  ["that a rule knows, without its slash", "/personen/alt-0", "301 /personen/neu/"],
  ["that a rule knows, in another spelling", "/Personen/ALT-0?a=b", "301 /personen/neu/?a=b"],
  ["the last one that has a rule", "/personen/alt-999/", "301 /personen/neu/"],
  ["beyond the rules", "/personen/alt-1000/", "301 /personen/neu/"],
  ["beyond them without its slash", "/personen/alt-1000", "301 /personen/neu/"],
  ["beyond them, where no Worker comes first", "/beitraege/alt/", "301 /beitraege/neu/"],
  ["of a file beside a page", "/beitraege/alt.md", "301 /beitraege/neu.md"],
  ["beyond the rules in another spelling", "/Personen/ALT-1000", "301 /personen/neu/"],
  ["with a query", "/personen/alt-1000/?a=%C3%BC", "301 /personen/neu/?a=%C3%BC"],
  ["that never was", "/personen/alt-1001/", "404"],
])("a former address %s: %s is %s", async (_name, path, expected) => {
  expect(await answerTo(path)).toBe(expected);
});

test("both kinds of redirect say the same of how long they hold", async () => {
  const [rule, worker] = await Promise.all(
    ["/personen/alt-0/", "/personen/alt-1000/"].map(async (path) => hub.fetch(path)),
  );
  expect(worker?.headers.get("Cache-Control")).toBe(rule?.headers.get("Cache-Control"));
});
