import { InfoOutlineIcon } from "@sanity/icons/InfoOutline";
import { defineField, defineType } from "@sanity/types";
import { calloutTones } from "../options/calloutTones.ts";
import { titleOf } from "../options/titleOf.ts";

export const callout = defineType({
  name: "callout",
  type: "object",
  title: "Kasten",
  icon: InfoOutlineIcon,
  fields: [
    defineField({
      name: "tone",
      type: "string",
      title: "Art",
      options: { list: [...calloutTones], layout: "radio", direction: "horizontal" },
      initialValue: "note",
      validation: (rule) => rule.required().error("Bitte wählen Sie, was für ein Kasten es ist."),
    }),
    defineField({ name: "title", type: "string", title: "Überschrift" }),
    defineField({
      name: "text",
      type: "simpleText",
      title: "Text",
      validation: (rule) => rule.required().error("Bitte schreiben Sie den Text des Kastens."),
    }),
  ],
  preview: {
    select: { title: "title", tone: "tone", text: "text" },
    prepare: ({ title, tone, text }) => ({
      title: title ?? text,
      subtitle: `Kasten: ${titleOf(calloutTones, tone)}`,
    }),
  },
});
