import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { HubFault } from "./hubFault.ts";

/** The one hub that uses a state folder. */
export interface StateFolder {
  /** Signs the addresses of pictures; made on the first start and kept, so that they stay. */
  mediaKey: string;
  release(): Promise<void>;
}

/** Takes a state folder for this process. Throws a HubFault if another hub has it. */
export async function takeStateFolder(stateDir: string, hubUrl: string): Promise<StateFolder> {
  await mkdir(stateDir, { recursive: true });
  const lock = join(stateDir, "hub.lock");
  const holder = await readHolder(lock);
  if (holder !== undefined && isRunningHub(holder.pid)) {
    throw new HubFault(
      `Der Hub läuft schon: ${holder.hubUrl} (Prozess ${holder.pid}). Beenden Sie ihn mit Strg+C, oder starten Sie einen zweiten mit eigenem Ordner: HUB_STATE_DIR=.hub-zwei PORT=8887 LAKE_PORT=8890 npm start`,
    );
  }
  await writeFile(lock, JSON.stringify({ pid: process.pid, hubUrl }));
  return { mediaKey: await mediaKeyIn(stateDir), release: () => rm(lock, { force: true }) };
}

/** The process that holds a state folder, if one is alive. */
export async function holderOf(
  stateDir: string,
): Promise<{ pid: number; hubUrl: string } | undefined> {
  const holder = await readHolder(join(stateDir, "hub.lock"));
  return holder !== undefined && isRunningHub(holder.pid) ? holder : undefined;
}

async function readHolder(lock: string): Promise<{ pid: number; hubUrl: string } | undefined> {
  const text = await readFile(lock, "utf8").catch(() => "");
  try {
    const holder: unknown = JSON.parse(text);
    return isHolder(holder) ? holder : undefined;
  } catch {
    return undefined;
  }
}

function isHolder(value: unknown): value is { pid: number; hubUrl: string } {
  return (
    typeof value === "object" &&
    value !== null &&
    "pid" in value &&
    typeof value.pid === "number" &&
    "hubUrl" in value &&
    typeof value.hubUrl === "string"
  );
}

/** Whether a process is a hub that runs: after a crash, another program may have got its number. */
function isRunningHub(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").includes("start/main.ts");
  } catch {
    return true; // Not Linux: the number has to do.
  }
}

async function mediaKeyIn(stateDir: string): Promise<string> {
  const path = join(stateDir, "media.key");
  const kept = await readFile(path, "utf8").catch(() => "");
  if (/^[0-9a-f]{64}$/.test(kept.trim())) return kept.trim();
  const key = randomBytes(32).toString("hex");
  await writeFile(path, `${key}\n`, { mode: 0o600 });
  return key;
}
