import type { RuleResult } from "./ruleResult.ts";

const UUID_5 = /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** A podcast's lasting identifier is a UUID of version 5, as the podcast namespace wants it. */
export function checkGuid(guid: string | undefined): RuleResult {
  if (guid === undefined || guid === "" || UUID_5.test(guid)) return true;
  return "Die Kennung hat die Form xxxxxxxx-xxxx-5xxx-xxxx-xxxxxxxxxxxx aus Ziffern und den Buchstaben a bis f. Zieht der Podcast von einem anderen Anbieter um, übernehmen Sie die Kennung aus dessen Feed (podcast:guid).";
}
