import { expect, test, vi } from "vitest";
import { askUpstream, type Fetch } from "./upstream.ts";

const url = "https://cdn.example/files/p/d/x.mp3";

/** Never answers, as a host that accepts a connection and then sleeps. */
const sleeping: Fetch = async (_url, { signal }) => {
  const { promise, reject } = Promise.withResolvers<Response>();
  signal?.addEventListener("abort", () => reject(new Error("aborted")));
  return promise;
};

test("gives up on a source that says nothing", async () => {
  const answer = await askUpstream({ url, range: undefined, fetch: sleeping, timeout: 5 });
  expect(answer).toEqual({ type: "failed", reason: "timeout" });
});

test("lets a body take its time once the head is there", async () => {
  let aborted = false;
  const fetch: Fetch = async (_url, { signal }) => {
    signal?.addEventListener("abort", () => (aborted = true));
    return Promise.resolve(new Response("slow"));
  };
  vi.useFakeTimers();
  const answer = await askUpstream({ url, range: undefined, fetch, timeout: 1 });
  vi.advanceTimersByTime(60_000);
  vi.useRealTimers();
  expect([answer.type, aborted]).toEqual(["found", false]);
});

test("takes a part only where it asked for one", async () => {
  const fetch: Fetch = async () => Promise.resolve(new Response("part", { status: 206 }));
  expect(await askUpstream({ url, range: undefined, fetch, timeout: 100 })).toEqual({
    type: "failed",
    reason: "status 206",
  });
  expect((await askUpstream({ url, range: "bytes=0-3", fetch, timeout: 100 })).type).toBe("found");
});
