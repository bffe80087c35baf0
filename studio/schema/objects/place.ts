import { MarkerIcon } from "@sanity/icons/Marker";
import { defineField, defineType } from "@sanity/types";

export const place = defineType({
  name: "place",
  type: "object",
  title: "Ort",
  icon: MarkerIcon,
  fields: [
    defineField({ name: "name", type: "string", title: "Name des Ortes" }),
    defineField({ name: "street", type: "string", title: "Straße und Hausnummer" }),
    defineField({ name: "postalCode", type: "string", title: "Postleitzahl" }),
    defineField({ name: "city", type: "string", title: "Ort" }),
    defineField({
      name: "directions",
      type: "text",
      rows: 3,
      title: "Anfahrt und Zugang",
      description: "Bus und Bahn, Parkplätze, barrierefreier Zugang.",
    }),
  ],
});
