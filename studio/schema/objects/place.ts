import { MarkerIcon } from "@sanity/icons/Marker";
import { defineField, defineType } from "@sanity/types";

export const place = defineType({
  name: "place",
  type: "object",
  title: "Ort",
  icon: MarkerIcon,
  fieldsets: [{ name: "city", title: "Postleitzahl und Ort", options: { columns: 2 } }],
  fields: [
    defineField({
      name: "name",
      type: "string",
      title: "Name",
      placeholder: "Berufskolleg am Park, Aula",
    }),
    defineField({ name: "street", type: "string", title: "Straße und Hausnummer" }),
    defineField({ name: "postalCode", type: "string", title: "Postleitzahl", fieldset: "city" }),
    defineField({ name: "city", type: "string", title: "Ort", fieldset: "city" }),
    defineField({
      name: "directions",
      type: "text",
      rows: 3,
      title: "Anfahrt und Zugang",
      description: "Bus und Bahn, Parkplätze, barrierefreier Zugang.",
    }),
  ],
});
