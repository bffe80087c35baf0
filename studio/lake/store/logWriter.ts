import type { LogFile } from "./logFile.ts";

interface LogWriterOptions {
  file: LogFile;
  /** Length of the whole part of the file; writing goes on from here. */
  size: number;
  /** The oldest `count` appended lines are on the disk now. */
  onDurable(count: number): void;
  /** Nothing that was appended and is not durable yet will be; the file is as it was before. */
  onLost(error: unknown): void;
}

/** Appends lines to a log; all that arrive while the disk is busy share the next fsync. */
interface LogWriter {
  readonly size: number;
  append(line: string): void;
  /** Runs alone, while nothing is being written; may put another file in place. */
  exclusive(work: () => Promise<{ file: LogFile; size: number } | undefined>): Promise<void>;
  /** Resolves when nothing is waiting any more. */
  idle(): Promise<void>;
  close(): Promise<void>;
}

export function createLogWriter(options: LogWriterOptions): LogWriter {
  let { file, size } = options;
  let waiting: string[] = [];
  let overhang = false;
  let running: Promise<void> | undefined;
  const exclusiveWork: (() => Promise<void>)[] = [];

  async function flush(): Promise<void> {
    const batch = waiting;
    waiting = [];
    const bytes = Buffer.from(batch.join(""), "utf8");
    try {
      if (overhang) await file.truncate(size);
      overhang = true;
      await file.write(bytes, size);
      await file.sync();
      overhang = false;
    } catch (error) {
      // Later lines build on the lost ones, so they go too.
      waiting = [];
      await file.truncate(size).then(
        () => (overhang = false),
        () => undefined,
      );
      options.onLost(error);
      return;
    }
    size += bytes.length;
    options.onDurable(batch.length);
  }

  async function run(): Promise<void> {
    // Lets all requests that are already here join the first batch.
    await Promise.resolve();
    for (;;) {
      const work = exclusiveWork.shift();
      if (work) await work();
      else if (waiting.length > 0) await flush();
      else return;
    }
  }

  function wake(): Promise<void> {
    running ??= run().finally(() => {
      running = undefined;
      if (waiting.length > 0 || exclusiveWork.length > 0) void wake();
    });
    return running;
  }

  return {
    get size() {
      return size;
    },
    append(line) {
      waiting.push(line);
      void wake();
    },
    exclusive(work) {
      return new Promise((resolve, reject) => {
        exclusiveWork.push(async () => {
          try {
            const next = await work();
            if (next) {
              const old = file;
              ({ file, size } = next);
              overhang = false;
              await old.close();
            }
            resolve();
          } catch (error) {
            reject(error instanceof Error ? error : new Error(String(error)));
          }
        });
        void wake();
      });
    },
    async idle() {
      while (running) await running;
    },
    async close() {
      while (running) await running;
      await file.close();
    },
  };
}
