import { isRecord, readField, readText } from "../schema/fields/readSibling.ts";

/**
 * The former slugs that a document has once `next` is published over `published`: those it had, and
 * the published slug where it changes; never the one that it is published with. Only what was
 * published counts, whatever the draft went through. Undefined where nothing is to be changed on
 * the draft.
 */
export function formerSlugsAfter({
  published,
  next,
}: {
  published: unknown;
  next: unknown;
}): string[] | undefined {
  const slug = slugOf(next);
  const before = slugOf(published);
  const known = new Set([...slugsIn(published), ...(before === undefined ? [] : [before])]);
  if (slug !== undefined) known.delete(slug);
  const after = [...known];
  return after.join() === slugsIn(next).join() ? undefined : after;
}

function slugOf(document: unknown): string | undefined {
  return readText(readField(document, "slug"), "current");
}

function slugsIn(document: unknown): string[] {
  const slugs = isRecord(document) ? document["formerSlugs"] : undefined;
  return Array.isArray(slugs) ? slugs.filter((slug) => typeof slug === "string") : [];
}
