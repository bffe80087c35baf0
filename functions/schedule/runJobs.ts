import { errorFacts, logError } from "../log.ts";

/** Something that cron does, given what it works on. */
export type Job<On> = (on: On) => Promise<unknown>;

/** Runs jobs one after the other. One that fails is logged by its name; the others are done. */
export async function runJobs<On>(jobs: Readonly<Record<string, Job<On>>>, on: On): Promise<void> {
  for (const [job, run] of Object.entries(jobs)) {
    try {
      await run(on);
    } catch (thrown) {
      logError("schedule.failed", { job, ...errorFacts(thrown) });
    }
  }
}
