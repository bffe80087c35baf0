import { forwardWaiting } from "../contact/forwardWaiting.ts";
import { logNotForwarded } from "../contact/notForwarded.ts";
import type { HubEnv } from "../env.ts";
import { deliverHub } from "../outbox/deliverHub.ts";
import { forget } from "../retention/forget.ts";
import { noticesDue } from "../seminars/notices/noticesDue.ts";
import { offersDue } from "../seminars/offersDue.ts";
import { runJobs, type Job } from "./runJobs.ts";

/** One after the other. The outbox is late: what the others write into it leaves at once. */
const JOBS: Readonly<Record<string, Job<{ env: HubEnv; now: Date }>>> = {
  "contact.forwardWaiting": forwardWaiting,
  "seminars.noticesDue": noticesDue,
  "seminars.offersDue": offersDue,
  "retention.forget": forget,
  "outbox.deliver": ({ env, now }) => deliverHub({ env, now: () => now }),
  "contact.notForwarded": logNotForwarded,
};

/** Does what is due every few minutes. */
export async function runSchedule(on: { env: HubEnv; now: Date }): Promise<void> {
  await runJobs(JOBS, on);
}
