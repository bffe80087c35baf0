import { ImageIcon } from "@sanity/icons/Image";
import { defineField, defineType } from "@sanity/types";
import { readField } from "../fields/readSibling.ts";
import { checkAltText } from "../rules/checkAltText.ts";
import type { Media, Row } from "../format/row.ts";

export const picture = defineType({
  name: "picture",
  type: "image",
  title: "Bild",
  icon: ImageIcon,
  options: { hotspot: true, accept: "image/jpeg,image/png,image/webp,image/avif,image/svg+xml" },
  fields: [
    defineField({
      name: "alt",
      type: "text",
      rows: 2,
      title: "Bildbeschreibung",
      description:
        "Was ist zu sehen? Ein Satz für alle, die das Bild nicht sehen können – ohne „Bild von …“ am Anfang.",
      validation: (rule) =>
        rule.custom((alt: string | undefined, { parent }) =>
          checkAltText(alt, { hasAsset: readField(parent, "asset") !== undefined }),
        ),
    }),
    defineField({
      name: "caption",
      type: "string",
      title: "Bildunterschrift",
      description: "Steht unter dem Bild. Kann leer bleiben.",
    }),
    defineField({
      name: "credit",
      type: "string",
      title: "Bildnachweis",
      description: "Wer hat das Bild gemacht? Zum Beispiel „Foto: Aylin Kaplan“.",
    }),
  ],
  preview: {
    select: { alt: "alt", caption: "caption", media: "asset" },
    prepare: ({ alt, caption, media }: Row<{ alt: string; caption: string; media: Media }>) => ({
      title: caption ?? alt ?? "Bild ohne Beschreibung",
      subtitle: "Bild",
      media,
    }),
  },
});
