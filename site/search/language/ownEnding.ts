import { hasUmlaut } from "./wordKey.ts";

/** Words before a noun that tell that it is one thing: "eine Rate", "das Messer". */
const ONE_IN_E = new Set(["eine", "einer", "zur"]);
const ONE_IN_ER = new Set([
  "ein",
  "einen",
  "einem",
  "das",
  "dem",
  "im",
  "am",
  "zum",
  "vom",
  "beim",
]);
/** Longer words are rather people named by an adjective: "ein Angestellter", "eine Jugendliche". */
const LONGEST = 7;
/** What forms of such a noun have more than it. */
const FORMS = ["", "n", "s", "in", "innen"];

/**
 * Whether the word before tells that the end of a noun (both as written) is its own and not one of
 * a plural: "Rate" in "eine Rate" is no form of "Rat", "Messer" in "das Messer" none of "Messe".
 */
export function isOneThing(noun: string, before: string): boolean {
  if (noun.length > LONGEST || !/^\p{Lu}/u.test(noun) || hasUmlaut(noun)) return false;
  if (noun.endsWith("e")) return ONE_IN_E.has(before.toLowerCase());
  return noun.endsWith("er") && ONE_IN_ER.has(before.toLowerCase());
}

/** The noun with an ending of its own that a key is, or is a form of; undefined if none. */
export function ownNounOf(key: string, owners: ReadonlySet<string>): string | undefined {
  for (const form of FORMS) {
    const noun = key.slice(0, key.length - form.length);
    if (key.endsWith(form) && owners.has(noun)) return noun;
  }
  return undefined;
}
