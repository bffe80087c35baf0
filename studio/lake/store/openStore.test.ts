import { cp, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { DamagedLogError } from "./damagedLogError.ts";
import type { LakeDocument } from "./document.ts";
import { openLogFile, type OpenLogFile } from "./logFile.ts";
import { openStore, type Store, type StoreOptions } from "./openStore.ts";

let dataDir: string;
let store: Store;
let count = 0;

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), "lake-store-"));
  store = await open();
  count = 0;
});

afterEach(async () => {
  await store.close();
  await rm(dataDir, { recursive: true, force: true });
});

const logPath = () => join(dataDir, "log.ndjson");

function open(options: Partial<StoreOptions> = {}): Promise<Store> {
  const notice = () => undefined;
  return openStore({ dataDir, projectId: "p", dataset: "d", notice, slackBytes: 1000, ...options });
}

async function reopen(options: Partial<StoreOptions> = {}): Promise<void> {
  await store.close();
  store = await open(options);
}

/** Stores (or, with null, deletes) one document in a transaction of its own. */
function write(id: string, fields: Record<string, unknown> | null): Promise<void> {
  count += 1;
  const at = new Date(count * 1000).toISOString();
  const before = store.documents.get(id) ?? null;
  const rev = `rev-${count}`;
  const stamps = { _id: id, _type: "note", _rev: rev, _createdAt: at, _updatedAt: at };
  const after: LakeDocument | null = fields && { ...fields, ...stamps };
  return store.commit({ id: rev, at, by: "test", changes: [{ id, before, after }] });
}

const content = () =>
  Object.fromEntries([...store.documents.all()].map((document) => [document._id, document["n"]]));

it("gives back after a restart what was committed, with its history", async () => {
  await write("a", { n: 1 });
  await write("b", { n: 2 });
  await write("a", { n: 3 });
  await write("b", null);
  const history = store.history();
  await reopen();
  expect(content()).toEqual({ a: 3 });
  expect(store.history()).toEqual(history);
  expect(store.hasTransaction("rev-2")).toBe(true);
});

it("tells subscribers in the order of the log, and only what is on the disk", async () => {
  const heard: string[] = [];
  const stop = store.subscribe(({ id }) => heard.push(id));
  const writes = [write("a", { n: 1 }), write("b", { n: 2 }), write("a", { n: 3 })];
  expect(heard).toEqual([]);
  expect(store.history()).toEqual([]);
  await Promise.all(writes);
  expect(heard).toEqual(["rev-1", "rev-2", "rev-3"]);
  stop();
  await write("c", { n: 4 });
  expect(heard).toHaveLength(3);
});

describe("compaction", () => {
  it("keeps all documents and forgets old transactions", async () => {
    for (let n = 0; n < 30; n++) await write(`doc-${n % 3}`, { n, text: "x".repeat(300) });
    const { size } = await stat(logPath());
    await store.compact();
    expect((await stat(logPath())).size).toBeLessThan(size);
    expect((await stat(logPath())).size).toBe(store.logBytes);
    const kept = store.history().map(({ id }) => id);
    expect(kept.length).toBeGreaterThan(0);
    expect(kept.length).toBeLessThan(30);
    expect(kept.at(-1)).toBe("rev-30");
    const before = content();
    await reopen();
    expect(content()).toEqual(before);
    expect(store.history().map(({ id }) => id)).toEqual(kept);
  });

  it("comes by itself, so that the log stays below twice its data and the slack", async () => {
    for (let n = 0; n < 500; n++) await write(`doc-${n % 5}`, { n, text: "x".repeat(200) });
    await store.compact();
    expect(store.history().length).toBeLessThan(500);
    expect(store.logBytes).toBeLessThan(2 * store.liveBytes + 1000);
  });

  it("at the start clears away what a crash in the middle of one left", async () => {
    await write("a", { n: 1 });
    await writeFile(`${logPath()}.compacting`, '{"lake":1,"proj');
    await reopen();
    await store.compact();
    expect(content()).toEqual({ a: 1 });
    await expect(stat(`${logPath()}.compacting`)).rejects.toThrow("ENOENT");
  });

  it("while writes come in loses none of them", async () => {
    for (let n = 0; n < 20; n++) await write(`old-${n}`, { n });
    const writes: Promise<void>[] = [];
    const compacting = store.compact();
    for (let n = 0; n < 50; n++) {
      writes.push(write(`new-${n % 7}`, { n }), write("old-3", n % 2 ? null : { n }));
      if (n % 10 === 0) await writes.at(-1);
    }
    await Promise.all([compacting, ...writes]);
    const before = content();
    const lastRevision = store.history().at(-1)?.id;
    await reopen();
    expect(content()).toEqual(before);
    expect(store.history().at(-1)?.id).toBe(lastRevision);
  });

  it("does not come again and again after everything was deleted", async () => {
    for (let n = 0; n < 20; n++) await write(`doc-${n}`, { text: "x".repeat(1000) });
    for (let n = 0; n < 20; n++) await write(`doc-${n}`, null);
    await store.compact();
    const { ino } = await stat(logPath());
    await write("a", { n: 1 });
    await write("a", { n: 2 });
    expect((await stat(logPath())).ino).toBe(ino);
    expect(store.logBytes).toBeLessThan(2000);
  });
});

it("a crash at any step of the disk's work leaves a whole log with all that was acknowledged", async () => {
  const crashes = await mkdtemp(join(tmpdir(), "lake-crashes-"));
  const copies: { folder: string; acknowledged: Record<string, unknown> }[] = [];
  let acknowledged: Record<string, unknown> = {};
  /** Copies the folder before and in the middle of every step, as a crash there would leave it. */
  async function crash(): Promise<void> {
    const folder = join(crashes, String(copies.length));
    copies.push({ folder, acknowledged });
    await cp(dataDir, folder, { recursive: true });
  }
  const openFile: OpenLogFile = async (path) => {
    const file = await openLogFile(path);
    return {
      async write(bytes, position) {
        await crash();
        await file.write(bytes.subarray(0, bytes.length / 2), position);
        await crash();
        await file.write(bytes, position);
      },
      async sync() {
        await crash();
        await file.sync();
        await crash();
      },
      truncate: (length) => file.truncate(length),
      close: () => file.close(),
    };
  };
  await reopen({ openFile });
  for (let n = 0; n < 8; n++) {
    await write(`doc-${n % 3}`, { n, text: "x".repeat(400) });
    acknowledged = content();
    if (n % 3 === 2) await store.compact();
  }
  await crash();
  expect(copies.length).toBeGreaterThan(30);
  for (const { folder, acknowledged: expected } of copies) {
    const copy = await open({ dataDir: folder });
    for (const [id, n] of Object.entries(expected)) {
      // The write under way may be there already: then its number is the next one.
      expect([n, Number(n) + 3]).toContain(copy.documents.get(id)?.["n"]);
    }
    await copy.close();
  }
  await rm(crashes, { recursive: true });
});

describe("a damaged log", () => {
  it("with a torn last line loses that line only, and says so", async () => {
    await write("a", { n: 1 });
    await write("b", { n: 2 });
    await store.close();
    const whole = await readFile(logPath());
    for (const cut of [1, 20, 100]) {
      await writeFile(logPath(), whole.subarray(0, whole.length - cut));
      const notices: string[] = [];
      store = await open({ notice: (message) => notices.push(message) });
      expect(content()).toEqual({ a: 1 });
      expect(notices).toEqual([expect.stringContaining("unvollständig")]);
      await store.close();
    }
    store = await open();
  });

  it("torn at any byte is repaired, never taken for damaged", async () => {
    await write("ä", { n: 1, text: "Grüße 🎉" });
    await store.close();
    const whole = await readFile(logPath());
    const headerEnd = whole.indexOf(10) + 1;
    for (let length = headerEnd; length < whole.length; length++) {
      await writeFile(logPath(), whole.subarray(0, length));
      store = await open();
      expect(content()).toEqual({});
      await store.close();
    }
    store = await open();
  });

  it.each([
    ["garbage", "#\n"],
    ["half a record with an end", '{"tx":"x","at"\n'],
    ["an unknown record", '{"what":1}\n'],
    ["a document without a revision", '{"doc":{"_id":"a","_type":"b"}}\n'],
    ["a second header", '{"lake":1,"projectId":"p","dataset":"d"}\n'],
  ])("with %s in a line is refused with file and line", async (_name, line) => {
    await write("a", { n: 1 });
    await store.close();
    const damaged = `${await readFile(logPath(), "utf8")}${line}`;
    await writeFile(logPath(), damaged);
    const opening = open();
    await expect(opening).rejects.toThrow(DamagedLogError);
    await expect(opening).rejects.toThrow(`${logPath()}, Zeile 3`);
    expect(await readFile(logPath(), "utf8")).toBe(damaged);
    await rm(logPath());
    store = await open();
  });
});
