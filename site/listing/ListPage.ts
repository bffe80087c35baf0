import type { LinkView } from "../content/view/LinkView.ts";
import type { PageMeta } from "../content/view/pages.ts";

/** One page of a list, whole or narrowed down, ready to show. */
export interface ListPage<Item> {
  /** The address, with leading and trailing slash. */
  path: string;
  /** The address within the list: what a route's rest parameter holds. None for the list itself. */
  rest: string | undefined;
  meta: PageMeta;
  title: string;
  lead: string;
  more: LinkView | undefined;
  /** The pages above this one, the whole list last where this is a part of it. */
  crumbs: readonly LinkView[];
  /** The page beside which the list's feeds lie; none where it has no feeds. */
  feedsAt: string | undefined;
  /** None where there is nothing to choose between. */
  filters: FilterView | undefined;
  /** The rows of this page. */
  items: readonly Item[];
  /** How many there are on all pages together. */
  total: number;
  /** None where everything fits on one page. */
  pagination: PaginationView | undefined;
}

/** The filters of a list: links that narrow it down, and the way back. */
export interface FilterView {
  all: FilterLink;
  groups: readonly { label: string; options: readonly FilterLink[] }[];
}

export interface FilterLink {
  href: string;
  label: string;
  count: number | undefined;
  isCurrent: boolean;
}

export interface PaginationView {
  number: number;
  count: number;
  previous: string | undefined;
  next: string | undefined;
  /** Page links in order; "gap" stands for pages left out. */
  links: readonly (PageLink | "gap")[];
}

export interface PageLink {
  number: number;
  href: string;
  isCurrent: boolean;
}
