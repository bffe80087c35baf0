import { expect, test, vi } from "vitest";
import { consumeOutbox } from "./consumeOutbox.ts";

/** A message that remembers what was done with it. */
function messageOf(body: unknown) {
  return { id: "m1", timestamp: new Date(0), attempts: 1, body, ack: vi.fn(), retry: vi.fn() };
}

/** A database in which every query gives `row`, or fails. */
function databaseOf(first: () => Promise<unknown>) {
  const statement = { bind: () => statement, first };
  return { prepare: () => statement };
}

async function outcomeOf(body: unknown, first: () => Promise<unknown>): Promise<string> {
  vi.spyOn(console, "error").mockImplementation(() => undefined);
  const message = messageOf(body);
  await consumeOutbox({ messages: [message] }, databaseOf(first));
  expect(message.ack.mock.calls.length + message.retry.mock.calls.length).toBe(1);
  return message.ack.mock.calls.length === 1 ? "acknowledged" : "retried";
}

const row = (state: string) => async () => Promise.resolve({ id: "1", kind: "greeting", state });

test.each([
  ["whose row is sent", { outboxId: "1" }, row("sent"), "acknowledged"],
  ["whose row has failed for good", { outboxId: "1" }, row("failed"), "acknowledged"],
  ["of an unknown kind", { outboxId: "1" }, row("pending"), "retried"],
  ["without a row", { outboxId: "1" }, async () => Promise.resolve(null), "retried"],
  ["without an id", {}, row("sent"), "retried"],
  [
    "while the database fails",
    { outboxId: "1" },
    async () => Promise.reject(new Error("D1")),
    "retried",
  ],
])("a message %s is %s", async (_name, body, first, expected) => {
  expect(await outcomeOf(body, first)).toBe(expected);
});
