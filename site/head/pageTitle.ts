/** The title of a page as tabs and search engines show it: its own, then the hub's. */
export function pageTitle({ title, site }: { title: string; site: string }): string {
  return title === site ? site : `${title} | ${site}`;
}
