import { LaunchIcon } from "@sanity/icons/Launch";
import { defineField, defineType } from "@sanity/types";

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
      validation: (rule) => rule.required().error("Bitte geben Sie an, wie der Link heißen soll."),
    }),
    defineField({
      name: "url",
      type: "url",
      title: "Adresse",
      validation: (rule) =>
        rule
          .required()
          .uri({ scheme: ["http", "https"] })
          .error("Bitte die vollständige Adresse angeben, beginnend mit https://."),
    }),
  ],
  preview: { select: { title: "label", subtitle: "url" } },
});
