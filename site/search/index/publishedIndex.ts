import { published } from "../../content/published.ts";
import { searchDocuments } from "../documents/searchDocuments.ts";
import { buildIndex } from "./buildIndex.ts";
import { germanWords } from "./germanWords.ts";
import { indexParts, type IndexParts } from "./indexParts.ts";

let index: Promise<IndexParts> | undefined;

/** The index of what this build publishes, made once. */
export function publishedIndex(): Promise<IndexParts> {
  index ??= buildIndex(searchDocuments(published), germanWords()).then(indexParts);
  return index;
}
