/**
 * Wraps a piece of work so that it runs once at a time: requests that come while it runs lead to
 * exactly one more run, which begins after the current one and sees all that they asked for. The
 * work must not throw.
 */
export function oneAtATime(work: () => Promise<void>): {
  request: () => void;
  /** Resolves when nothing runs and nothing is asked for. */
  settled: () => Promise<void>;
} {
  let running: Promise<void> | undefined;
  let again = false;

  const run = async (): Promise<void> => {
    do {
      again = false;
      await work();
      // `again` is set by request() while work runs, which the type checker cannot see.
    } while (takeAgain());
    running = undefined;
  };
  const takeAgain = (): boolean => again;

  return {
    request: () => {
      if (running === undefined) running = run();
      else again = true;
    },
    settled: async () => running,
  };
}
