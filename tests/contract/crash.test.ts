import { spawn, type ChildProcess } from "node:child_process";
import { watch } from "node:fs";
import { appendFile, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { expect, it } from "vitest";

const ROUNDS = 200;
const LANES = 2;
const WRITERS = 3;
const CHILD = new URL("crashChild.ts", import.meta.url).pathname;

/**
 * One client that writes transactions one after the other. Its documents are a function of the
 * number of the last transaction, so that any state can be told from any other.
 */
interface Writer {
  name: string;
  acknowledged: number;
  /** Sent, with no answer yet: may be there or not, but whole. */
  attempted: number;
}

interface RunningChild {
  process: ChildProcess;
  url: string;
  notices: string[];
}

async function startChild(dataDir: string): Promise<RunningChild> {
  const child = spawn(process.execPath, [CHILD, dataDir], { stdio: ["ignore", "pipe", "pipe"] });
  const notices: string[] = [];
  createInterface(child.stderr).on("line", (line) => notices.push(line));
  const lines = createInterface(child.stdout);
  const url = await new Promise<string>((resolve, reject) => {
    lines.once("line", resolve);
    child.once("exit", () => reject(new Error(`The lake did not start: ${notices.join("\n")}`)));
  });
  return { process: child, url, notices };
}

async function kill({ process: child }: RunningChild): Promise<void> {
  const exited = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGKILL");
  await exited;
}

/** The documents of a writer after its n-th transaction. */
function expectedDocuments({ name }: Writer, n: number): Record<string, number> {
  if (n === 0) return {};
  const documents: Record<string, number> = { [`${name}-a`]: n, [`${name}-b`]: n };
  // Every fifth transaction adds a document and takes away the one before the last.
  const latest = n - (n % 5);
  for (const added of [latest, latest - 5]) if (added > 0) documents[`${name}-${added}`] = added;
  return documents;
}

function mutationsOf({ name }: Writer, n: number): object[] {
  const document = (id: string) => ({ _id: id, _type: "note", n, text: "x".repeat(1500) });
  const extra =
    n % 5 === 0
      ? [{ create: document(`${name}-${n}`) }, { delete: { id: `${name}-${n - 10}` } }]
      : [];
  const last = { patch: { id: `${name}-b`, set: { n } } };
  return [
    { createOrReplace: document(`${name}-a`) },
    { createIfNotExists: document(`${name}-b`) },
    ...extra,
    last,
  ];
}

/** Writes until the lake is gone; tells of each acknowledgement. */
async function write(writer: Writer, url: string, onAcknowledged: () => void): Promise<void> {
  for (;;) {
    writer.attempted = writer.acknowledged + 1;
    const answer = await fetch(`${url}/v2026-02-01/data/mutate/production`, {
      method: "POST",
      body: JSON.stringify({ mutations: mutationsOf(writer, writer.attempted) }),
    }).catch(() => undefined);
    const body: unknown = await answer?.json().catch(() => undefined);
    if (!answer || body === undefined) return;
    if (answer.status !== 200) throw new Error(`Refused: ${JSON.stringify(body)}`);
    writer.acknowledged = writer.attempted;
    onAcknowledged();
  }
}

async function storedDocuments(url: string): Promise<Record<string, number>> {
  const answer = await fetch(`${url}/v1/data/export/production`);
  const lines = (await answer.text()).split("\n").filter((line) => line !== "");
  const documents = lines.map(parseDocument);
  return Object.fromEntries(documents.map(({ _id, n }) => [_id, n]));
}

function parseDocument(line: string): { _id: string; n: number } {
  const value: unknown = JSON.parse(line);
  if (typeof value === "object" && value !== null && "_id" in value && "n" in value) {
    return { _id: String(value._id), n: Number(value.n) };
  }
  throw new Error(`Not a document of this test: ${line}`);
}

/** Finds which of its two possible states a writer's documents are in, exactly. */
function settle(writer: Writer, stored: Record<string, number>): void {
  const own = Object.fromEntries(
    Object.entries(stored).filter(([id]) => id.startsWith(`${writer.name}-`)),
  );
  const n = own[`${writer.name}-a`] ?? 0;
  expect([writer.acknowledged, writer.attempted]).toContain(n);
  expect(own).toEqual(expectedDocuments(writer, n));
  writer.acknowledged = n;
  writer.attempted = n;
}

/** Resolves when the child begins to compact its log. */
function compaction(dataDir: string): { begun: Promise<undefined>; stop(): void } {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  const watcher = watch(dataDir, (_event, name) => {
    if (name === "log.ndjson.compacting") resolve(undefined);
  });
  return { begun: promise, stop: () => watcher.close() };
}

interface Tally {
  rounds: number;
  acknowledged: number;
  leftHalfCompacted: number;
  repaired: number;
}

async function lane(name: string, rounds: number, tally: Tally): Promise<void> {
  const dataDir = await mkdtemp(join(tmpdir(), "lake-crash-"));
  const writers = Array.from({ length: WRITERS }, (_, index): Writer => {
    return { name: `${name}${index}`, acknowledged: 0, attempted: 0 };
  });
  for (let round = 0; round < rounds; round++) {
    const child = await startChild(dataDir);
    const stored = await storedDocuments(child.url);
    for (const writer of writers) settle(writer, stored);
    expect(Object.keys(stored).length).toBe(
      writers.reduce(
        (sum, writer) => sum + Object.keys(expectedDocuments(writer, writer.acknowledged)).length,
        0,
      ),
    );
    tally.repaired += child.notices.filter((notice) => notice.includes("unvollständig")).length;

    const { promise: enough, resolve } = Promise.withResolvers<undefined>();
    // Every kill point from the first acknowledgement to the twentieth, again and again.
    let left = 1 + ((round * 7) % 20);
    const compacting = compaction(dataDir);
    const work = writers.map((writer) =>
      write(writer, child.url, () => {
        tally.acknowledged += 1;
        left -= 1;
        if (left === 0) resolve(undefined);
      }),
    );
    await (round % 3 === 0 ? compacting.begun : enough);
    await kill(child);
    compacting.stop();
    await Promise.all(work);
    if ((await readdir(dataDir)).includes("log.ndjson.compacting")) tally.leftHalfCompacted += 1;
    if (round % 10 === 9) {
      await appendFile(join(dataDir, "log.ndjson"), '{"tx":"torn","at":"2026-11-02T08:0');
    }
    tally.rounds += 1;
  }
  await rm(dataDir, { recursive: true, force: true });
}

it(
  `no acknowledged write is lost in ${ROUNDS} kills while clients write`,
  { timeout: 240_000 },
  async () => {
    const tally: Tally = { rounds: 0, acknowledged: 0, leftHalfCompacted: 0, repaired: 0 };
    const lanes = Array.from({ length: LANES }, (_, index) =>
      lane(`lane${index}x`, ROUNDS / LANES, tally),
    );
    await Promise.all(lanes);
    console.log(
      `${tally.rounds} kills, ${tally.acknowledged} acknowledged transactions, ` +
        `${tally.leftHalfCompacted} kills left a half-written compaction, ${tally.repaired} torn lines repaired`,
    );
    expect(tally.rounds).toBe(ROUNDS);
    expect(tally.leftHalfCompacted).toBeGreaterThan(0);
    expect(tally.repaired).toBeGreaterThanOrEqual(LANES * (ROUNDS / LANES / 10 - 1));
  },
);
