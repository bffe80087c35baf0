import type { SeedDocument } from "../../seedDocument.ts";
import type { SeedStoryTemplate } from "./SeedStoryTemplate.ts";
import { storyTemplateDocument } from "./storyTemplateDocument.ts";

/** The templates of the Storygenerator. */
const TEMPLATES: readonly SeedStoryTemplate[] = [];

export function storyTemplates(): SeedDocument[] {
  return TEMPLATES.map(storyTemplateDocument);
}
