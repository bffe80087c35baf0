import { numberedPath } from "../../common/paths.ts";
import type { PageLink, PaginationView } from "./ListPage.ts";

/** How many pages on either side of the present one are linked to. */
const NEIGHBOURS = 1;

/** The way from page `number` of `count` to the others; none where there is only one. */
export function pagination({
  path,
  number,
  count,
}: {
  path: string;
  number: number;
  count: number;
}): PaginationView | undefined {
  if (count < 2) return undefined;
  const href = (page: number) => (page < 1 || page > count ? undefined : numberedPath(path, page));
  return {
    number,
    count,
    previous: href(number - 1),
    next: href(number + 1),
    links: linkedPages(number, count).map((page): PageLink | "gap" =>
      page === "gap"
        ? "gap"
        : { number: page, href: numberedPath(path, page), isCurrent: page === number },
    ),
  };
}

/** The first, the last, and those around `number`. A gap stands for two pages at least. */
function linkedPages(number: number, count: number): (number | "gap")[] {
  const shown = Array.from({ length: count }, (_, index) => index + 1).filter(
    (page) => page === 1 || page === count || Math.abs(page - number) <= NEIGHBOURS,
  );
  return shown.flatMap((page, index) => {
    const left = page - (shown[index - 1] ?? 0) - 1;
    if (left === 0) return [page];
    return left === 1 ? [page - 1, page] : ["gap", page];
  });
}
