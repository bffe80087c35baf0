import { expect, test, vi } from "vitest";
import { runJobs, type Job } from "./runJobs.ts";

const now = new Date("2026-11-22T09:00:00Z");

test("jobs run one after the other, and one that fails is named and stops no other", async () => {
  const logged = vi.spyOn(console, "error").mockImplementation(() => undefined);
  const ran: string[] = [];
  const job =
    (name: string): Job<Date> =>
    async (at) => {
      ran.push(`${name} began`);
      await Promise.resolve();
      if (name === "second") throw new Error("no database");
      ran.push(`${name} ended at ${at.toISOString()}`);
    };
  await runJobs({ first: job("first"), second: job("second"), third: job("third") }, now);
  expect(ran).toEqual([
    "first began",
    `first ended at ${now.toISOString()}`,
    "second began",
    "third began",
    `third ended at ${now.toISOString()}`,
  ]);
  expect(logged.mock.calls.flat()).toEqual([
    JSON.stringify({
      ...{ level: "error", event: "schedule.failed", job: "second" },
      ...{ error: "Error", message: "no database" },
    }),
  ]);
});
