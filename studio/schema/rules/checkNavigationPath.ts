import type { RuleResult } from "./ruleResult.ts";

const SEGMENT = "[a-z0-9]+(?:-[a-z0-9]+)*";
const PATH = new RegExp(`^/(?:${SEGMENT}/)*(?:${SEGMENT}\\.(?:xml|ics))?$`);

/** A path of the hub in its one spelling: with a slash at both ends, or a feed's file name. */
export function checkNavigationPath(path: string | undefined): RuleResult {
  if (path === undefined || path === "" || PATH.test(path)) return true;
  if (/^(?:https?:)?\/\//i.test(path)) {
    return "Bitte nur den Pfad auf unserer Website angeben, zum Beispiel /beitraege/.";
  }
  const proposal = `/${path.trim().toLowerCase().split("/").filter(Boolean).join("/")}/`;
  const advice = PATH.test(proposal)
    ? `Gemeint ist vielleicht ${proposal}`
    : "Zum Beispiel /beitraege/";
  return `Der Pfad beginnt und endet mit einem Schrägstrich und besteht aus Kleinbuchstaben, Ziffern und Bindestrichen. ${advice}`;
}
