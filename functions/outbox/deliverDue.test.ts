import { afterAll, beforeEach, expect, test, vi } from "vitest";
import { deliverDue, type Delivery } from "./deliverDue.ts";
import { backOff, MOST_ATTEMPTS } from "./limits.ts";
import type { Outcome } from "./SendMails.ts";
import { addMails, testDatabase, testProvider, virtualTime } from "./testing/outboxWorld.ts";

const START = Date.parse("2026-11-22T09:00:00Z");
const database = testDatabase();
afterAll(() => database.close());
beforeEach(() => {
  database.empty();
  vi.spyOn(console, "log").mockImplementation(() => undefined);
  vi.spyOn(console, "error").mockImplementation(() => undefined);
});

/** A hub whose provider answers as `answer` says; the mails' text is `text`. */
function hubOf(count: number, answer: (request: Parameters<Delivery["send"]>[0]) => Outcome) {
  const time = virtualTime(START);
  addMails(
    database,
    Array.from({ length: count }, (_, index) => ({ id: `m${index}`, due: new Date(START) })),
  );
  let ids = 0;
  const state = { text: "as it was" };
  const delivery: Delivery = {
    transact: database.transact,
    compose: async ({ id, recipient }) =>
      Promise.resolve({
        type: "ready",
        id,
        request: {
          ...{ from: "Hub <hub@example.org>", to: recipient, subject: id, html: state.text },
          ...{ text: state.text, headers: {}, attachments: [] },
        },
      }),
    send: async (request) => Promise.resolve(answer(request)),
    now: () => new Date(time.now()),
    machine: time,
    random: () => 0.5,
    newId: () => `id ${++ids}`,
  };
  return {
    time,
    state,
    /** Delivers until nothing waits any more, and passes the time in between. */
    run: async () => {
      for (;;) {
        const next = await time.run(deliverDue(delivery));
        if (next === undefined) return;
        time.advance(Math.max(0, next - time.now()));
      }
    },
  };
}

const endings = () =>
  database.all("SELECT state, failure, count(*) AS mails FROM outbox GROUP BY state, failure");

test("10,000 mails take a hundred requests at the provider's pace, and no longer", async () => {
  let requests = 0;
  const hub = hubOf(10_000, ({ key, mails }) => {
    requests += 1;
    return { type: "accepted", mails: mails.map(({ subject }) => ({ providerId: key + subject })) };
  });
  await hub.run();
  expect(requests).toBe(100);
  expect((hub.time.now() - START) / 20_000).toBeLessThanOrEqual(1.1);
  expect(endings()).toEqual([{ state: "sent", failure: null, mails: 10_000 }]);
});

test("a template that changes between two attempts sends no mail twice", async () => {
  const faults: ("lost_answer" | "none")[] = ["lost_answer"];
  const time = { now: () => START };
  const provider = testProvider(() => time.now());
  const hub = hubOf(3, (request) => {
    const outcome = provider.send(request, faults.shift() ?? "none");
    hub.state.text = "deployed anew";
    return outcome;
  });
  await hub.run();
  expect([...provider.delivered.values()]).toEqual([1, 1, 1]);
  expect(endings()).toEqual([{ state: "sent", failure: null, mails: 3 }]);
});

test("of a batch that is refused for its content only the faulty mail fails", async () => {
  const hub = hubOf(5, ({ key, mails }) =>
    mails.some(({ subject }) => subject === "m2")
      ? { type: "mails_refused", reason: "validation_error" }
      : { type: "accepted", mails: mails.map(() => ({ providerId: key })) },
  );
  await hub.run();
  expect(endings()).toEqual([
    { state: "failed", failure: "validation_error", mails: 1 },
    { state: "sent", failure: null, mails: 4 },
  ]);
});

test("a provider that refuses for good is asked twelve times in about 20 hours, then mails fail", async () => {
  let requests = 0;
  const hub = hubOf(2, () => {
    requests += 1;
    return { type: "refused", reason: "invalid_api_key" };
  });
  await hub.run();
  expect(requests).toBe(MOST_ATTEMPTS);
  expect((hub.time.now() - START) / 3_600_000).toBeCloseTo(20, -1);
  expect(endings()).toEqual([{ state: "failed", failure: "refused", mails: 2 }]);
});

test("waits grow to three hours, and differ by chance", () => {
  const waits = [1, 2, 3, 6, 12].map((attempts) => backOff(attempts, 0.5) / 1000);
  expect(waits).toEqual([20, 60, 180, 4860, 10_800]);
  expect([backOff(1, 0), backOff(1, 1)]).toEqual([10_000, 30_000]);
});
