import { defineLocaleResourceBundle, definePlugin } from "sanity";
import { germanStrings } from "./germanStrings.ts";

const GERMAN = "de-DE";

/** German is the Studio's one language. */
export const germanOnly = definePlugin({
  name: "hub/german-only",
  i18n: {
    locales: (locales) => locales.filter((locale) => locale.id === GERMAN),
    bundles: Object.entries(germanStrings).map(([namespace, resources]) =>
      defineLocaleResourceBundle({ locale: GERMAN, namespace, resources }),
    ),
  },
});
