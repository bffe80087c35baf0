import { createHash } from "node:crypto";
import type { IndexFiles } from "./IndexFiles.ts";

/** An index as files: their names without ending, and their JSON. */
export interface IndexParts {
  /** Names this index among others: the same content always has the same. */
  version: string;
  files: ReadonlyMap<string, string>;
}

/** Names and writes the files of an index, as site/search/query/createSearch.ts asks for them. */
export function indexParts({ start, shards, texts }: IndexFiles): IndexParts {
  const files = new Map([
    ["start", JSON.stringify(start)],
    ...shards.map((shard, number) => [`treffer-${number}`, JSON.stringify(shard)] as const),
    ...texts.map((text, number) => [`text-${number}`, JSON.stringify(text)] as const),
  ]);
  const hash = createHash("sha256");
  for (const [name, json] of files) hash.update(name).update(json);
  return { version: hash.digest("hex").slice(0, 12), files };
}
