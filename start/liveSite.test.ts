import { expect, test } from "vitest";
import type { Child } from "./child.ts";
import { HubFault } from "./hubFault.ts";
import { liveSite } from "./liveSite.ts";
import type { Progress } from "./progress.ts";
import type { SiteBuilds } from "./siteBuilds.ts";

const stamp = { sources: "s", content: "c", day: "2026-11-02" };
const worker: Child = {
  output: () => "",
  ended: new Promise(() => undefined),
  stop: async () => Promise.resolve(),
};

function site(builds: Partial<SiteBuilds>) {
  const said: string[] = [];
  const served: string[] = [];
  const progress: Progress = {
    step: async (_, work) => work(),
    say: (text) => said.push(text),
    warn: (text) => said.push(text),
  };
  const live = liveSite({
    builds: {
      lastGood: async () => Promise.resolve(undefined),
      madeFrom: async () => Promise.resolve(undefined),
      make: async () => Promise.reject(new HubFault("Kein Platz.")),
      keepOnly: async () => Promise.resolve(),
      ...builds,
    },
    stampNow: async () => Promise.resolve(stamp),
    serve: async (build) => {
      served.push(build);
      return Promise.resolve();
    },
    origin: "http://127.0.0.1:9",
    clock: () => new Date("2026-11-02T08:00:00Z"),
    progress,
  });
  return { live, said, served };
}

test("an up-to-date build is served without building", async () => {
  const { live, served } = site({ madeFrom: async () => Promise.resolve("/b/1") });
  await live.prepare();
  expect(served).toEqual(["/b/1"]);
});

test("a failed first build falls back to the last good one and says why", async () => {
  const { live, said, served } = site({ lastGood: async () => Promise.resolve("/b/1") });
  await live.prepare();
  expect(served).toEqual(["/b/1"]);
  expect(said).toEqual([
    "Die Website ließ sich nicht bauen; gezeigt wird der letzte gute Stand.\nKein Platz.",
  ]);
});

test("a failed first build without an older one is the caller's error", async () => {
  const { live, served } = site({});
  await expect(live.prepare()).rejects.toThrow("Kein Platz.");
  expect(served).toEqual([]);
});

test("a failed rebuild switches nothing and tells its reason", async () => {
  const { live, said, served } = site({ madeFrom: async () => Promise.resolve("/b/1") });
  await live.prepare();
  await live.refresh(worker);
  expect(served).toEqual(["/b/1"]);
  expect(said).toEqual([
    "Der neue Stand ließ sich nicht bauen; die Website zeigt weiter den alten.\nKein Platz.",
  ]);
});
