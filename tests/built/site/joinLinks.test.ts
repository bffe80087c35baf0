import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { ROOT } from "../../../start/hubSettings.ts";
import { demoContent } from "../../../studio/seed/demoContent.ts";
import { seedClock } from "../../../studio/seed/seedClock.ts";
import { builtDir } from "../worker/builtWorker.ts";

/** The folders of everything that is built: what visitors are served, and the Worker. */
const BUILT = ["client", "server"];

it("the demo's online seminars have links that only guests may know", () => {
  expect(joinLinks().length).toBeGreaterThan(1);
});

it("no file of the build holds the link of a seminar", async () => {
  const links = joinLinks();
  const holding: string[] = [];
  let read = 0;
  for (const folder of BUILT) {
    const dir = join(builtDir(), folder);
    for (const entry of await readdir(dir, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const path = join(entry.parentPath, entry.name);
      const bytes = await readFile(path);
      read += 1;
      if (links.some((link) => bytes.includes(link))) holding.push(path);
    }
  }
  expect(read).toBeGreaterThan(100);
  expect(holding).toEqual([]);
});

it("no query of the site asks for it, or for whole documents", async () => {
  const dir = join(ROOT, "site/content/queries");
  const files = (await readdir(dir)).filter((name) => name.endsWith(".ts"));
  expect(files).toContain("seminar.ts");
  for (const name of files) {
    const text = await readFile(join(dir, name), "utf8");
    expect([name, text.includes("joinLink"), /\{\s*\.\.\.|,\s*\.\.\.\s*[,}]/.test(text)]).toEqual([
      name,
      false,
      false,
    ]);
  }
});

function joinLinks(): string[] {
  const documents = demoContent(seedClock(() => new Date()));
  return documents.flatMap((document) =>
    "joinLink" in document && typeof document["joinLink"] === "string"
      ? [document["joinLink"]]
      : [],
  );
}
