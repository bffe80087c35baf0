import { isPageType, isSharedPageType, pathOf } from "../../common/paths.ts";
import { readField, readText } from "../schema/fields/readSibling.ts";

/** The path of a document's page on the site; undefined for one that has none, or no address yet. */
export function sitePathOf(document: unknown): string | undefined {
  const type = readText(document, "_type") ?? "";
  if (isSharedPageType(type)) return pathOf({ type });
  const slug = readText(readField(document, "slug"), "current");
  return isPageType(type) && slug !== undefined ? pathOf({ type, slug }) : undefined;
}
