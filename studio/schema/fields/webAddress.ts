import type { UrlRule } from "@sanity/types";
import { checkHref, checkWebAddress } from "../rules/checkHref.ts";
import type { RuleResult } from "../rules/ruleResult.ts";

type CheckAddress = (url: string | undefined) => RuleResult;

/** Validation of an address in the web that has to be there. */
export const requiredWebAddress = (rule: UrlRule) => [
  rule.required().error("Bitte die Adresse angeben, beginnend mit https://."),
  checkedOnlyBy(checkWebAddress)(rule),
];

/** Validation of an address in the web that may be missing. */
export const optionalWebAddress = (rule: UrlRule) => checkedOnlyBy(checkWebAddress)(rule);

/** Validation of a link's target: the web, mail, telephone, or a path of the hub. */
export const requiredHref = (rule: UrlRule) => [
  rule.required().error("Bitte die Adresse angeben, auf die der Link zeigt."),
  checkedOnlyBy(checkHref)(rule),
];

/** An own check in place of Sanity's, whose messages do not say what to do. */
export const checkedOnlyBy = (check: CheckAddress) => (rule: UrlRule) =>
  rule.uri({ scheme: [/./], allowRelative: true }).custom(check);
