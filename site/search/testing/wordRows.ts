/** A word or phrase with queries that must find a text with it, and queries that must not. */
export interface WordRow {
  word: string;
  finds: readonly string[];
  misses: readonly string[];
}

/** The rows of a table, one a line: `word: finds, finds | misses, misses`. */
export function wordRows(table: string): WordRow[] {
  return table
    .trim()
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
