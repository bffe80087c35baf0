import type { PageMeta } from "../../content/view/pages.ts";
import type { PictureView } from "../../content/view/PictureView.ts";
import type { SiteView } from "../../content/view/SiteView.ts";

/** What every node of a page's structured data may need besides its own subject. */
export interface GraphContext {
  site: SiteView;
  meta: PageMeta;
  origin: URL;
  /** The page's own canonical address; the base of the ids of its nodes. */
  url: string;
  /** The absolute address of a picture, in a shape that search engines take. */
  pictureUrl: (picture: PictureView) => string;
  /** Stands in where a subject has no picture of its own. */
  socialImage: string;
}

/** The absolute address of something on the hub, or of what is absolute already. */
export function absolute(href: string, { origin }: Pick<GraphContext, "origin">): string {
  return new URL(href, origin).href;
}
