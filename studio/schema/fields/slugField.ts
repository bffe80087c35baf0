import { defineField } from "@sanity/types";
import { API_VERSION } from "../../../common/contentSource.ts";
import { SLUG_MAX_LENGTH, slugify } from "../../../common/slugify.ts";
import { checkPageSlug } from "../rules/checkPageSlug.ts";
import { checkSlug } from "../rules/checkSlug.ts";
import { checkSlugIsFree } from "../rules/checkSlugIsFree.ts";
import { inGroups, type Groups } from "./groups.ts";

export interface SlugFieldOptions {
  /** The field that the address is proposed from. */
  source?: string;
  /** The address before the slug, for the help text, e.g. "/beitraege/". */
  below: string;
  group?: Groups;
}

const OWNER_QUERY = `*[_type == $type && slug.current == $slug && !(_id in [$publishedId, $draftId])][0]{
  "title": coalesce(title, name, "einem Dokument ohne Titel")
}.title`;

/** A document's slug: proposed from its title, checked for form and for other documents with it. */
export const slugField = ({ source = "title", below, group }: SlugFieldOptions) =>
  defineField({
    name: "slug",
    type: "slug",
    title: "Adresse",
    description: `Der Schluss der Internetadresse, nach „${below}“. Nach dem Veröffentlichen am besten nicht mehr ändern, sonst laufen geteilte Links ins Leere.`,
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
      rule.custom((slug, { document, getClient, signal }) =>
        document === undefined
          ? true
          : checkSlugIsFree(
              { slug: slug?.current, type: document._type, documentId: document._id },
              (question) =>
                getClient({ apiVersion: API_VERSION }).fetch<string | null>(
                  OWNER_QUERY,
                  { ...question },
                  { perspective: "raw", ...(signal === undefined ? {} : { signal }) },
                ),
            ),
      ),
    ],
    ...inGroups(group),
  });
