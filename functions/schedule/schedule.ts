import { forwardWaiting } from "../contact/forwardWaiting.ts";
import type { HubEnv } from "../env.ts";
import { errorFacts, logError } from "../log.ts";
import { deliverHub } from "../outbox/deliverHub.ts";
import { forget } from "../retention/forget.ts";
import { noticesDue } from "../seminars/notices/noticesDue.ts";
import { offersDue } from "../seminars/offersDue.ts";

/** Something that cron does. */
type Job = (on: { env: HubEnv; now: Date }) => Promise<unknown>;

/** One after the other. The outbox is last: what the others write into it leaves at once. */
const JOBS: Readonly<Record<string, Job>> = {
  "contact.forwardWaiting": forwardWaiting,
  "seminars.noticesDue": noticesDue,
  "seminars.offersDue": offersDue,
  "retention.forget": forget,
  "outbox.deliver": ({ env, now }) => deliverHub({ env, now: () => now }),
};

/** Does what is due every few minutes. A job that fails is logged by its name; the others are done. */
export async function runSchedule(
  on: { env: HubEnv; now: Date },
  jobs: Readonly<Record<string, Job>> = JOBS,
): Promise<void> {
  for (const [job, run] of Object.entries(jobs)) {
    try {
      await run(on);
    } catch (thrown) {
      logError("schedule.failed", { job, ...errorFacts(thrown) });
    }
  }
}
