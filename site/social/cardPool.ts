import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { CardOrder } from "./cardWorker.ts";

/** Draws social images beside the build, on the cores that it leaves free. */
export interface CardPool {
  order(order: CardOrder): void;
  /** Resolves when all that was ordered is drawn; throws what went wrong with one of them. */
  finish(): Promise<void>;
}

const MOST_WORKERS = 4;

/** A pool that starts with the first order: a build without new images starts no thread. */
export function cardPool(): CardPool {
  const workers: Worker[] = [];
  const waiting = new Set<string>();
  const { promise: failed, reject } = Promise.withResolvers<never>();
  failed.catch(() => undefined);
  let whenIdle: (() => void) | undefined;

  const start = (): void => {
    const count = Math.min(MOST_WORKERS, Math.max(1, availableParallelism() - 1));
    for (let index = 0; index < count; index += 1) {
      const worker = new Worker(new URL("./cardWorker.ts", import.meta.url));
      worker.on("message", (file: string) => {
        waiting.delete(file);
        if (waiting.size === 0) whenIdle?.();
      });
      worker.on("error", reject);
      worker.unref();
      workers.push(worker);
    }
  };

  let next = 0;
  return {
    order: (order) => {
      if (waiting.has(order.file)) return;
      if (workers.length === 0) start();
      waiting.add(order.file);
      workers[next % workers.length]?.postMessage(order);
      next += 1;
    },
    finish: async () => {
      const idle = new Promise<void>((resolve) => {
        whenIdle = resolve;
        if (waiting.size === 0) resolve();
      });
      for (const worker of workers) worker.ref();
      try {
        await Promise.race([idle, failed]);
      } finally {
        await Promise.all(workers.map((worker) => worker.terminate()));
      }
    },
  };
}
