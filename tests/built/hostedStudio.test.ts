import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ROOT } from "../../start/hubSettings.ts";
import { sanityBuild } from "../../start/sanityBuild.ts";

/** Words that only the lake's side of the Studio uses. */
const LAKE_WORDS = ["__lake", "hublocal", "127.0.0.1:8790"];

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(ROOT, ".hub-hosted-"));
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function builtStudio(name: string, env: Readonly<Record<string, string>>): Promise<string> {
  const out = join(folder, name);
  await sanityBuild(out, env);
  const files = await readdir(out, { recursive: true, withFileTypes: true });
  const texts = await Promise.all(
    files
      .filter((entry) => entry.isFile() && /\.(js|html)$/.test(entry.name))
      .map(async (entry) => readFile(join(entry.parentPath, entry.name), "utf8")),
  );
  return texts.join("\n");
}

test("the hosted Studio contains nothing of the lake, and the local one does", async () => {
  const hosted = await builtStudio("hosted", { SANITY_STUDIO_PROJECT_ID: "abc12345" });
  expect(hosted).toContain("abc12345");
  expect(LAKE_WORDS.filter((word) => hosted.includes(word))).toEqual([]);
  const local = await builtStudio("local", { SANITY_STUDIO_LAKE_URL: "http://127.0.0.1:8790" });
  expect(LAKE_WORDS.filter((word) => !local.includes(word))).toEqual([]);
});
