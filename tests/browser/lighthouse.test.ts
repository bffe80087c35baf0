import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { builtPages } from "../built/site/builtSite.ts";
import { serveKeptBuild } from "../built/servedBuild.ts";
import type { BuiltWorker } from "../built/worker/builtWorker.ts";
import { verdicts } from "../setup/lighthouse.ts";
import { isForSearch, longestOfEachKind } from "../setup/pageKinds.ts";

/** Performance depends on the machine; `npm run bench -- lighthouse` measures it. */
const HELD = ["accessibility", "best-practices", "seo"] as const;

let hub: BuiltWorker;

beforeAll(async () => {
  hub = await serveKeptBuild(inject("hub"));
});
afterAll(() => hub.close());

test("Lighthouse finds nothing to better on any kind of page", { timeout: 900_000 }, async () => {
  const pages = longestOfEachKind((await builtPages()).filter(isForSearch));
  const paths = pages.map(({ path }) => path);
  expect(paths.length).toBeGreaterThan(10);
  const found = await verdicts(hub.origin, paths, HELD);
  expect(found.map(({ path, scores, lost }) => ({ path, scores, lost }))).toEqual(
    paths.map((path) => ({
      path,
      scores: { accessibility: 100, "best-practices": 100, seo: 100 },
      lost: [],
    })),
  );
});
