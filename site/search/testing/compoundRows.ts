import { GERMAN_COMPOUNDS } from "./germanCompounds.ts";

/** A word with queries that must find a text with it, and queries that must not. */
export interface CompoundRow {
  word: string;
  finds: readonly string[];
  misses: readonly string[];
}

/** The rows of the table of compounds. */
export function compoundRows(): CompoundRow[] {
  return GERMAN_COMPOUNDS.trim()
    .split("\n")
    .map((line) => {
      const [word = "", queries = ""] = line.split(": ");
      const [finds = "", misses = ""] = queries.split(" | ");
      return { word, finds: listed(finds), misses: listed(misses) };
    });
}

function listed(queries: string): string[] {
  return queries.split(", ").filter((query) => query !== "");
}
