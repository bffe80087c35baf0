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
