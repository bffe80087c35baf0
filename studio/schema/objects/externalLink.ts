import { LaunchIcon } from "@sanity/icons/Launch";
import { defineField, defineType } from "@sanity/types";
import { requiredText } from "../fields/requiredText.ts";
import { requiredWebAddress } from "../fields/webAddress.ts";

export const externalLink = defineType({
  name: "externalLink",
  type: "object",
  title: "Link",
  icon: LaunchIcon,
  fields: [
    defineField({
      name: "label",
      type: "string",
      title: "Beschriftung",
      placeholder: "LinkedIn",
      validation: requiredText("Bitte geben Sie an, wie der Link heißen soll."),
    }),
    defineField({ name: "url", type: "url", title: "Adresse", validation: requiredWebAddress }),
  ],
  preview: { select: { title: "label", subtitle: "url" } },
});
