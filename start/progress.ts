import { performance } from "node:perf_hooks";

/** Tells the person at the terminal what the hub does. */
export interface Progress {
  /** Runs a step and tells its name, and its end with the time it took. */
  step<Result>(name: string, work: () => Promise<Result>): Promise<Result>;
  say(text: string): void;
  warn(text: string): void;
}

/** Progress as lines of text. */
export function lineProgress(write: (line: string) => void): Progress {
  return {
    step: async (name, work) => {
      const begin = performance.now();
      write(`  …  ${name}`);
      const result = await work();
      write(`  ✓  ${name} (${seconds(performance.now() - begin)})`);
      return result;
    },
    say: write,
    warn: (text) => write(`  !  ${text.replaceAll("\n", "\n     ")}`),
  };
}

/** Milliseconds as German seconds, e.g. "3,4 s". */
export function seconds(ms: number): string {
  return `${(ms / 1000).toLocaleString("de-DE", { minimumFractionDigits: 1, maximumFractionDigits: 1 })} s`;
}
