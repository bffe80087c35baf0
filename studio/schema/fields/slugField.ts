import { defineField } from "@sanity/types";

export interface SlugFieldOptions {
  /** The field that the address is proposed from. */
  source?: string;
  /** The address before the slug, for the help text, e.g. "/beitraege/". */
  below: string;
  group?: string;
}

/** A document's slug: proposed from its title, checked for form and for other documents using it. */
export const slugField = ({ source = "title", below, group }: SlugFieldOptions) =>
  defineField({
    name: "slug",
    type: "slug",
    title: "Adresse",
    description: `Ende der Internetadresse nach ${below}. „Generieren“ macht einen Vorschlag. Nach dem Veröffentlichen bitte nicht mehr ändern, sonst laufen geteilte Links ins Leere.`,
    options: { source, maxLength: 80 },
    validation: (rule) =>
      rule.required().error("Bitte eine Adresse angeben – am einfachsten mit „Generieren“."),
    ...(group === undefined ? {} : { group }),
  });
