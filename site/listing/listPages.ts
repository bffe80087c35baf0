import { filterPath, numberedPath } from "../../common/paths.ts";
import type { FilterGroup, FilterOption, Listing } from "./Listing.ts";
import { ROWS_PER_PAGE } from "./Listing.ts";
import type { FilterLink, FilterView, ListPage } from "./ListPage.ts";
import { DESCRIPTION_LENGTH, excerpt } from "../text/excerpt.ts";
import { pagination } from "./pagination.ts";

/**
 * All pages of a list: the whole of it, then one list per option that has items, each cut into
 * pages. There is always a first page, even of an empty list.
 */
export function listPages<Item>(listing: Listing<Item>): ListPage<Item>[] {
  const groups = listing.filters
    .map((group) => sorted(group, listing))
    .filter(({ choices }) => choices.length > 0);
  const whole: Choice<Item> = {
    path: listing.path,
    label: "Alle",
    title: listing.title,
    lead: listing.lead,
    items: listing.items,
    later: listing.later ?? [],
  };
  return [whole, ...groups.flatMap(({ choices }) => choices)].flatMap((choice) =>
    pagesOf(choice, { listing, whole, groups }),
  );
}

/** What a route's getStaticPaths answers: the pages of a list as `Astro.props.page`. */
export function listPaths<Item>(
  listing: Listing<Item>,
): { params: { list: string | undefined }; props: { page: ListPage<Item> } }[] {
  return listPages(listing).map((page) => ({ params: { list: page.rest }, props: { page } }));
}

/** The list as a whole or narrowed down by one option. */
interface Choice<Item> extends Omit<FilterOption, "segment"> {
  path: string;
  items: readonly Item[];
  later: readonly Item[];
}

interface SortedGroup<Item> {
  label: string;
  choices: readonly Choice<Item>[];
}

/** A group with the items of each of its options; options without any are left out. */
function sorted<Item>(
  { segment, label, options, of }: FilterGroup<Item>,
  listing: Listing<Item>,
): SortedGroup<Item> {
  const itemsOf = new Map<string, Item[]>(options.map((option) => [option.segment, []]));
  for (const item of listing.items) {
    for (const value of new Set(of(item))) itemsOf.get(value)?.push(item);
  }
  const choices = options.map(({ segment: option, ...words }) => ({
    ...words,
    path: filterPath(listing.path, { group: segment, option }),
    items: itemsOf.get(option) ?? [],
    later: (listing.later ?? []).filter((item) => of(item).includes(option)),
  }));
  return { label, choices: choices.filter(({ items }) => items.length > 0) };
}

function pagesOf<Item>(
  choice: Choice<Item>,
  { listing, whole, groups }: ListParts<Item>,
): ListPage<Item>[] {
  const { path, title, lead, items, later } = choice;
  const rows = listing.rowsPerPage ?? ROWS_PER_PAGE;
  const count = Math.max(1, Math.ceil(items.length / rows));
  const description = choice === whole ? lead : [title, lead].filter(Boolean).join(": ");
  const filters = filtersFor(choice, { listing, whole, groups });
  const whence = { href: listing.path, label: listing.title, external: false };
  const crumbs = [
    ...(listing.parent ? [listing.parent] : []),
    ...(choice === whole ? [] : [whence]),
  ];
  return Array.from({ length: count }, (_, index) => {
    const number = index + 1;
    const address = numberedPath(path, number);
    return {
      path: address,
      rest: address.slice(listing.path.length).replace(/\/$/, "") || undefined,
      meta: {
        title: number === 1 ? title : `${title}, Seite ${number}`,
        description: excerpt(
          number === 1 ? description : `Seite ${number} von ${count}. ${description}`,
          DESCRIPTION_LENGTH,
        ),
        noIndex: false,
      },
      title,
      lead,
      more: choice.more,
      crumbs,
      feedsAt: listing.hasFeeds === true ? listing.path : undefined,
      filters,
      items: [...(number === 1 ? later : []), ...items.slice(index * rows, number * rows)],
      total: items.length,
      pagination: pagination({ path, number, count }),
    };
  });
}

interface ListParts<Item> {
  listing: Listing<Item>;
  whole: Choice<Item>;
  groups: readonly SortedGroup<Item>[];
}

function filtersFor<Item>(
  chosen: Choice<Item>,
  { listing, whole, groups }: ListParts<Item>,
): FilterView | undefined {
  const links = (listing.links ?? []).filter(({ options }) => options.length > 0);
  if (groups.length + links.length === 0) return undefined;
  const toLink = (choice: Choice<Item>): FilterLink => ({
    href: choice.path,
    label: choice.label,
    count: listing.counts === false ? undefined : choice.items.length,
    isCurrent: choice === chosen,
  });
  return {
    all: toLink(whole),
    groups: [
      ...groups.map(({ label, choices }) => ({ label, options: choices.map(toLink) })),
      ...links.map(({ label, options }) => ({
        label,
        options: options.map(({ href, label: name }) => ({
          href,
          label: name,
          count: undefined,
          isCurrent: false,
        })),
      })),
    ],
  };
}
