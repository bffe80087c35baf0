import type { HubEnv } from "../env.ts";
import { composeMailFor } from "./composeMail.ts";
import { deliverDue } from "./deliverDue.ts";
import { sendByResend } from "./sendByResend.ts";
import { transactOn } from "./transact.ts";

/** Longest delay of a wake-up, in milliseconds; what lies further ahead is cron's. */
const CRON_COMES = 300_000;

/**
 * Sends what is due, and has itself called again where more is to come before cron does. `now`
 * says what is due.
 */
export async function deliverHub({ env, now }: { env: HubEnv; now: () => Date }): Promise<void> {
  const nextAt = await deliverDue({
    transact: transactOn(env.database),
    compose: composeMailFor(env),
    send: sendByResend(env.mail),
    now,
    machine: {
      now: () => Date.now(),
      sleep: (ms) => new Promise((resolve) => setTimeout(resolve, Math.max(0, ms))),
    },
    random: Math.random,
    newId: () => crypto.randomUUID(),
  });
  if (nextAt === undefined) return;
  const wait = nextAt - Date.now();
  if (wait > CRON_COMES) return;
  const delaySeconds = Math.max(0, Math.ceil(wait / 1000));
  await env.outboxQueue.send({ outboxId: "" }, { delaySeconds });
}
