import { defineField, type ValidationContext } from "@sanity/types";
import { API_VERSION } from "../../../common/contentSource.ts";
import { SLUG_MAX_LENGTH, slugify } from "../../../common/slugify.ts";
import { checkFormerSlug } from "../rules/checkFormerSlug.ts";
import { checkPageSlug } from "../rules/checkPageSlug.ts";
import { checkSlug } from "../rules/checkSlug.ts";
import { checkSlugIsFree } from "../rules/checkSlugIsFree.ts";
import type { RuleResult } from "../rules/ruleResult.ts";
import { inGroups, type Groups } from "./groups.ts";

export interface SlugFieldOptions {
  /** The field that the address is proposed from. */
  source?: string;
  /** The address before the slug, for the help text, e.g. "/beitraege/". */
  below: string;
  /** What becomes of old links when the address changes after publishing. */
  afterPublishing?: string;
  group?: Groups;
}

const OWNER_QUERY = `*[_type == $type && slug.current == $slug && !(_id in [$publishedId, $draftId])][0]{
  "title": coalesce(title, name, "einem Dokument ohne Titel")
}.title`;

const FORMER_OWNER_QUERY = `*[_type == $type && $slug in formerSlugs && !(_id in [$publishedId, $draftId])][0]{
  "title": coalesce(title, name, "ein Dokument ohne Titel")
}.title`;

/** A document's slug: proposed from its title, checked for form and for other documents with it. */
export const slugField = ({
  source = "title",
  below,
  group,
  afterPublishing = "Nach dem Veröffentlichen am besten nicht mehr ändern, sonst laufen geteilte Links ins Leere.",
}: SlugFieldOptions) =>
  defineField({
    name: "slug",
    type: "slug",
    title: "Adresse",
    description: `Der Schluss der Internetadresse, nach „${below}“. ${afterPublishing}`,
    options: {
      source,
      maxLength: SLUG_MAX_LENGTH,
      slugify: (text) => slugify(text),
      // Our own rule below also says which document has the address.
      isUnique: () => true,
    },
    validation: (rule) => [
      rule.custom((slug) => checkSlug(slug?.current)),
      rule.custom((slug, { document }) =>
        document?._type === "page" ? checkPageSlug(slug?.current) : true,
      ),
      rule.custom((slug, context) =>
        checkOwner(OWNER_QUERY, checkSlugIsFree, { slug: slug?.current, ...context }),
      ),
      rule
        .custom((slug, context) =>
          checkOwner(FORMER_OWNER_QUERY, checkFormerSlug, { slug: slug?.current, ...context }),
        )
        .warning(),
    ],
    ...inGroups(group),
  });

/** Has a rule decide on a slug, looking up in the dataset which other document has or had it. */
function checkOwner(
  query: string,
  check: typeof checkSlugIsFree,
  {
    slug,
    document,
    getClient,
    signal,
  }: { slug: string | undefined } & Pick<ValidationContext, "document" | "getClient" | "signal">,
): RuleResult | Promise<RuleResult> {
  if (document === undefined) return true;
  const { _type: type, _id: documentId } = document;
  return check({ slug, type, documentId }, (question) =>
    getClient({ apiVersion: API_VERSION }).fetch<string | null>(
      query,
      { ...question },
      { perspective: "raw", ...(signal === undefined ? {} : { signal }) },
    ),
  );
}
