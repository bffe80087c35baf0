import type { FindSlugOwner, SlugQuestion } from "./checkSlugIsFree.ts";
import type { RuleResult } from "./ruleResult.ts";

/** Warns of an address that others' old links still lead elsewhere from. */
export async function checkFormerSlug(
  { slug, type, documentId }: SlugQuestion,
  findFormerOwner: FindSlugOwner,
): Promise<RuleResult> {
  if (slug === undefined || slug === "") return true;
  const publishedId = documentId.replace(/^drafts\./, "");
  const owner = await findFormerOwner({
    slug,
    type,
    publishedId,
    draftId: `drafts.${publishedId}`,
  });
  if (owner === null) return true;
  return `Unter dieser Adresse stand früher „${owner}“. Alte Links dorthin führen dann hierher. Wenn Sie das nicht möchten, ergänzen Sie die Adresse um ein Wort oder eine Jahreszahl.`;
}
