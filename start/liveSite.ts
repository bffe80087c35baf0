import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { berlinTimeOfDay } from "../common/berlinTime.ts";
import type { Clock } from "../common/clock.ts";
import { untilAnswers } from "./answers.ts";
import type { Child } from "./child.ts";
import { explain } from "./hubFault.ts";
import { seconds, type Progress } from "./progress.ts";
import type { SiteBuilds, Stamp } from "./siteBuilds.ts";

/** The site that visitors see, as it goes from build to build. */
export interface LiveSite {
  /** Makes the first build of this run the served one: an up-to-date one if it is there, else a new one, else the last good one. */
  prepare(): Promise<void>;
  /** Switches `worker` over to the current build; resolves when it answers with it. */
  show(worker: Child): Promise<void>;
  /** Builds anew and switches over. A failure is told with its reason, and the old site stays. */
  refresh(worker: Child): Promise<void>;
}

/** How long to wait for the switch, in milliseconds, before asking for it again. */
const PATIENCE_MS = [10_000, 20_000, 90_000];

export function liveSite(options: {
  builds: SiteBuilds;
  stampNow: () => Promise<Stamp>;
  /** Makes a build the one that is served. */
  serve: (buildDir: string) => Promise<void>;
  /** Where the Worker answers. */
  origin: string;
  clock: Clock;
  progress: Progress;
}): LiveSite {
  const { builds, stampNow, serve, clock, progress } = options;
  let current: string | undefined;

  const firstBuild = async (): Promise<string> => {
    const stamp = await stampNow();
    const upToDate = await builds.madeFrom(stamp);
    if (upToDate !== undefined) return upToDate;
    const lastGood = await builds.lastGood();
    return progress.step("Website bauen", async () =>
      builds.make(stamp).catch((error: unknown) => {
        if (lastGood === undefined) throw error;
        progress.warn(
          `Die Website ließ sich nicht bauen; gezeigt wird der letzte gute Stand.\n${explain(error)}`,
        );
        return lastGood;
      }),
    );
  };

  const show = async (build: string, worker: Child): Promise<void> => {
    const expected = await readFile(join(build, "client", "build.json"), "utf8");
    let failure: unknown;
    for (const patienceMs of PATIENCE_MS) {
      if (failure !== undefined) await serve(build);
      try {
        await untilAnswers({
          url: `${options.origin}/build.json`,
          name: "Die Website",
          from: worker,
          patienceMs,
          test: async (response) => (await response.text()) === expected,
        });
        return;
      } catch (error) {
        failure = error;
      }
    }
    throw failure;
  };

  return {
    prepare: async () => {
      current = await firstBuild();
      await serve(current);
      await builds.keepOnly([current]);
    },
    show: async (worker) => {
      if (current !== undefined) await show(current, worker);
    },
    refresh: async (worker) => {
      const begin = performance.now();
      try {
        const next = await builds.make(await stampNow());
        await serve(next);
        const kept = [next, ...(current === undefined ? [] : [current])];
        current = next;
        await show(next, worker);
        await builds.keepOnly(kept);
        progress.say(
          `  ✓  ${berlinTimeOfDay(clock())} Uhr: Die Website zeigt den neuen Stand (${seconds(performance.now() - begin)})`,
        );
      } catch (error) {
        progress.warn(
          `Der neue Stand ließ sich nicht bauen; die Website zeigt weiter den alten.\n${explain(error)}`,
        );
      }
    },
  };
}
