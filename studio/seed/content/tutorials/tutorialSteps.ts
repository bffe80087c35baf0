import { richText } from "../../richText.ts";
import type { SeedBlock } from "../../richText.ts";
import { keyed, picture } from "../../seedDocument.ts";

interface Step {
  title: string;
  body: readonly (SeedBlock | readonly SeedBlock[])[];
  picture?: { name: string; alt: string };
  /** Where the film shows this step, in seconds. */
  videoStart?: number;
}

/** The `steps` field of a tutorial. */
export function tutorialSteps(...steps: readonly Step[]) {
  return keyed(
    "tutorialStep",
    steps.map((step) => ({
      title: step.title,
      body: richText("step", ...step.body),
      ...(step.picture === undefined
        ? {}
        : { picture: picture(step.picture.name, step.picture.alt) }),
      ...(step.videoStart === undefined ? {} : { videoStart: step.videoStart }),
    })),
  );
}
