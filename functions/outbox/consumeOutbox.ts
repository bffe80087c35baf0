import { errorFacts, logError } from "../log.ts";

/**
 * Answers wake-ups: whatever they say, what is due is sent. Where that fails for a reason that is
 * not a single mail's, they are tried again, and in the end lie in the dead-letter queue; the mails
 * lie in the outbox, where cron finds them.
 */
export async function consumeOutbox(
  batch: Pick<MessageBatch, "ackAll" | "retryAll" | "messages">,
  deliver: () => Promise<void>,
): Promise<void> {
  try {
    await deliver();
    batch.ackAll();
  } catch (thrown) {
    logError("outbox.failed", { messages: batch.messages.length, ...errorFacts(thrown) });
    batch.retryAll();
  }
}
