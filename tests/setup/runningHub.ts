import { spawn, type ChildProcess } from "node:child_process";
import { cp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { z } from "zod";
import { ROOT } from "../../start/hubSettings.ts";

const hubSchema = z.object({
  hubUrl: z.string(),
  lakeUrl: z.string(),
  mailboxUrl: z.string().default("http://127.0.0.1:8791"),
  stateDir: z.string(),
  /** The first build of the site, kept for the tests that read it. */
  dist: z.string(),
  /** The fixed moment for which the demo content was made and the site built. */
  now: z.string(),
});

/** The hub that the tests of the project "hub" share: brought up by `npm start`, as anybody would. */
export type RunningHub = z.infer<typeof hubSchema>;

declare module "vitest" {
  interface ProvidedContext {
    hub: RunningHub;
  }
}

/** Lies far ahead, so that what a test publishes at the real time is past and therefore shown. */
const NOW = "2031-03-12T09:00:00Z";

/**
 * Starts the hub on an empty state folder. While working on a test, HUB_TEST_RUNNING may name, as
 * JSON, a hub that runs already.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const running = process.env["HUB_TEST_RUNNING"];
  if (running !== undefined) {
    const hub = hubSchema.parse(JSON.parse(running));
    process.env["HUB_TEST_DIST"] = hub.dist;
    project.provide("hub", hub);
    return async () => Promise.resolve();
  }
  const stateDir = join(ROOT, ".hub-test");
  await rm(stateDir, { recursive: true, force: true });
  const port = await freePort();
  const lakePort = await freePort();
  const mailboxPort = await freePort();
  const env = {
    ...process.env,
    PORT: String(port),
    LAKE_PORT: String(lakePort),
    MAILBOX_PORT: String(mailboxPort),
    HUB_STATE_DIR: stateDir,
    HUB_NOW: NOW,
  };
  const child = spawn("npm", ["start"], {
    cwd: ROOT,
    env,
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  });
  const printed = await ready(child);
  // As deep as the build itself: its configuration names files by relative paths.
  const dist = join(stateDir, "kept", "first-build");
  await cp(join(stateDir, "builds", "00000001"), dist, { recursive: true });
  process.env["HUB_TEST_DIST"] = dist;
  project.provide("hub", {
    hubUrl: `http://localhost:${String(port)}`,
    lakeUrl: `http://127.0.0.1:${String(lakePort)}`,
    mailboxUrl: `http://127.0.0.1:${String(mailboxPort)}`,
    stateDir,
    dist,
    now: NOW,
  });
  return async () => {
    await pressCtrlC(child);
    if (!printed().includes("Beendet. Alle Inhalte sind gespeichert.")) {
      throw new Error(`npm start did not end well on Ctrl+C:\n${printed()}`);
    }
  };
}

/** Does to `npm start` what a terminal does on Ctrl+C; resolves when all of it has ended. */
export async function pressCtrlC(npm: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => npm.once("close", resolve));
  if (npm.pid !== undefined) process.kill(-npm.pid, "SIGINT");
  await ended;
}

/** Resolves, to a look at all that is printed, when the hub says that it runs. */
async function ready(child: ChildProcess): Promise<() => string> {
  const { promise, resolve, reject } = Promise.withResolvers<undefined>();
  let printed = "";
  const read = (chunk: Buffer): void => {
    printed += chunk.toString();
    if (printed.includes("Der Hub läuft.")) resolve(undefined);
  };
  child.stdout?.on("data", read);
  child.stderr?.on("data", read);
  child.once("close", (code) =>
    reject(new Error(`npm start ended with ${String(code)}:\n${printed}`)),
  );
  await promise;
  return () => printed;
}

/** A loopback port that nothing listens on at this moment. */
export async function freePort(): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  const server = createServer();
  server.once("error", reject);
  server.listen(0, "127.0.0.1", () => {
    const address = server.address();
    server.close(() => {
      if (typeof address === "object" && address !== null) resolve(address.port);
      else reject(new Error("the system gave no port"));
    });
  });
  return promise;
}
