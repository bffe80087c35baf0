import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { linkTree } from "./linkTree.ts";

test("a newer folder takes the place of the older one, and a second time nothing changes", async () => {
  const folder = await mkdtemp(join(tmpdir(), "link-tree-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const [older, newer, served] = ["older", "newer", "served"].map((name) => join(folder, name));
  if (older === undefined || newer === undefined || served === undefined) throw new Error();
  for (const [from, text] of [
    [older, "old"],
    [newer, "new"],
  ] as const) {
    await mkdir(join(from, "static"), { recursive: true });
    await writeFile(join(from, "index.html"), text);
    await writeFile(join(from, "static", `${text}.js`), text);
  }

  await linkTree(older, served);
  await linkTree(newer, served);
  await linkTree(newer, served);

  expect(await readFile(join(served, "index.html"), "utf8")).toBe("new");
  expect((await readdir(served)).sort()).toEqual(["index.html", "static"]);
  expect((await readdir(join(served, "static"))).sort()).toEqual(["new.js", "old.js"]);
  expect(await readFile(join(older, "index.html"), "utf8")).toBe("old");
});
