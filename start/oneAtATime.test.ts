import { expect, test } from "vitest";
import { oneAtATime } from "./oneAtATime.ts";

function controlledWork() {
  const finish: (() => void)[] = [];
  let atOnce = 0;
  let most = 0;
  const work = async (): Promise<void> => {
    atOnce += 1;
    most = Math.max(most, atOnce);
    const { promise, resolve } = Promise.withResolvers<undefined>();
    finish.push(() => resolve(undefined));
    await promise;
    atOnce -= 1;
  };
  return { work, finish, most: () => most };
}

test("requests during a run lead to one more run, never to two at once", async () => {
  const { work, finish, most } = controlledWork();
  const builds = oneAtATime(work);
  builds.request();
  builds.request();
  builds.request();
  expect(finish.length).toBe(1);
  finish[0]?.();
  await expect.poll(() => finish.length).toBe(2);
  finish[1]?.();
  await builds.settled();
  expect([finish.length, most()]).toEqual([2, 1]);
});

test("a request after a run starts a new one", async () => {
  const { work, finish } = controlledWork();
  const builds = oneAtATime(work);
  builds.request();
  finish[0]?.();
  await builds.settled();
  builds.request();
  expect(finish.length).toBe(2);
});
