import { spawn, type ChildProcess } from "node:child_process";
import { appendFile, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { clientFor, HUB_ORIGIN, text } from "./lakeFixture.ts";

const MAIN = new URL("../../studio/lake/main.ts", import.meta.url).pathname;

let stateDir: string;
const started: LakeProcess[] = [];

beforeEach(async () => {
  stateDir = await mkdtemp(join(tmpdir(), "lake-start-"));
});

afterEach(async () => {
  for (const { child, exit } of started.splice(0)) {
    child.kill("SIGKILL");
    await exit;
  }
  await rm(stateDir, { recursive: true, force: true });
});

interface LakeProcess {
  child: ChildProcess;
  lines: { out: string[]; err: string[] };
  exit: Promise<number | null>;
  /** The address of the first line that it prints. */
  url: Promise<string>;
}

function run(env: Record<string, string> = {}): LakeProcess {
  const child = spawn(process.execPath, [MAIN], {
    env: { ...process.env, LAKE_PORT: "0", HUB_STATE_DIR: stateDir, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const lines: LakeProcess["lines"] = { out: [], err: [] };
  const out = createInterface(child.stdout).on("line", (line) => lines.out.push(line));
  createInterface(child.stderr).on("line", (line) => lines.err.push(line));
  const exit = new Promise<number | null>((resolve) => child.once("close", resolve));
  const firstLine = new Promise<string>((resolve) => out.once("line", resolve));
  const url = firstLine.then((line) => /http:\S+/.exec(line)?.[0] ?? "");
  const running = { child, lines, exit, url };
  started.push(running);
  return running;
}

const note = { _id: "a", _type: "note", n: 1 };

describe("the process", () => {
  it("prints one line when it listens and ends with 0 on SIGTERM, everything on the disk", async () => {
    const first = run();
    await clientFor(await first.url).create(note);
    first.child.kill("SIGTERM");
    expect(await first.exit).toBe(0);
    expect(first.lines.out).toEqual([
      `Content Lake: ${await first.url} (Daten in ${join(stateDir, "lake")})`,
    ]);
    expect(first.lines.err).toEqual([]);
    const second = run();
    expect(await clientFor(await second.url).getDocument("a")).toMatchObject(note);
    second.child.kill("SIGINT");
    expect(await second.exit).toBe(0);
  });

  it("answers what is under way before it ends", async () => {
    const lake = run();
    const client = clientFor(await lake.url);
    const writes = Array.from({ length: 30 }, (_, n) => client.create({ _type: "note", n }));
    await writes[0];
    lake.child.kill("SIGTERM");
    const answered = await Promise.allSettled(writes);
    expect(await lake.exit).toBe(0);
    const acknowledged = answered.flatMap((answer) =>
      answer.status === "fulfilled" ? [answer.value._id] : [],
    );
    const again = run();
    const stored = await clientFor(await again.url).fetch<string[]>("*._id");
    expect(stored).toEqual(expect.arrayContaining(acknowledged));
  });

  it("answers 503 while it opens its data, and never hangs", async () => {
    const first = run();
    await clientFor(await first.url).create(note);
    const { port } = new URL(await first.url);
    first.child.kill("SIGTERM");
    await first.exit;
    const again = run({ LAKE_PORT: port });
    const statuses = new Set<number>();
    while (!statuses.has(200)) {
      const health = await fetch(`http://127.0.0.1:${port}/__lake/health`).catch(() => undefined);
      if (health) statuses.add(health.status);
    }
    expect(statuses.difference(new Set([200, 503]))).toEqual(new Set());
    await again.url;
  });

  it("lets the hub's own port write", async () => {
    const lake = run({ PORT: "8899" });
    const url = `${await lake.url}/v1/data/mutate/production`;
    const status = async (origin: string) =>
      (await fetch(url, { method: "POST", headers: { origin }, body: '{"mutations":[]}' })).status;
    expect(await status("http://localhost:8899")).toBe(200);
    expect(await status(HUB_ORIGIN)).toBe(403);
  });

  it("follows a fixed clock", async () => {
    const lake = run({ HUB_NOW: "2026-11-02T08:00:00Z" });
    expect(await clientFor(await lake.url).create(note)).toMatchObject({
      _createdAt: "2026-11-02T08:00:00.000Z",
    });
  });
});

describe("a start that cannot be, says so in one line and ends with 1", () => {
  async function failure(env: Record<string, string> = {}): Promise<string> {
    const lake = run(env);
    expect(await lake.exit).toBe(1);
    expect(lake.lines.out).toEqual([]);
    expect(lake.lines.err).toHaveLength(1);
    return lake.lines.err.join("\n");
  }

  const logPath = () => join(stateDir, "lake", "log.ndjson");

  async function writeSome(): Promise<void> {
    const lake = run();
    const client = clientFor(await lake.url);
    for (const _id of ["a", "b", "c"]) await client.create({ _id, _type: "note" });
    lake.child.kill("SIGTERM");
    await lake.exit;
  }

  it("the port is taken", async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = server.address();
    const port = String(typeof address === "object" ? address?.port : "");
    expect(await failure({ LAKE_PORT: port })).toContain(`Port ${port} ist belegt`);
    server.close();
  });

  it("the port is no port", async () => {
    expect(await failure({ LAKE_PORT: "achtzig" })).toContain("LAKE_PORT ist „achtzig“");
  });

  it("another lake has the folder", async () => {
    await run().url;
    expect(await failure()).toContain(
      "wird schon von einem anderen laufenden Content Lake benutzt",
    );
  });

  it("the state folder is a file", async () => {
    const file = join(stateDir, "file");
    await writeFile(file, "");
    expect(await failure({ HUB_STATE_DIR: file })).toContain("ist kein Ordner");
  });

  it("the log is a folder", async () => {
    await mkdir(logPath(), { recursive: true });
    expect(await failure()).toContain("log.ndjson");
  });

  it("a line in the middle of the log is damaged: the file and line are named, nothing is lost", async () => {
    await writeSome();
    const lines = (await readFile(logPath(), "utf8")).split("\n");
    const damaged = lines.with(2, `${lines[2]?.slice(0, 40)}#`).join("\n");
    await writeFile(logPath(), damaged);
    expect(await failure()).toContain(`${logPath()}, Zeile 3: kein lesbarer Eintrag`);
    expect(await readFile(logPath(), "utf8")).toBe(damaged);
  });

  it("the last line is damaged but ended: a crash cannot do that", async () => {
    await writeSome();
    await appendFile(logPath(), '{"tx":"x"\n');
    expect(await failure()).toContain("Zeile 5");
  });

  it("the data are another dataset's", async () => {
    await mkdir(join(stateDir, "lake"));
    await writeFile(logPath(), '{"lake":1,"projectId":"other","dataset":"staging"}\n');
    expect(await failure()).toContain("other/staging");
  });
});

it("a torn last line is repaired with a notice, and only that line is gone", async () => {
  const path = join(stateDir, "lake", "log.ndjson");
  const first = run();
  await clientFor(await first.url).create(note);
  first.child.kill("SIGKILL");
  await first.exit;
  await appendFile(path, '{"tx":"torn","at":"2026-');
  const second = run();
  expect(await clientFor(await second.url).fetch("*._id")).toEqual(["a"]);
  expect(second.lines.err).toEqual([text(/wurde entfernt/)]);
  await clientFor(await second.url).create({ _id: "b", _type: "note" });
  second.child.kill("SIGTERM");
  await second.exit;
  const third = run();
  expect(await clientFor(await third.url).fetch("*._id")).toEqual(["a", "b"]);
  expect(third.lines.err).toEqual([]);
});
