import { expect, test, vi } from "vitest";
import { consumeOutbox } from "./consumeOutbox.ts";

async function outcomeOf(deliver: () => Promise<void>): Promise<unknown> {
  vi.spyOn(console, "error").mockImplementation(() => undefined);
  const batch = { messages: [], ackAll: vi.fn(), retryAll: vi.fn() };
  await consumeOutbox(batch, deliver);
  return {
    acknowledged: batch.ackAll.mock.calls.length,
    retried: batch.retryAll.mock.calls.length,
  };
}

test("wake-ups are taken off the queue when what was due is sent", async () => {
  expect(await outcomeOf(async () => Promise.resolve())).toEqual({ acknowledged: 1, retried: 0 });
});

test("wake-ups stay while the database fails", async () => {
  const failing = async () => Promise.reject(new Error("D1"));
  expect(await outcomeOf(failing)).toEqual({ acknowledged: 0, retried: 1 });
});
