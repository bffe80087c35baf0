import { readdir, readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { builtDir } from "./builtWorker.ts";

test("the build has kept the Worker, which Astro drops where no route is rendered on request", async () => {
  const config: unknown = JSON.parse(await readFile(`${builtDir()}/server/wrangler.json`, "utf8"));
  expect(config).toMatchObject({ main: "entry.mjs", assets: { binding: "ASSETS" } });
  expect(await readdir(`${builtDir()}/server`)).toContain("entry.mjs");
});
