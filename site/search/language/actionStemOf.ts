import { verbStemOf } from "./verbStemOf.ts";

/** How nouns are made from verbs, and the end of the verb: "Prüf|ung" from "prüf|en". */
const ACTIONS = [
  [/ikation$/, "izieren"],
  [/uktion$/, "uzieren"],
  [/ation$/, "ieren"],
  [/ung$/, "en"],
] as const;
const AGENT = /er(?:in)?$/;
const SHORTEST_ROOT = 3;

/**
 * What a noun for an action shares with the forms of its verb (verbStemOf.ts): "prufung" and
 * "qualifikation", as stems (stemOf.ts), give the same as "prufen" and "qualifizieren". Undefined
 * for other nouns.
 */
export function actionStemOf(stem: string): string | undefined {
  if (!stem.endsWith("ung") && !stem.endsWith("tion")) return undefined;
  for (const [suffix, verb] of ACTIONS) {
    const root = stem.replace(suffix, "");
    if (root !== stem) return root.length < SHORTEST_ROOT ? undefined : verbStemOf(root + verb);
  }
  return undefined;
}

/** The same for a noun for who or what does it, as a key: "berater" as "beraten". */
export function agentStemOf(key: string): string | undefined {
  const root = key.replace(AGENT, "");
  return root === key || root.length < SHORTEST_ROOT ? undefined : verbStemOf(`${root}en`);
}
