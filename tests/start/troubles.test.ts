import { spawn } from "node:child_process";
import { mkdtemp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { ROOT } from "../../start/hubSettings.ts";
import { isPortTaken } from "../../start/ports.ts";
import { holderOf } from "../../start/stateFolder.ts";
import { freePort, pressCtrlC } from "../setup/runningHub.ts";

/** What `npm start` says when it cannot start; the shared hub is running meanwhile. */

const hub = inject("hub");
let dir: string;

beforeAll(async () => {
  dir = await mkdtemp(join(ROOT, ".hub-troubles-"));
});

afterAll(async () => {
  // A build that was broken off may still be ending.
  await rm(dir, { recursive: true, maxRetries: 20, retryDelay: 250 });
});

async function npmStart(
  env: Readonly<Record<string, string>>,
): Promise<{ code: number | null; printed: string }> {
  const ports = {
    PORT: String(await freePort()),
    LAKE_PORT: String(await freePort()),
    MAILBOX_PORT: String(await freePort()),
  };
  const child = spawn("npm", ["start"], {
    cwd: ROOT,
    env: { ...process.env, ...ports, HUB_STATE_DIR: join(dir, "state"), ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let printed = "";
  const read = (chunk: Buffer): void => {
    printed += chunk.toString();
  };
  child.stdout.on("data", read);
  child.stderr.on("data", read);
  const code = await new Promise<number | null>((resolve) => child.once("close", resolve));
  return { code, printed };
}

test("starting twice names the hub that runs", async () => {
  const { code, printed } = await npmStart({ HUB_STATE_DIR: hub.stateDir });
  expect(code).toBe(1);
  expect(printed).toContain(`Der Hub läuft schon: ${hub.hubUrl}`);
});

test.each([
  ["PORT", hub.hubUrl],
  ["LAKE_PORT", hub.lakeUrl],
  ["MAILBOX_PORT", hub.mailboxUrl],
])("a taken %s is named, with a way out", async (name, url) => {
  const taken = new URL(url).port;
  const { code, printed } = await npmStart({ [name]: taken });
  expect(code).toBe(1);
  expect(printed).toContain(`Port ${taken} ist schon belegt`);
  expect(printed).toContain(`${name}=${String(Number(taken) + 100)} npm start`);
});

test("a port that is none is refused by its variable's name", async () => {
  const { code, printed } = await npmStart({ PORT: "achtzig" });
  expect(code).toBe(1);
  expect(printed).toContain("PORT ist „achtzig“; erwartet wird eine Zahl von 1 bis 65535.");
});

test("Ctrl+C during the start ends what runs already, without waiting for the rest", async () => {
  const lakePort = await freePort();
  const stateDir = join(dir, "interrupted");
  const child = spawn("npm", ["start"], {
    cwd: ROOT,
    env: {
      ...process.env,
      PORT: String(await freePort()),
      LAKE_PORT: String(lakePort),
      MAILBOX_PORT: String(await freePort()),
      HUB_STATE_DIR: stateDir,
    },
    stdio: ["ignore", "pipe", "inherit"],
    detached: true,
  });
  let printed = "";
  await new Promise<void>((resolve) => {
    child.stdout.on("data", (chunk: Buffer) => {
      printed += chunk.toString();
      if (printed.includes("✓  Content Lake starten")) resolve();
    });
  });
  expect(await isPortTaken(lakePort)).toBe(true);
  await pressCtrlC(child);
  expect(printed).toContain("Der Start wird abgebrochen");
  expect(printed).not.toContain("✓  Website bauen");
  expect(await isPortTaken(lakePort)).toBe(false);
  expect(await holderOf(stateDir)).toBeUndefined();
});

describe("a damaged state folder", () => {
  test("that is a file is told in words", async () => {
    const file = join(dir, "file");
    await writeFile(file, "");
    const { code, printed } = await npmStart({ HUB_STATE_DIR: join(file, "state") });
    expect(code).toBe(1);
    expect(printed).toContain("Ein Teil des Pfads ist kein Ordner.");
  });

  test("with a damaged line amid the lake's log is told with file and line, and nothing is lost", async () => {
    const stateDir = join(dir, "damaged");
    const lakeDir = join(stateDir, "lake");
    await mkdir(lakeDir, { recursive: true });
    const log = join(lakeDir, "log.ndjson");
    const damaged = `{"broken\n{"also broken"}\n`;
    await writeFile(log, damaged);
    const { code, printed } = await npmStart({ HUB_STATE_DIR: stateDir });
    expect(code).toBe(1);
    expect(printed).toContain(log);
    expect(printed).toMatch(/Zeile 1\b/);
    expect(await readFile(log, "utf8")).toBe(damaged);
  });
});
