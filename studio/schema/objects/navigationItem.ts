import { MenuIcon } from "@sanity/icons/Menu";
import { defineField, defineType } from "@sanity/types";

export const navigationItem = defineType({
  name: "navigationItem",
  type: "object",
  title: "Menüpunkt",
  icon: MenuIcon,
  fields: [
    defineField({
      name: "label",
      type: "string",
      title: "Beschriftung",
      validation: (rule) =>
        rule.required().error("Bitte geben Sie an, wie der Menüpunkt heißen soll."),
    }),
    defineField({
      name: "path",
      type: "string",
      title: "Pfad",
      description: "Beginnt und endet mit einem Schrägstrich, zum Beispiel /beitraege/.",
      validation: (rule) =>
        rule.required().error("Bitte geben Sie den Pfad an, zum Beispiel /beitraege/."),
    }),
  ],
  preview: { select: { title: "label", subtitle: "path" } },
});
