import type { Child } from "./child.ts";

/** The programs that belong to one run of the hub and end together. */
export interface ProgramGroup {
  add(name: string, program: Child): Child;
  /** Has `cleanup` called when the group stops, before its programs do. */
  beforeStop(cleanup: () => void): void;
  isStopping(): boolean;
  /** Resolves, with its last words, when a program ends that was not asked to. */
  broken: Promise<string>;
  stop(): Promise<void>;
}

export function programGroup(): ProgramGroup {
  const programs: Child[] = [];
  const cleanups: (() => void)[] = [];
  const { promise: broken, resolve: reportBroken } = Promise.withResolvers<string>();
  let stopping = false;
  return {
    add: (name, program) => {
      programs.push(program);
      void program.ended.then(() => {
        if (!stopping) reportBroken(`${name} ist unerwartet beendet.\n${program.output()}`);
      });
      return program;
    },
    beforeStop: (cleanup) => cleanups.push(cleanup),
    isStopping: () => stopping,
    broken,
    stop: async () => {
      stopping = true;
      for (const cleanup of cleanups) cleanup();
      await Promise.all(programs.map(async (program) => program.stop()));
    },
  };
}
