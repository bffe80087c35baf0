import { RESERVED_SEGMENTS } from "../../../common/paths.ts";
import type { RuleResult } from "./ruleResult.ts";

/** A free page lives at the site's root, where the hub's own sections are taken. */
export function checkPageSlug(slug: string | undefined): RuleResult {
  if (slug === undefined || !RESERVED_SEGMENTS.has(slug)) return true;
  return `„/${slug}/“ ist schon ein fester Bereich der Website. Bitte eine andere Adresse wählen, zum Beispiel „${slug}-info“.`;
}
