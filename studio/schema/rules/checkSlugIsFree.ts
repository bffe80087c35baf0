import type { RuleResult } from "./ruleResult.ts";

export interface SlugQuestion {
  slug: string | undefined;
  type: string;
  /** Id of the document that asks, published or draft. */
  documentId: string;
}

/**
 * Title of another document of the type that has the slug, published or as a draft; null if there
 * is none.
 */
export type FindSlugOwner = (question: {
  slug: string;
  type: string;
  publishedId: string;
  draftId: string;
}) => Promise<string | null>;

/** Two documents of a type never share an address. */
export async function checkSlugIsFree(
  { slug, type, documentId }: SlugQuestion,
  findOwner: FindSlugOwner,
): Promise<RuleResult> {
  if (slug === undefined || slug === "") return true;
  const publishedId = documentId.replace(/^drafts\./, "");
  const owner = await findOwner({ slug, type, publishedId, draftId: `drafts.${publishedId}` });
  if (owner === null) return true;
  return `Diese Adresse gehört schon zu „${owner}“. Bitte ergänzen Sie sie, zum Beispiel um ein Wort oder eine Jahreszahl.`;
}
