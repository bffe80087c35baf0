import { MenuIcon } from "@sanity/icons/Menu";
import { defineField, defineType } from "@sanity/types";
import { requiredText } from "../fields/requiredText.ts";
import { checkNavigationPath } from "../rules/checkNavigationPath.ts";

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
      placeholder: "Beiträge",
      validation: requiredText("Bitte geben Sie an, wie der Menüpunkt heißen soll.", { max: 40 }),
    }),
    defineField({
      name: "path",
      type: "string",
      title: "Pfad",
      description:
        "Der Teil der Adresse nach dem Namen der Website, mit Schrägstrich an beiden Enden.",
      placeholder: "/beitraege/",
      validation: (rule) => [
        rule.required().error("Bitte geben Sie den Pfad an, zum Beispiel /beitraege/."),
        rule.custom((path: string | undefined) => checkNavigationPath(path)),
      ],
    }),
  ],
  preview: { select: { title: "label", subtitle: "path" } },
});
