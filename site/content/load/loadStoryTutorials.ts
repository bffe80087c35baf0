import type { Content } from "../Content.ts";
import { problemsOf } from "../ContentProblem.ts";
import type { TutorialTeaser } from "../view/Teaser.ts";
import { resolveKind } from "./resolveTeasers.ts";

/** The tutorials on telling and filming that editors have chosen for the Storygenerator's page. */
export async function loadStoryTutorials(content: Content): Promise<TutorialTeaser[]> {
  const settings = await content.settings();
  if (settings === null) return [];
  const { _id: id, _type: type, storyTutorials } = settings;
  return resolveKind("tutorial", storyTutorials, {
    catalog: await content.catalog(settings),
    note: problemsOf({ id, type }, content.report),
    now: content.now(),
    path: "storyTutorials",
  });
}
