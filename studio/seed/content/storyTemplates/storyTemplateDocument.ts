import type { StoryPart, Wording } from "../../../../common/story/StoryTemplate.ts";
import { keyed, ref, type SeedDocument } from "../../seedDocument.ts";
import type { SeedStoryTemplate } from "./SeedStoryTemplate.ts";

/** A story template as Sanity holds it: parts and networks are fields, an absent tone is "both". */
export function storyTemplateDocument({
  id,
  plot,
  occasion,
  parts,
  teasers,
  questions,
  scenes,
  ...same
}: SeedStoryTemplate): SeedDocument {
  return {
    ...same,
    _id: `story-${id}`,
    _type: "storyTemplate",
    plot: ref(`plot-${plot}`),
    occasion: ref(`occasion-${occasion}`),
    questions: keyed("storyQuestion", questions),
    ...Object.fromEntries(parts.map((part) => [part.role, partObject(part)])),
    ...Object.fromEntries(teasers.map(({ network, wordings }) => [network, wordingList(wordings)])),
    scenes: keyed("storyScene", scenes),
    isExample: true,
  };
}

function partObject({ wordings, short }: StoryPart) {
  return { _type: "storyPart", wordings: wordingList(wordings), short: wordingList(short) };
}

function wordingList(wordings: readonly Wording[]) {
  return keyed(
    "storyWording",
    wordings.map(({ text, tone = "both" }) => ({ text, tone })),
  );
}
