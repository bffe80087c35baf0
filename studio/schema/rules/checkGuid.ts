import type { RuleResult } from "./ruleResult.ts";

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** A podcast's lasting identifier is a UUID, as the podcast namespace wants it. */
export function checkGuid(guid: string | undefined): RuleResult {
  if (guid === undefined || guid === "" || UUID.test(guid)) return true;
  return "Die Kennung hat die Form xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx aus Ziffern und den Buchstaben a bis f.";
}
