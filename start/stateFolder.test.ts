import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { takeStateFolder } from "./stateFolder.ts";

let dir: string;

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), "state-folder-"));
});

afterEach(async () => {
  await rm(dir, { recursive: true });
});

test("the media key is made once, kept, and readable by its owner only", async () => {
  const first = await takeStateFolder(dir, "http://localhost:1");
  await first.release();
  const second = await takeStateFolder(dir, "http://localhost:1");
  expect(second.mediaKey).toBe(first.mediaKey);
  expect(first.mediaKey).toMatch(/^[0-9a-f]{64}$/);
  expect((await stat(join(dir, "media.key"))).mode & 0o777).toBe(0o600);
});

test("a damaged media key is replaced", async () => {
  await writeFile(join(dir, "media.key"), "x");
  expect((await takeStateFolder(dir, "http://localhost:1")).mediaKey).toMatch(/^[0-9a-f]{64}$/);
});

test.each([
  ["of a process that is gone", JSON.stringify({ pid: 2 ** 22 + 1, hubUrl: "http://x" })],
  ["of another program that got its number", JSON.stringify({ pid: 1, hubUrl: "http://x" })],
  ["that is damaged", "{"],
])("a lock %s does not keep the hub from starting", async (_, lock) => {
  await writeFile(join(dir, "hub.lock"), lock);
  await takeStateFolder(dir, "http://localhost:1");
  expect(JSON.parse(await readFile(join(dir, "hub.lock"), "utf8"))).toEqual({
    pid: process.pid,
    hubUrl: "http://localhost:1",
  });
});
