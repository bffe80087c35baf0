import type { SanityClient } from "@sanity/client";
import type { Clock } from "../common/clock.ts";
import { demoContent } from "../studio/seed/demoContent.ts";
import { seedClock } from "../studio/seed/seedClock.ts";
import { applySeed, prepareSeed } from "../studio/seed/seedDataset.ts";
import type { Progress } from "./progress.ts";

/**
 * Puts the demo content into the lake; on later starts it moves the dates of the documents that no
 * editor has touched to the present day.
 */
export async function seedLake(options: {
  client: SanityClient;
  clock: Clock;
  progress: Progress;
}): Promise<void> {
  const { client, clock, progress } = options;
  const documents = demoContent(seedClock(clock));
  await progress.step("Beispielinhalte bereitstellen", async () => {
    const plan = await prepareSeed(client, documents, { mayUpload: true });
    const isCurrent = plan.steps.every(({ action }) => action !== "create" && action !== "update");
    if (!isCurrent) await applySeed(client, plan);
  });
}
