import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync, type StatementSync } from "node:sqlite";
import { KEY_LIFE } from "../limits.ts";
import type { MailRequest, Outcome, SendMails } from "../SendMails.ts";
import type { Transact } from "../transact.ts";

const MIGRATIONS = join(import.meta.dirname, "../../migrations");
const SCHEMA = readdirSync(MIGRATIONS)
  .sort()
  .map((name) => readFileSync(join(MIGRATIONS, name), "utf8"))
  .join("\n");

/** A database with the hub's own tables, in memory. */
export interface TestDatabase {
  transact: Transact;
  all(sql: string, ...values: (string | number)[]): Record<string, unknown>[];
  /** Empties the tables of the outbox: quicker than a new database. */
  empty(): void;
  close(): void;
}

export function testDatabase(): TestDatabase {
  const database = new DatabaseSync(":memory:");
  database.exec(SCHEMA);
  const prepared = new Map<string, StatementSync>();
  const all = (sql: string, values: readonly (string | number | null)[]) => {
    const statement = prepared.get(sql) ?? database.prepare(sql);
    prepared.set(sql, statement);
    return statement.all(...values);
  };
  return {
    transact: async (statements) => {
      database.exec("BEGIN IMMEDIATE");
      try {
        const results = statements.map(({ sql, values }) => all(sql, values));
        database.exec("COMMIT");
        return await Promise.resolve(results);
      } catch (thrown) {
        database.exec("ROLLBACK");
        throw thrown;
      }
    },
    all: (sql, ...values) => all(sql, values),
    empty: () => {
      for (const table of ["outbox", "outbox_batches", "suppressions", "counters"]) {
        database.exec(`DELETE FROM ${table}`);
      }
      database.exec("UPDATE outbox_pace SET next_at = 0");
    },
    close: () => database.close(),
  };
}

/** Puts mails into the outbox, due at `due`. */
export function addMails(
  database: TestDatabase,
  mails: readonly { id: string; due: Date; kind?: string }[],
): void {
  for (const { id, due, kind = "plain" } of mails) {
    database.all(
      `INSERT INTO outbox (id, kind, recipient, recipient_key, payload, due_at, created_at, updated_at)
       VALUES (?, ?, ?, ?, '{}', ?, ?, ?)`,
      ...[id, kind, `${id}@example.org`, `key of ${id}`, due.toISOString()],
      ...[due.toISOString(), due.toISOString()],
    );
  }
}

/** Time that passes only where somebody sleeps, the earliest sleeper first. */
export interface VirtualTime {
  now(): number;
  sleep(ms: number): Promise<void>;
  advance(ms: number): void;
  /** Runs work that sleeps; resolves when it is done. */
  run<Result>(work: Promise<Result>): Promise<Result>;
}

export function virtualTime(start: number): VirtualTime {
  let now = start;
  const sleepers: { at: number; wake: () => void }[] = [];
  return {
    now: () => now,
    advance: (ms) => (now += ms),
    sleep: (ms) => {
      const { promise, resolve } = Promise.withResolvers<undefined>();
      sleepers.push({ at: now + Math.max(0, ms), wake: () => resolve(undefined) });
      return promise.then(() => undefined);
    },
    run: async (work) => {
      const state = { isDone: false };
      const done = work.finally(() => (state.isDone = true));
      done.catch(() => undefined);
      for (;;) {
        await new Promise((resolve) => setImmediate(resolve));
        if (state.isDone) return done;
        sleepers.sort((one, other) => one.at - other.at);
        const next = sleepers.shift();
        if (next === undefined) continue;
        now = Math.max(now, next.at);
        next.wake();
      }
    },
  };
}

/** What the provider does with a request, besides what it is there for. */
export type ProviderFault =
  | "none"
  /** 429, 500, an answer that is none, no answer: and nothing was accepted. */
  | "too_many"
  | "error"
  | "lost_request"
  | "account_refused"
  /** It was accepted, and nobody hears of it. */
  | "lost_answer"
  | "garbage_answer";

/** A provider that keeps its promises about idempotency keys, and no other. */
export interface TestProvider {
  send(request: Parameters<SendMails>[0], fault: ProviderFault): Outcome;
  /** How often each mail went out, by its id. */
  delivered: ReadonlyMap<string, number>;
}

const PROVIDER_KEEPS_KEYS = KEY_LIFE + 3_600_000;

export function testProvider(
  now: () => number,
  isInvalid: (mail: MailRequest) => boolean = () => false,
): TestProvider {
  const delivered = new Map<string, number>();
  const kept = new Map<string, { at: number; body: string; outcome: Outcome }>();

  const accept = ({ key, mails, alone }: Parameters<SendMails>[0]): Outcome => {
    const body = createHash("sha256").update(JSON.stringify({ mails, alone })).digest("hex");
    const known = kept.get(key);
    if (known !== undefined && now() - known.at < PROVIDER_KEEPS_KEYS) {
      return known.body === body ? known.outcome : { type: "accepted_before" };
    }
    if (alone && mails.some(isInvalid)) return { type: "mails_refused", reason: "invalid" };
    const outcome: Outcome = {
      type: "accepted",
      mails: mails.map((mail) => {
        if (isInvalid(mail)) return { refusedFor: "invalid" };
        delivered.set(mail.subject, (delivered.get(mail.subject) ?? 0) + 1);
        return { providerId: `${key} ${mail.subject}` };
      }),
    };
    kept.set(key, { at: now(), body, outcome });
    return outcome;
  };

  return {
    delivered,
    send: (request, fault) => {
      switch (fault) {
        case "none":
          return accept(request);
        case "too_many":
          return { type: "too_many", retryAfter: 1000 };
        case "account_refused":
          return { type: "refused", reason: "account" };
        case "error":
        case "lost_request":
          return { type: "unknown", reason: fault };
        case "lost_answer":
        case "garbage_answer":
          accept(request);
          return { type: "unknown", reason: fault };
      }
    },
  };
}

/** The most requests that came within any second. */
export function mostInASecond(requests: readonly number[]): number {
  const counts = requests.map(
    (at) => requests.filter((other) => other >= at && other < at + 1000).length,
  );
  return Math.max(0, ...counts);
}
