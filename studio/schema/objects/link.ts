import { LinkIcon } from "@sanity/icons/Link";
import { defineField, defineType } from "@sanity/types";

export const link = defineType({
  name: "link",
  type: "object",
  title: "Link ins Internet",
  icon: LinkIcon,
  fields: [
    defineField({
      name: "href",
      type: "url",
      title: "Adresse",
      description:
        "Zum Beispiel https://www.bibb.de, mailto:info@example.org oder tel:+4929319440.",
      validation: (rule) =>
        rule
          .required()
          .uri({ scheme: ["http", "https", "mailto", "tel"], allowRelative: true })
          .error(
            "Bitte eine vollständige Adresse angeben, die mit https://, mailto: oder tel: beginnt.",
          ),
    }),
  ],
});
