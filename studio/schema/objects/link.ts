import { LinkIcon } from "@sanity/icons/Link";
import { defineField, defineType } from "@sanity/types";
import { requiredHref } from "../fields/webAddress.ts";

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
      validation: requiredHref,
    }),
  ],
});
