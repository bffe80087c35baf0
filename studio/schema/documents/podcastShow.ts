import { ComponentIcon } from "@sanity/icons/Component";
import { defineField, defineType } from "@sanity/types";
import { linksField } from "../fields/arrayFields.ts";
import { readField, readText } from "../fields/readSibling.ts";
import { requiredPicture } from "../fields/requiredAsset.ts";
import { podcastGuid } from "../fields/podcastGuid.ts";
import { referencesField } from "../fields/referencesField.ts";
import { optionalText, requiredText } from "../fields/requiredText.ts";
import { optionalWebAddress } from "../fields/webAddress.ts";
import { podcastCategories, subcategoryOptions } from "../options/podcastCategories.ts";
import { podcastLicences } from "../options/podcastLicences.ts";
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
      validation: requiredText("Bitte geben Sie an, wer den Podcast herausgibt.", { max: 255 }),
    }),
    referencesField({
      name: "hosts",
      title: "Moderation",
      description:
        "Wer durch die Sendung führt. Alle anderen, die zu hören sind, gelten als Gäste.",
      to: ["person"],
      group: "show",
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
      validation: requiredText("Bitte nennen Sie eine Ansprechperson.", { max: 255 }),
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
      description: "Die Kategorien von Apple Podcasts; alle Verzeichnisse verwenden sie.",
      options: { list: podcastCategories },
      initialValue: "Education",
      validation: (rule) => rule.required().error("Bitte wählen Sie eine Kategorie."),
    }),
    defineField({
      name: "subcategory",
      type: "string",
      title: "Unterkategorie",
      description: "Muss zur Kategorie gehören. Kann leer bleiben.",
      group: "directories",
      options: { list: subcategoryOptions },
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
        "Daran erkennen Podcast-Apps die Sendung wieder. Entsteht von selbst; nach dem ersten Veröffentlichen nie mehr ändern.",
      group: "directories",
      initialValue: () => podcastGuid(`${location.host}/podcast/feed.xml`),
      validation: (rule) => [
        rule.required().error("Ohne Kennung können Podcast-Apps die Sendung nicht wiedererkennen."),
        rule.custom((guid: string | undefined) => checkGuid(guid)),
      ],
    }),
    defineField({
      name: "locked",
      type: "boolean",
      title: "Vor Übernahme durch andere Anbieter schützen",
      description: "Andere Podcast-Anbieter dürfen die Sendung dann nicht zu sich holen.",
      group: "directories",
      initialValue: true,
    }),
    defineField({
      name: "fundingUrl",
      type: "url",
      title: "Seite für Unterstützung",
      description: "Hier kann man den Podcast fördern. Podcast-Apps zeigen den Link.",
      group: "directories",
      validation: optionalWebAddress,
    }),
    defineField({
      name: "license",
      type: "string",
      title: "Lizenz",
      description: "Ohne Angabe sind alle Rechte vorbehalten.",
      group: "directories",
      options: { list: [...podcastLicences], layout: "radio" },
    }),
    defineField({
      name: "verification",
      type: "string",
      title: "Prüftext",
      description:
        "Manche Verzeichnisse verlangen einen Text im Feed, um zu prüfen, dass er Ihnen gehört.",
      group: "directories",
      validation: optionalText({ max: 4000 }),
    }),
  ],
  preview: { select: { title: "title", subtitle: "subtitle", media: "cover" } },
});
