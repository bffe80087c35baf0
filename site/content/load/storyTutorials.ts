import type { TutorialTeaser } from "../view/Teaser.ts";

const MOST = 4;

/** What a story is told by: with a camera, in a network, in a talk. */
const TELLS = /video|film|kamera|instagram|social media|geschichte|erzähl|interview/iu;

/** The tutorials that teach how to tell and to film, those that say so in their title first. */
export function storyTutorials(tutorials: readonly TutorialTeaser[]): TutorialTeaser[] {
  const titled = tutorials.filter(({ title }) => TELLS.test(title));
  const others = tutorials.filter(({ title, text }) => !TELLS.test(title) && TELLS.test(text));
  return [...titled, ...others].slice(0, MOST);
}
