import fc from "fast-check";
import { afterAll, beforeEach, expect, test, vi } from "vitest";
import type { Composed } from "./composeMail.ts";
import { deliverDue, type Delivery } from "./deliverDue.ts";
import { KEY_LIFE } from "./limits.ts";
import type { OutboxMail } from "./OutboxBatch.ts";
import {
  addMails,
  mostInASecond,
  testDatabase,
  testProvider,
  virtualTime,
  type ProviderFault,
} from "./testing/outboxWorld.ts";

/** Runs of the property; each injects its own faults. */
const RUNS = 2_500;
/** The provider's limit. */
const REQUESTS_A_SECOND = 5;
const START = Date.parse("2026-11-22T09:00:00Z");

/** Where the Worker dies: before a step, or right after it was done. */
type Death = "none" | "before" | "after";

/** One call of `deliverDue`, and all that goes wrong in it, step by step. */
interface Call {
  transactions: readonly Death[];
  requests: readonly { death: Death; provider: ProviderFault; takes: number }[];
  /** The queue delivers twice: another call runs at the same time. */
  twice: boolean;
  /** What passes before the next call. */
  pause: number;
}

const database = testDatabase();
afterAll(() => database.close());

class WorkerDied extends Error {}

const death = fc.constantFrom<Death>("none", "none", "none", "none", "before", "after");
const providerFault = fc.constantFrom<ProviderFault>(
  ...(["none", "none", "none", "none", "too_many", "error", "lost_request"] as const),
  ...(["account_refused", "lost_answer", "garbage_answer"] as const),
);
const callWith = (pause: fc.Arbitrary<number>): fc.Arbitrary<Call> =>
  fc.record({
    transactions: fc.array(death, { maxLength: 12 }),
    requests: fc.array(
      fc.record({
        death,
        provider: providerFault,
        // Longer than a lease: another call takes over a request that is still on its way.
        takes: fc.constantFrom(5, 80, 300, 25_000),
      }),
      { maxLength: 8 },
    ),
    twice: fc.boolean(),
    pause,
  });

const kinds = fc.constantFrom("plain", "plain", "plain", "attached", "broken", "invalid");

/** Mails of a world: what each is made of decides how it has to end. */
const compose = async ({ id, kind, recipient }: OutboxMail): Promise<Composed> => {
  if (kind === "broken") return Promise.resolve({ type: "unrenderable", id, message: "broken" });
  const file = { filename: "a.ics", content: "", contentType: "text/calendar" };
  return Promise.resolve({
    type: "ready",
    id,
    request: {
      from: "Hub <hub@example.org>",
      to: recipient,
      subject: id,
      html: kind,
      text: kind,
      headers: {},
      attachments: kind === "attached" ? [file] : [],
    },
  });
};

interface World {
  mails: readonly string[];
  calls: readonly Call[];
  most: number;
  suppressed: readonly number[];
}

/** Lets everything go wrong that is asked for, then lets the hub come to rest. */
async function play({ mails, calls, most, suppressed }: World) {
  database.empty();
  const time = virtualTime(START);
  const provider = testProvider(time.now, (mail) => mail.html === "invalid");
  const rows = mails.map((kind, index) => ({ id: `m${index}`, kind, due: new Date(START) }));
  addMails(database, rows);
  for (const index of suppressed.filter((at) => at < mails.length)) {
    database.all("INSERT OR IGNORE INTO suppressions VALUES (?, 'bounce', '')", `key of m${index}`);
  }
  const sentAt: number[] = [];
  let ids = 0;
  const deliveryOf = (call?: Call): Delivery => {
    const transactions = [...(call?.transactions ?? [])];
    const requests = [...(call?.requests ?? [])];
    // A dead Worker does nothing more: all its lanes end with it.
    const worker = { isDead: false };
    const die = () => {
      worker.isDead = true;
      return new WorkerDied();
    };
    const alive = () => {
      if (worker.isDead) throw new WorkerDied();
    };
    return {
      transact: async (statements) => {
        alive();
        const fate = transactions.shift() ?? "none";
        if (fate === "before") throw die();
        const results = await database.transact(statements);
        if (fate === "after") throw die();
        return results;
      },
      compose,
      send: async (request) => {
        alive();
        const fate = requests.shift() ?? { death: "none", provider: "none", takes: 50 };
        if (fate.death === "before") throw die();
        sentAt.push(time.now());
        await time.sleep(fate.takes);
        const outcome = provider.send(request, fate.provider);
        if (fate.death === "after") throw die();
        return outcome;
      },
      now: () => new Date(time.now()),
      machine: {
        now: time.now,
        sleep: async (ms) => {
          await time.sleep(ms);
          alive();
        },
      },
      random: () => 0.5,
      newId: () => `id ${++ids}`,
      most,
    };
  };
  const attempt = async (call?: Call) =>
    deliverDue(deliveryOf(call)).catch((thrown: unknown) => {
      if (!(thrown instanceof WorkerDied)) throw thrown;
      return undefined;
    });

  for (const call of calls) {
    await time.run(Promise.all(call.twice ? [attempt(call), attempt(call)] : [attempt(call)]));
    time.advance(call.pause);
  }
  const open = () =>
    database.all(`SELECT (SELECT count(*) FROM outbox WHERE state = 'pending')
      + (SELECT count(*) FROM outbox_batches) AS open`)[0]?.["open"];
  for (let rest = 0; rest < 40 && open() !== 0; rest += 1) {
    const next = await time.run(attempt());
    if (next !== undefined) time.advance(Math.max(0, next - time.now()));
  }
  const ended = database.all(
    "SELECT id, kind, state, failure, recipient, payload FROM outbox ORDER BY length(id), id",
  );
  const counters = new Map(
    database
      .all("SELECT name, sum(value) AS value FROM counters GROUP BY name")
      .map(({ name, value }) => [name, value]),
  );
  return { ended, counters, provider, sentAt };
}

beforeEach(() => {
  vi.spyOn(console, "log").mockImplementation(() => undefined);
  vi.spyOn(console, "error").mockImplementation(() => undefined);
});

const worldWith = (pause: fc.Arbitrary<number>) =>
  fc.record({
    mails: fc.array(kinds, { minLength: 1, maxLength: 9 }),
    calls: fc.array(callWith(pause), { maxLength: 5 }),
    most: fc.integer({ min: 1, max: 4 }),
    suppressed: fc.array(fc.nat(8), { maxLength: 2 }),
  });

test(
  `${RUNS} outboxes with faults at any step: nothing is lost and nothing is doubled`,
  { timeout: 240_000 },
  async () => {
    const soon = fc.constantFrom(0, 500, 21_000, 400_000);
    await fc.assert(
      fc.asyncProperty(worldWith(soon), async (world) => {
        const { ended, counters, provider, sentAt } = await play(world);
        const isSuppressed = (index: number) => world.suppressed.includes(index);
        const expected = world.mails.map((kind, index) => endOf(kind, isSuppressed(index)));
        expect(
          ended.map(({ id, state, failure }) => ({
            state,
            failure,
            delivered: provider.delivered.get(String(id)) ?? 0,
          })),
        ).toEqual(expected);
        // Nothing of a mail that went out stays behind.
        for (const { state, recipient, payload } of ended) {
          if (state === "sent") expect([recipient, payload]).toEqual(["", "{}"]);
        }
        const sent = expected.filter(({ state }) => state === "sent").length;
        expect(counters.get("mail.sent") ?? 0).toBe(sent);
        expect(mostInASecond(sentAt)).toBeLessThanOrEqual(REQUESTS_A_SECOND);
      }),
      { numRuns: RUNS },
    );
  },
);

function endOf(kind: string, isSuppressed: boolean) {
  if (isSuppressed) return { state: "failed", failure: "suppressed", delivered: 0 };
  switch (kind) {
    case "broken":
      return { state: "failed", failure: "unrenderable", delivered: 0 };
    case "invalid":
      return { state: "failed", failure: "invalid", delivered: 0 };
    default:
      return { state: "sent", failure: null, delivered: 1 };
  }
}

test(
  "beyond the life of a key nothing is doubled, and what may be lost is told",
  { timeout: 120_000 },
  async () => {
    const anyTime = fc.constantFrom(0, 21_000, KEY_LIFE - 60_000, KEY_LIFE + 4_000_000);
    await fc.assert(
      fc.asyncProperty(worldWith(anyTime), async (world) => {
        const { ended, provider } = await play(world);
        for (const { id, kind, state, failure } of ended) {
          const delivered = provider.delivered.get(String(id)) ?? 0;
          expect(delivered).toBeLessThanOrEqual(1);
          if (state === "sent") expect(delivered).toBe(1);
          else if (kind === "plain" && failure !== "suppressed") expect(failure).toBe("unknown");
        }
      }),
      { numRuns: 500 },
    );
  },
);
