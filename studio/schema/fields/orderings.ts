import type { SortOrdering } from "@sanity/types";

export const newestFirst: SortOrdering = {
  name: "publishedAtDesc",
  title: "Erscheinungsdatum, neueste zuerst",
  by: [{ field: "publishedAt", direction: "desc" }],
};

export const titleAToZ: SortOrdering = {
  name: "title",
  title: "Titel, A bis Z",
  by: [{ field: "title", direction: "asc" }],
};

export const websiteOrder: SortOrdering = {
  name: "order",
  title: "Reihenfolge auf der Website",
  by: [
    { field: "order", direction: "asc" },
    { field: "title", direction: "asc" },
  ],
};
