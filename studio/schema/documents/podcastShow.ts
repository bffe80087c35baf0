import { ComponentIcon } from "@sanity/icons/Component";
import { defineField, defineType } from "@sanity/types";
import { linksField } from "../fields/arrayFields.ts";
import { readField, readText } from "../fields/readSibling.ts";
import { requiredPicture } from "../fields/requiredAsset.ts";
import { requiredText } from "../fields/requiredText.ts";
import { optionalWebAddress } from "../fields/webAddress.ts";
import { podcastCategories, podcastSubcategories } from "../options/podcastCategories.ts";
import { checkCoverSize } from "../rules/checkCoverSize.ts";
import { checkGuid } from "../rules/checkGuid.ts";
import { checkSubcategory } from "../rules/checkSubcategory.ts";

export const podcastShow = defineType({
  name: "podcastShow",
  type: "document",
  title: "Podcast-Sendung",
  icon: ComponentIcon,
  groups: [
    { name: "show", title: "Sendung", default: true },
    { name: "directories", title: "Podcast-Verzeichnisse" },
  ],
  fields: [
    defineField({
      name: "title",
      type: "string",
      title: "Titel",
      group: "show",
      validation: requiredText("Bitte geben Sie dem Podcast einen Titel.", { max: 150 }),
    }),
    defineField({ name: "subtitle", type: "string", title: "Untertitel", group: "show" }),
    defineField({
      name: "description",
      type: "text",
      title: "Beschreibung",
      description: "Worum geht es, und für wen? Höchstens 4000 Zeichen.",
      group: "show",
      validation: requiredText("Bitte beschreiben Sie den Podcast.", { max: 4000 }),
    }),
    defineField({
      name: "cover",
      type: "picture",
      title: "Cover",
      description: "Quadratisch, 1400 bis 3000 Bildpunkte breit, als JPEG oder PNG.",
      group: "show",
      validation: (rule) => [
        requiredPicture("Bitte laden Sie ein Cover hoch.")(rule),
        rule.custom((cover: unknown) =>
          checkCoverSize(readText(readField(cover, "asset"), "_ref")),
        ),
      ],
    }),
    defineField({
      name: "author",
      type: "string",
      title: "Herausgeber:in",
      group: "show",
      validation: requiredText("Bitte geben Sie an, wer den Podcast herausgibt."),
    }),
    linksField({
      name: "subscribeLinks",
      title: "Links zum Abonnieren",
      description: "Apple Podcasts, Spotify und andere. Den eigenen Feed ergänzt die Website.",
      group: "show",
    }),
    defineField({
      name: "ownerName",
      type: "string",
      title: "Ansprechperson für Podcast-Verzeichnisse",
      group: "directories",
      validation: requiredText("Bitte nennen Sie eine Ansprechperson."),
    }),
    defineField({
      name: "ownerEmail",
      type: "string",
      title: "E-Mail-Adresse der Ansprechperson",
      description: "Steht öffentlich im Feed; Verzeichnisse schicken eine Bestätigung dorthin.",
      group: "directories",
      validation: (rule) => [
        rule.required().error("Bitte geben Sie eine E-Mail-Adresse an."),
        rule.email().error("Bitte geben Sie eine vollständige E-Mail-Adresse an."),
      ],
    }),
    defineField({
      name: "language",
      type: "string",
      title: "Sprache",
      group: "directories",
      initialValue: "de",
      readOnly: true,
    }),
    defineField({
      name: "category",
      type: "string",
      title: "Kategorie",
      group: "directories",
      options: { list: [...podcastCategories] },
      initialValue: "Education",
      validation: (rule) => rule.required().error("Bitte wählen Sie eine Kategorie."),
    }),
    defineField({
      name: "subcategory",
      type: "string",
      title: "Unterkategorie",
      group: "directories",
      options: { list: podcastSubcategories.map(({ title, value }) => ({ title, value })) },
      validation: (rule) =>
        rule.custom((subcategory: string | undefined, { document }) =>
          checkSubcategory(subcategory, readText(document, "category")),
        ),
    }),
    defineField({
      name: "explicit",
      type: "boolean",
      title: "Enthält anstößige Inhalte",
      group: "directories",
      initialValue: false,
    }),
    defineField({
      name: "guid",
      type: "string",
      title: "Feste Kennung",
      description:
        "Daran erkennen Podcast-Apps die Sendung wieder. Nach dem ersten Veröffentlichen nie mehr ändern.",
      group: "directories",
      initialValue: () => crypto.randomUUID(),
      validation: (rule) => [
        rule.required().error("Ohne Kennung können Podcast-Apps die Sendung nicht wiedererkennen."),
        rule.custom((guid: string | undefined) => checkGuid(guid)),
      ],
    }),
    defineField({
      name: "locked",
      type: "boolean",
      title: "Vor Übernahme durch andere Anbieter schützen",
      group: "directories",
      initialValue: true,
    }),
    defineField({
      name: "fundingUrl",
      type: "url",
      title: "Seite für Unterstützung",
      group: "directories",
      validation: optionalWebAddress,
    }),
    defineField({
      name: "license",
      type: "string",
      title: "Lizenz",
      placeholder: "CC BY-SA 4.0",
      group: "directories",
    }),
  ],
  preview: { select: { title: "title", subtitle: "subtitle", media: "cover" } },
});
