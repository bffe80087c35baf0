import { logError, logInfo } from "../log.ts";
import type { Composed, ComposeMail } from "./composeMail.ts";
import { backOff, KEY_LIFE, MOST_ATTEMPTS } from "./limits.ts";
import type { OutboxBatch, Settlement } from "./OutboxBatch.ts";
import type { Outcome, SendMails } from "./SendMails.ts";
import { settle } from "./settle.ts";
import { take } from "./take.ts";
import type { Transact } from "./transact.ts";
import { nextMoment, pause } from "./turns.ts";

/** Everything that delivering touches; tests put faults in its place. */
export interface Delivery {
  transact: Transact;
  compose: ComposeMail;
  send: SendMails;
  /** What is due goes by this clock. */
  now: () => Date;
  /** Leases and pace go by the machine's, in milliseconds. */
  machine: { now(): number; sleep(ms: number): Promise<void> };
  /** From 0 to 1. */
  random: () => number;
  newId: () => string;
  /** As many mails as go into one request. */
  most?: number;
}

/** How long one call goes on, in milliseconds. */
const LONGEST_CALL = 30_000;
/** While one batch is on its way others are made ready: the provider's answer takes its time. */
const LANES = 3;
/** A lane waits this long for its next batch rather than leave it to the next call. */
const LONGEST_WAIT = 3_000;

/**
 * Sends what is due, until nothing is or half a minute is over. Any number of calls may run at the
 * same time or break off anywhere: the database decides who sends what, and when. Returns the moment
 * (machine's milliseconds) at which there may be more; undefined where nothing waits.
 */
export async function deliverDue(delivery: Delivery): Promise<number | undefined> {
  const deadline = delivery.machine.now() + LONGEST_CALL;
  const lanes = Array.from({ length: LANES }, () => lane(delivery, deadline));
  const results = await Promise.allSettled(lanes);
  const broken = results.find((result) => result.status === "rejected");
  if (broken !== undefined) throw broken.reason;
  return nextMoment(delivery.transact, {
    now: delivery.now(),
    clock: delivery.machine.now(),
  });
}

async function lane(delivery: Delivery, deadline: number): Promise<void> {
  const { machine, transact, now, newId, most } = delivery;
  for (;;) {
    const clock = machine.now();
    if (clock >= deadline) return;
    const taken = await take(transact, {
      claim: newId(),
      now: now(),
      clock,
      ...(most === undefined ? {} : { most }),
    });
    if (taken.type === "batch") {
      if (taken.suppressed > 0) logInfo("outbox.suppressed", { mails: taken.suppressed });
      await deliver(taken, delivery);
      continue;
    }
    const wait = (taken.nextAt ?? Infinity) - machine.now();
    if (wait > LONGEST_WAIT) return;
    await machine.sleep(wait);
  }
}

/** One attempt at a batch. */
async function deliver(
  { batch, sendAt }: { batch: OutboxBatch; sendAt: number },
  delivery: Delivery,
): Promise<void> {
  const { transact, machine, compose, send } = delivery;
  if (batch.triedAt !== null && machine.now() - batch.triedAt > KEY_LIFE) {
    return write(delivery, batch, allFailed(batch, "unknown"));
  }
  const composed = await Promise.all(batch.mails.map(compose));
  const isFirst = batch.attempts === 1;
  const { ready, unfit } = sorted(composed, batch);
  // Written down first of all, so that the same request can be made again whatever happens now.
  if (isFirst && hasAny(unfit)) await write(delivery, batch, { ...unfit, then: { type: "go_on" } });
  const rest = isFirst ? {} : unfit;
  if (ready.length === 0) return write(delivery, batch, { ...rest, then: { type: "done" } });
  // Only now: what comes before takes its time, and turns are counted where the requests arrive.
  await machine.sleep(sendAt - machine.now());
  const outcome = await send({
    key: batch.id,
    alone: batch.alone,
    mails: ready.map(({ request }) => request),
  });
  if (outcome.type === "too_many") await pause(transact, machine.now() + outcome.retryAfter);
  logOutcome(batch, outcome);
  const ids = ready.map(({ id }) => id);
  await write(delivery, batch, settlementOf(outcome, { batch, ids, rest, delivery }));
}

type Ready = Extract<Composed, { type: "ready" }>;
type Unfit = Pick<Settlement, "failed" | "apart">;

/** What can go in this request, and what cannot. */
function sorted(
  composed: readonly Composed[],
  { alone }: OutboxBatch,
): { ready: Ready[]; unfit: Unfit } {
  const ready = composed.flatMap((mail) => (mail.type === "ready" ? [mail] : []));
  const broken = composed.flatMap((mail) => (mail.type === "unrenderable" ? [mail] : []));
  for (const { id: outboxId, message } of broken) {
    logError("outbox.unrenderable", { outboxId, message });
  }
  const needsOwn = ({ request }: Ready) => !alone && request.attachments.length > 0;
  return {
    ready: ready.filter((mail) => !needsOwn(mail)),
    unfit: {
      failed: broken.map(({ id }) => ({ id, failure: "unrenderable" })),
      apart: ready.filter(needsOwn).map(({ id }) => id),
    },
  };
}

function hasAny({ failed = [], apart = [] }: Unfit): boolean {
  return failed.length + apart.length > 0;
}

/** What an outcome means for the mails. Doubt is always settled by asking again with the same key. */
function settlementOf(
  outcome: Outcome,
  {
    batch,
    ids,
    rest,
    delivery,
  }: { batch: OutboxBatch; ids: readonly string[]; rest: Unfit; delivery: Delivery },
): Settlement {
  const { machine, random } = delivery;
  const later = machine.now() + backOff(Math.max(batch.attempts, batch.refusals + 1), random());
  // Of a second attempt it is not known whether the first got through.
  const isCertain = batch.attempts === 1;
  const doubtful = (): Settlement =>
    batch.attempts >= MOST_ATTEMPTS
      ? allFailed(batch, "unknown")
      : { then: { type: "same_again", at: later } };
  switch (outcome.type) {
    case "accepted": {
      const told = ids.map((id, index) => ({ id, ...outcome.mails[index] }));
      return {
        sent: told.flatMap((mail) =>
          "providerId" in mail ? [{ id: mail.id, providerId: mail.providerId }] : [],
        ),
        failed: [
          ...told.flatMap((mail) =>
            "refusedFor" in mail ? [{ id: mail.id, failure: mail.refusedFor }] : [],
          ),
          ...(rest.failed ?? []),
        ],
        apart: rest.apart ?? [],
        then: { type: "done" },
      };
    }
    case "accepted_before":
      return {
        sent: batch.mails.map(({ id }) => ({ id, providerId: null })),
        then: { type: "done" },
      };
    case "too_many":
      return isCertain
        ? { then: { type: "anew", at: machine.now() + outcome.retryAfter, counts: false } }
        : { then: { type: "same_again", at: machine.now() + outcome.retryAfter } };
    case "mails_refused":
      if (batch.alone) return allFailed(batch, outcome.reason);
      return isCertain ? { apart: ids, then: { type: "done" } } : doubtful();
    case "refused": {
      if (!isCertain) return doubtful();
      return { then: { type: "anew", at: later, counts: true } };
    }
    case "unknown":
      return doubtful();
  }
}

function allFailed(batch: OutboxBatch, failure: string): Settlement {
  return { failed: batch.mails.map(({ id }) => ({ id, failure })), then: { type: "done" } };
}

async function write(
  { transact, now }: Delivery,
  batch: OutboxBatch,
  settlement: Settlement,
): Promise<void> {
  const givenUp = await settle(transact, batch, { ...settlement, now: now() });
  const dead = [...(settlement.failed ?? []), ...givenUp.map((id) => ({ id, failure: "refused" }))];
  for (const { id: outboxId, failure } of dead)
    logError("outbox.dead_letter", { outboxId, failure });
}

function logOutcome({ id: batchId, attempts, mails }: OutboxBatch, outcome: Outcome): void {
  const facts = { batchId, attempts, mails: mails.length };
  if (outcome.type === "accepted") logInfo("outbox.sent", facts);
  else {
    const reason = "reason" in outcome ? outcome.reason : undefined;
    logError(`outbox.${outcome.type}`, { ...facts, reason });
  }
}
