import { spawn, type ChildProcess } from "node:child_process";
import { fileURLToPath } from "node:url";

const LEASH = fileURLToPath(new URL("leash.ts", import.meta.url));
const KEPT_LINES = 200;
const GRACE_MS = 8_000;

/** A program that the hub runs. */
export interface Child {
  /** What it has printed last, errors included. */
  output(): string;
  /** Resolves when it has ended, with its exit code (null: by a signal). */
  ended: Promise<number | null>;
  /** Asks it to end, and ends it with all its children if it does not. */
  stop(): Promise<void>;
}

/**
 * Runs a Node program with all its children in a process group of its own, on a leash: should this
 * process die, whatever the way, the leash ends the group.
 */
export function runChild(options: {
  args: readonly string[];
  cwd: string;
  env: Readonly<Record<string, string>>;
  onLine?: (line: string) => void;
}): Child {
  const child = spawn(process.execPath, [LEASH, ...options.args], {
    cwd: options.cwd,
    env: { ...process.env, ...options.env },
    stdio: ["pipe", "pipe", "pipe"],
    detached: true,
  });
  const lines: string[] = [];
  const keep = (line: string): void => {
    lines.push(line);
    if (lines.length > KEPT_LINES) lines.shift();
    options.onLine?.(line);
  };
  eachLine(child.stdout, keep);
  eachLine(child.stderr, keep);
  child.stdin.on("error", () => undefined);
  const ended = exitOf(child);
  return { output: () => lines.join("\n"), ended, stop: () => stop(child, ended) };
}

async function exitOf(child: ChildProcess): Promise<number | null> {
  const { promise, resolve } = Promise.withResolvers<number | null>();
  child.once("close", (code: number | null) => resolve(code));
  child.once("error", () => resolve(1));
  return promise;
}

async function stop(child: ChildProcess, ended: Promise<number | null>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.stdin?.end();
  const force = setTimeout(() => killGroup(child), GRACE_MS);
  await ended;
  clearTimeout(force);
}

function killGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, "SIGKILL");
  } catch {
    // The group is gone already.
  }
}

function eachLine(stream: NodeJS.ReadableStream, onLine: (line: string) => void): void {
  let rest = "";
  stream.setEncoding("utf8");
  stream.on("data", (chunk: string) => {
    const parts = (rest + chunk).split("\n");
    rest = parts.pop() ?? "";
    for (const line of parts) onLine(line.trimEnd());
  });
  stream.on("end", () => {
    if (rest !== "") onLine(rest);
  });
}
