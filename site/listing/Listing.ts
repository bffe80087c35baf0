import type { FilterGroupSegment } from "../../common/paths.ts";
import type { LinkView } from "../content/view/LinkView.ts";

/**
 * A list of the hub and the ways to narrow it down. {@link listPages} makes its pages. `items` come
 * in the order in which they are shown.
 */
export interface Listing<Item> {
  /** The address of the whole list, "/beitraege/". */
  path: string;
  title: string;
  lead: string;
  /** Whether the list has feeds of its own beside it. */
  hasFeeds?: boolean;
  /** The page above, where that is not the front page. */
  parent?: LinkView;
  items: readonly Item[];
  filters: readonly FilterGroup<Item>[];
  /** Whether filters tell how much they hold; false where that changes between build and visit. */
  counts?: boolean;
  /**
   * Rows that join the list between build and visit. They lead the first page of every list that
   * they fit into, are not counted and make no option of their own.
   */
  later?: readonly Item[];
  /** Further ways to narrow the list down that are pages of their own elsewhere. */
  links?: readonly { label: string; options: readonly LinkView[] }[];
  /** Rows on a page; {@link ROWS_PER_PAGE} unless given. */
  rowsPerPage?: number;
}

/** One way to narrow a list down ("Art", "Thema"). Only options that items have are offered. */
export interface FilterGroup<Item> {
  segment: FilterGroupSegment;
  label: string;
  /** In the order in which they are offered. */
  options: readonly FilterOption[];
  /** The segments of the options that an item belongs to. */
  of(item: Item): readonly string[];
}

export interface FilterOption {
  segment: string;
  label: string;
  /** The heading of the narrowed list: what is shown. */
  title: string;
  lead: string;
  /** Where there is more of the same beyond this list. */
  more?: LinkView;
}

/** So many rows that a page with its style sheets still comes in one round trip. */
export const ROWS_PER_PAGE = 24;
