import { afterEach, beforeEach, expect, it } from "vitest";
import type { SanityClient } from "@sanity/client";
import { openLogFile, type OpenLogFile } from "../../studio/lake/store/logFile.ts";
import { failureOf, startLake, type LakeFixture } from "./lakeFixture.ts";

/** A disk that takes `room` more bytes, writes what still fits of a line, and then is full. */
const disk = { room: Infinity, syncFails: false };

const openLimitedFile: OpenLogFile = async (path) => {
  const file = await openLogFile(path);
  const full = () => Object.assign(new Error("no space left on device"), { code: "ENOSPC" });
  return {
    ...file,
    async write(bytes, position) {
      const fitting = bytes.subarray(0, Math.max(Math.floor(Math.min(disk.room, bytes.length)), 0));
      await file.write(fitting, position);
      disk.room -= fitting.length;
      if (fitting.length < bytes.length) throw full();
    },
    async sync() {
      if (disk.syncFails) throw Object.assign(new Error("i/o error"), { code: "EIO" });
      await file.sync();
    },
  };
};

let fixture: LakeFixture;
let client: SanityClient;

beforeEach(async () => {
  Object.assign(disk, { room: Infinity, syncFails: false });
  fixture = await startLake({ openLogFile: openLimitedFile });
  client = fixture.client();
});

afterEach(async () => {
  Object.assign(disk, { room: Infinity, syncFails: false });
  await fixture.stop();
});

it("a write that does not fit is refused and leaves no trace; later ones work", async () => {
  await client.create({ _id: "a", _type: "note", n: 1 });
  disk.room = 40;
  const failure = await failureOf(client.patch("a").set({ n: 2 }).commit());
  expect(failure).toMatchObject({ status: 507 });
  expect(failure.message).toContain("the disk is full");
  expect(await client.getDocument("a")).toMatchObject({ n: 1 });
  disk.room = Infinity;
  await client.patch("a").set({ n: 3 }).commit();
  await fixture.restart();
  expect(await client.fetch("*{_id, n}")).toEqual([{ _id: "a", n: 3 }]);
  expect(fixture.notices).toEqual([]);
});

it("writes that wait behind a lost one are lost with it, and told so", async () => {
  const counter = await client.create({ _id: "a", _type: "note", n: 0 });
  disk.room = 20;
  const writes = await Promise.allSettled(
    Array.from({ length: 20 }, () => client.patch("a").inc({ n: 1 }).commit()),
  );
  expect(writes.every(({ status }) => status === "rejected")).toBe(true);
  expect(await client.getDocument("a")).toEqual(counter);
  disk.room = Infinity;
  expect(await client.patch("a").inc({ n: 1 }).commit()).toMatchObject({ n: 1 });
});

it("a failed fsync is no acknowledgement", async () => {
  disk.syncFails = true;
  expect(await failureOf(client.create({ _id: "a", _type: "note" }))).toMatchObject({
    status: 500,
  });
  disk.syncFails = false;
  expect(await client.fetch("count(*)")).toBe(0);
});

it("listeners never hear of a lost write", async () => {
  const seen: string[] = [];
  const { promise: last, resolve } = Promise.withResolvers<undefined>();
  const { promise: ready, resolve: welcome } = Promise.withResolvers<undefined>();
  const subscription = client
    .listen("*", {}, { events: ["welcome", "mutation"] })
    .subscribe((event) => {
      if (event.type === "welcome") welcome(undefined);
      if (event.type !== "mutation") return;
      seen.push(event.documentId);
      if (event.documentId === "last") resolve(undefined);
    });
  await ready;
  disk.room = 10;
  await failureOf(client.create({ _id: "lost", _type: "note" }));
  disk.room = Infinity;
  await client.create({ _id: "last", _type: "note" });
  await last;
  subscription.unsubscribe();
  expect(seen).toEqual(["last"]);
});

it("a compaction that does not fit is given up; the log stays whole", async () => {
  await client.create({ _id: "a", _type: "note", text: "x".repeat(1000) });
  disk.room = 100;
  await expect(fixture.lake.store.compact()).rejects.toThrow("no space left");
  disk.room = Infinity;
  await client.create({ _id: "b", _type: "note" });
  await fixture.restart();
  expect(await client.fetch("*._id")).toEqual(["a", "b"]);
});
