import { defineField } from "@sanity/types";
import { inGroups, type Groups } from "./groups.ts";
import { berlinMomentOptions } from "./options.ts";

/** When a document appears; now, unless the editor says otherwise. */
export const publishedAtField = (group?: Groups) =>
  defineField({
    name: "publishedAt",
    type: "datetime",
    title: "Erscheint am",
    description:
      "Danach richtet sich die Reihenfolge auf der Website. Liegt der Zeitpunkt in der Zukunft, gilt der Inhalt als geplant.",
    options: berlinMomentOptions,
    initialValue: () => new Date().toISOString(),
    validation: (rule) => rule.required().error("Bitte geben Sie an, wann der Inhalt erscheint."),
    ...inGroups(group),
  });

/** When a document was revised; shown to visitors beside the date of publication. */
export const updatedAtField = (group?: Groups) =>
  defineField({
    name: "updatedAt",
    type: "datetime",
    title: "Überarbeitet am",
    description: "Nur bei inhaltlichen Änderungen, nicht bei Tippfehlern.",
    options: berlinMomentOptions,
    ...inGroups(group),
  });
