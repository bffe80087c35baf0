import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { SHORT_PARTS, SUFFIXES } from "../language/affixes.ts";
import { beginningsOf } from "../language/beginningsOf.ts";
import type { KnownWords } from "../language/KnownWords.ts";
import { wordKey } from "../language/wordKey.ts";

/** The lists, with the rank from which on their words of four letters are names and fragments. */
const LISTS = { commonWords: Infinity, wikipedia: 7_500 };

/**
 * German words with how usual they are, from lists ordered by frequency. They help a build to split
 * compounds and are not part of what visitors load.
 */
export function germanWords(): KnownWords {
  const rarities = new Map<string, number>();
  const require = createRequire(join(process.cwd(), "package.json"));
  const folder = require.resolve("@zxcvbn-ts/language-de/package.json");
  for (const [list, shortRank] of Object.entries(LISTS)) {
    const words: unknown = JSON.parse(
      readFileSync(join(folder, "..", "src", `${list}.json`), "utf8"),
    );
    if (!Array.isArray(words)) throw new Error(`${list} is no list of words`);
    words.forEach((word: unknown, rank) => {
      if (typeof word !== "string" || !isUsable(word, rank < shortRank)) return;
      const key = wordKey(word);
      const rarity = rank / 65_000;
      if ((rarities.get(key) ?? Infinity) > rarity) rarities.set(key, rarity);
    });
  }
  const rarityOf = (key: string) => rarities.get(key);
  return { rarityOf, rarityOfWhole: rarityOf, reachFrom: beginningsOf(rarities.keys()) };
}

function isUsable(word: string, mayBeShort: boolean): boolean {
  if (!/^[a-zäöüß]+$/.test(word) || SUFFIXES.has(word)) return false;
  return word.length > 4 || (word.length === 4 ? mayBeShort : SHORT_PARTS.has(word));
}
