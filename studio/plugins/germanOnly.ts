import { defineLocaleResourceBundle, definePlugin } from "sanity";

const GERMAN = "de-DE";

/** German is the Studio's one language; some of its messages say more plainly what to do. */
export const germanOnly = definePlugin({
  name: "hub/german-only",
  i18n: {
    locales: (locales) => locales.filter((locale) => locale.id === GERMAN),
    bundles: [
      defineLocaleResourceBundle({
        locale: GERMAN,
        namespace: "validation",
        resources: {
          "generic.not-allowed": "Bitte wählen Sie einen der angebotenen Werte.",
          "generic.not-allowed_hint":
            "„{{hint}}“ steht nicht zur Wahl. Bitte wählen Sie einen der angebotenen Werte.",
          "generic.required": "Bitte ausfüllen.",
          "object.asset-required_file": "Bitte laden Sie eine Datei hoch.",
          "object.asset-required_image": "Bitte wählen Sie ein Bild.",
          "object.reference-not-published":
            "Das gewählte Dokument ist nicht veröffentlicht oder wurde gelöscht. Bitte veröffentlichen Sie es zuerst, wählen Sie ein anderes oder entfernen Sie den Verweis.",
          "slug.missing-current": "Bitte eine Adresse angeben.",
        },
      }),
    ],
  },
});
