import type { SeedDocument } from "../../seedDocument.ts";
import { BEGINNING as ZERO_BEGINNING } from "./fromZeroToHero/anfang.ts";
import { MISTAKE as ZERO_MISTAKE } from "./fromZeroToHero/fehler.ts";
import { CAREER as ZERO_CAREER } from "./fromZeroToHero/werdegang.ts";
import { MISTAKE as MONSTER_MISTAKE } from "./monsterBesiegen/fehler.ts";
import { BEGINNING as MONSTER_BEGINNING } from "./monsterBesiegen/anfang.ts";
import { WORKDAY as MONSTER_WORKDAY } from "./monsterBesiegen/werktag.ts";
import { WORKDAY as MISSION_WORKDAY } from "./missionPossible/werktag.ts";
import { BEGINNING as MISSION_BEGINNING } from "./missionPossible/anfang.ts";
import { CAREER as MISSION_CAREER } from "./missionPossible/werdegang.ts";
import { MISTAKE as BEAST_MISTAKE } from "./zaehmeDasBiest/fehler.ts";
import { WORKDAY as BEAST_WORKDAY } from "./zaehmeDasBiest/werktag.ts";
import { CAREER as BEAST_CAREER } from "./zaehmeDasBiest/werdegang.ts";
import type { SeedStoryTemplate } from "./SeedStoryTemplate.ts";
import { storyTemplateDocument } from "./storyTemplateDocument.ts";

/** The templates of the Storygenerator: four plots, three occasions each. */
export const TEMPLATES: readonly SeedStoryTemplate[] = [
  ZERO_BEGINNING,
  ZERO_MISTAKE,
  ZERO_CAREER,
  MONSTER_MISTAKE,
  MONSTER_BEGINNING,
  MONSTER_WORKDAY,
  MISSION_WORKDAY,
  MISSION_BEGINNING,
  MISSION_CAREER,
  BEAST_MISTAKE,
  BEAST_WORKDAY,
  BEAST_CAREER,
];

export function storyTemplates(): SeedDocument[] {
  return TEMPLATES.map(storyTemplateDocument);
}
