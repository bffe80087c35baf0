import { keyed, slug } from "../seedDocument.ts";
import type { SeedDocument } from "../seedDocument.ts";
import { FROM_ZERO_TO_HERO } from "./storyTemplates/fromZeroToHero.ts";
import { MISSION_POSSIBLE } from "./storyTemplates/missionPossible.ts";
import { MONSTER_BESIEGEN } from "./storyTemplates/monsterBesiegen.ts";
import type { StoryTemplate } from "./storyTemplates/storyTemplate.ts";
import { ZAEHME_DAS_BIEST } from "./storyTemplates/zaehmeDasBiest.ts";

/** The four plots of the Storygenerator, each for an occasion of its own. */
export function storyTemplates(): SeedDocument[] {
  return [FROM_ZERO_TO_HERO, MONSTER_BESIEGEN, MISSION_POSSIBLE, ZAEHME_DAS_BIEST].map(
    storyTemplateDocument,
  );
}

function storyTemplateDocument(template: StoryTemplate): SeedDocument {
  const { id, questions, parts, ...same } = template;
  return {
    ...same,
    _id: `story-${id}`,
    _type: "storyTemplate",
    slug: slug(id),
    questions: keyed("storyQuestion", questions),
    parts: keyed("storyPart", parts),
    isExample: true,
  };
}
