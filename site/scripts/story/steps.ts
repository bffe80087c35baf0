/** Where a visitor is in the Storygenerator. */
export type Step =
  | { name: "occasion" }
  | { name: "plot" }
  /** Counted from 0. */
  | { name: "question"; index: number }
  | { name: "result" };

/** What has been done so far, as far as it decides which steps are open. */
export interface Progress {
  hasOccasion: boolean;
  hasTemplate: boolean;
  /** Indexes of the questions that must be answered before there is a story. */
  missing: readonly number[];
  questions: number;
}

const SHARED = "#geschichte=";

/** The fragment of the address that stands for a step, so that the browser's own "back" works. */
export function fragmentOf(step: Step): string {
  switch (step.name) {
    case "occasion":
      return "#anlass";
    case "plot":
      return "#plot";
    case "question":
      return `#frage-${String(step.index + 1)}`;
    case "result":
      return "#ergebnis";
  }
}

/** The step that a fragment stands for; undefined where it stands for none. */
export function stepOf(fragment: string): Step | undefined {
  const question = /^#frage-([1-9]\d?)$/.exec(fragment)?.[1];
  if (question !== undefined) return { name: "question", index: Number(question) - 1 };
  return ([{ name: "occasion" }, { name: "plot" }, { name: "result" }] as const).find(
    (step) => fragmentOf(step) === fragment,
  );
}

/** The code of a shared story in a fragment. */
export function sharedCodeOf(fragment: string): string | undefined {
  return fragment.startsWith(SHARED) ? fragment.slice(SHARED.length) : undefined;
}

/** The fragment that holds a whole story. */
export function sharedFragment(code: string): string {
  return SHARED + code;
}

/** The step itself, or the earliest one that has to come before it. */
export function openStep(
  step: Step,
  { hasOccasion, hasTemplate, missing, questions }: Progress,
): Step {
  if (step.name === "occasion") return step;
  if (!hasOccasion && !hasTemplate) return { name: "occasion" };
  if (step.name === "plot" || !hasTemplate) return { name: "plot" };
  const last = questions - 1;
  const gap = missing[0] ?? (step.name === "result" ? undefined : last);
  if (step.name === "result") return gap === undefined ? step : { name: "question", index: gap };
  return { name: "question", index: Math.min(step.index, gap ?? last, last) };
}

/** The step after another. */
export function nextStep(step: Step, { questions }: Pick<Progress, "questions">): Step {
  switch (step.name) {
    case "occasion":
      return { name: "plot" };
    case "plot":
      return { name: "question", index: 0 };
    case "question":
      return step.index + 1 < questions
        ? { name: "question", index: step.index + 1 }
        : { name: "result" };
    case "result":
      return step;
  }
}

/** The step before another; undefined at the beginning. */
export function stepBefore(
  step: Step,
  { questions }: Pick<Progress, "questions">,
): Step | undefined {
  switch (step.name) {
    case "occasion":
      return undefined;
    case "plot":
      return { name: "occasion" };
    case "question":
      return step.index === 0 ? { name: "plot" } : { name: "question", index: step.index - 1 };
    case "result":
      return { name: "question", index: questions - 1 };
  }
}
