import type { FilterGroup } from "./Listing.ts";

/** Narrows a list down by year, the latest first. What has no year belongs to none. */
export function yearFilter<Item>(
  items: readonly Item[],
  {
    yearOf,
    title,
    lead,
  }: {
    yearOf: (item: Item) => string | undefined;
    title: (year: string) => string;
    lead: (year: string) => string;
  },
): FilterGroup<Item> {
  const years = new Set(items.flatMap((item) => yearOf(item) ?? []));
  return {
    segment: "jahr",
    label: "Jahr",
    options: [...years]
      .sort()
      .reverse()
      .map((year) => ({ segment: year, label: year, title: title(year), lead: lead(year) })),
    of: (item) => {
      const year = yearOf(item);
      return year === undefined ? [] : [year];
    },
  };
}
