import { spawn } from "node:child_process";
import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { z } from "zod";
import { untilAnswers } from "../../start/answers.ts";
import { hubSettings, ROOT, type HubSettings } from "../../start/hubSettings.ts";
import { keepTime } from "../../start/keepTime.ts";
import { runMailbox, workerProgram } from "../../start/programs.ts";
import { startedHub } from "./hub.ts";

const MAILS = 10_000;
/** Resend's limits, which the mailbox holds to: the least that it takes, in milliseconds. */
const LEAST = (MAILS / 100 / 5) * 1000;
/** How many mails have arrived when the Worker is killed. */
const KILLED_AT = [2_500, 5_000, 7_500];
const LOOK_EVERY_MS = 50;
const PATIENCE_MS = 180_000;

/**
 * Prints how long 10,000 mails take through the built Worker and the mailbox, beside the least that
 * Resend's limits allow; then once more with the Worker killed three times on the way, and how many
 * mails are lost or doubled.
 */
export async function benchOutbox(): Promise<void> {
  const stateDir = ".hub-bench";
  await rm(join(ROOT, stateDir), { recursive: true, force: true });
  try {
    // Builds everything; what it served is served again below.
    const hub = await startedHub(ROOT, stateDir);
    await hub.stop();
    const settings = hubSettings({
      PORT: new URL(hub.origin).port,
      MAILBOX_PORT: String(hub.mailboxPort),
      HUB_STATE_DIR: stateDir,
    });
    print("undisturbed", await deliver(settings, []));
    print(`killed at ${KILLED_AT.join(", ")}`, await deliver(settings, KILLED_AT));
  } finally {
    await rm(join(ROOT, stateDir), { recursive: true, force: true });
  }
}

interface Delivered {
  /** From the first call of cron until all mails are there. */
  ms: number;
  lost: number;
  doubled: number;
  /** Rows that the hub itself does not take for sent. */
  unsent: number;
  /** For how long there was no Worker. */
  withoutWorkerMs: number;
  requests: number;
  tooMany: number;
}

async function deliver(settings: HubSettings, killedAt: readonly number[]): Promise<Delivered> {
  const databasePath = await fillOutbox(settings.stateDir);
  const mailbox = runMailbox(settings);
  const { mailboxUrl } = settings;
  await untilAnswers({
    url: `${mailboxUrl}/__mailbox/health`,
    name: "The mailbox",
    from: mailbox,
    patienceMs: PATIENCE_MS,
  });
  await fetch(`${mailboxUrl}/leeren`, { method: "POST", redirect: "manual" });
  let worker = await startedWorker(settings);
  const begin = performance.now();
  let stopTime = keepTime(worker.origin);
  let withoutWorkerMs = 0;
  for (const count of killedAt) {
    await untilArrived(mailboxUrl, count);
    stopTime();
    const killed = performance.now();
    await worker.kill();
    worker = await startedWorker(settings);
    withoutWorkerMs += performance.now() - killed;
    stopTime = keepTime(worker.origin);
  }
  await untilArrived(mailboxUrl, MAILS);
  const ms = performance.now() - begin;
  const unsent = await untilMarked(databasePath);
  const to = recipients.parse(await (await fetch(`${mailboxUrl}/__mailbox/mails`)).json());
  const different = new Set(to.map((mail) => mail.to[0])).size;
  const { requests, tooMany } = await countOf(mailboxUrl);
  stopTime();
  await worker.kill();
  await mailbox.stop();
  const [lost, doubled] = [MAILS - different, to.length - different];
  return { ms, lost, doubled, unsent, withoutWorkerMs, requests, tooMany };
}

const recipients = z.array(z.object({ to: z.array(z.string()) }));

/** Puts the mails into the database of a Worker that does not run. Returns the database's path. */
async function fillOutbox(stateDir: string): Promise<string> {
  const folder = join(stateDir, "wrangler", "v3", "d1", "miniflare-D1DatabaseObject");
  const name = (await readdir(folder)).find(
    (file) => file.endsWith(".sqlite") && !file.startsWith("metadata"),
  );
  if (name === undefined) throw new Error(`There is no database in ${folder}`);
  const path = join(folder, name);
  const database = new DatabaseSync(path);
  database.exec(`DELETE FROM outbox; DELETE FROM outbox_batches;
    INSERT INTO outbox
      (id, kind, recipient, recipient_key, payload, due_at, created_at, updated_at)
    WITH RECURSIVE numbers (n) AS (VALUES (1) UNION ALL SELECT n + 1 FROM numbers WHERE n < ${String(MAILS)})
    SELECT 'bench-' || n, 'newsletter.welcome', 'reader-' || n || '@example.org', 'key-' || n,
      json_object('firstName', 'Anna', 'manageToken', printf('%043d', n),
        'unsubscribeToken', printf('%043d', n)),
      '2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z'
    FROM numbers`);
  database.close();
  return path;
}

/** Resolves to 0 when the hub has marked every mail as sent, or to how many are left in the end. */
async function untilMarked(path: string): Promise<number> {
  const database = new DatabaseSync(path, { readOnly: true });
  const deadline = performance.now() + PATIENCE_MS;
  const count = database.prepare("SELECT count(*) AS n FROM outbox WHERE state <> 'sent'");
  let left = MAILS;
  while (left > 0 && performance.now() < deadline) {
    left = z.object({ n: z.int() }).parse(count.get()).n;
    await pause();
  }
  database.close();
  return left;
}

async function untilArrived(mailboxUrl: string, count: number): Promise<void> {
  const deadline = performance.now() + PATIENCE_MS;
  for (;;) {
    const { mails } = await countOf(mailboxUrl);
    if (mails >= count) return;
    if (performance.now() > deadline) throw new Error(`Only ${String(mails)} mails have arrived`);
    await pause();
  }
}

const counts = z.object({ mails: z.int(), requests: z.int(), tooMany: z.int() });

async function countOf(mailboxUrl: string): Promise<z.infer<typeof counts>> {
  return counts.parse(await (await fetch(`${mailboxUrl}/__mailbox/count`)).json());
}

interface StartedWorker {
  origin: string;
  /** Ends it and all it has started in the middle of whatever they do. */
  kill(): Promise<void>;
}

async function startedWorker(settings: HubSettings): Promise<StartedWorker> {
  const { args, cwd, env } = workerProgram(settings);
  const child = spawn(process.execPath, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: "ignore",
    detached: true,
  });
  const ended = new Promise((resolve) => child.once("exit", resolve));
  const origin = `http://127.0.0.1:${String(settings.port)}`;
  await untilAnswers({ url: `${origin}/build.json`, name: "The Worker", patienceMs: PATIENCE_MS });
  return {
    origin,
    kill: async () => {
      if (child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
      await ended;
    },
  };
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
}

function print(name: string, delivered: Delivered): void {
  const { ms, lost, doubled, unsent, withoutWorkerMs, requests, tooMany } = delivered;
  const seconds = (value: number) => (value / 1000).toFixed(1);
  const without =
    withoutWorkerMs === 0 ? "" : `, ${seconds(withoutWorkerMs)} s of it without a Worker`;
  console.log(
    `${String(MAILS)} mails, ${name}: ${seconds(ms)} s${without}, ${(ms / LEAST).toFixed(2)} of the least ` +
      `(${seconds(LEAST)} s); ${String(lost)} lost, ${String(doubled)} doubled, ${String(unsent)} not marked ` +
      `as sent; ${String(requests)} requests, ${String(tooMany)} of them too fast`,
  );
}
