import { podcastSubcategories } from "../options/podcastCategories.ts";
import type { RuleResult } from "./ruleResult.ts";

/** A subcategory is one of its category's, or podcast directories refuse the feed. */
export function checkSubcategory(
  subcategory: string | undefined,
  category: string | undefined,
): RuleResult {
  if (subcategory === undefined || category === undefined) return true;
  const possible = podcastSubcategories.filter((option) => option.category === category);
  if (possible.some((option) => option.value === subcategory)) return true;
  return possible.length === 0
    ? "Diese Kategorie hat keine Unterkategorien. Bitte die Unterkategorie entfernen."
    : `Diese Unterkategorie gehört zu einer anderen Kategorie. Möglich sind: ${possible.map((option) => option.title).join(", ")}.`;
}
