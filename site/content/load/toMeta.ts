import { DESCRIPTION_LENGTH, excerpt } from "../../text/excerpt.ts";
import type { Seo } from "../sanity.types.ts";
import type { PageMeta } from "../view/pages.ts";

/** What a page says of itself: the editors' words where they wrote some, its own title and text otherwise. */
export function toMeta(page: { title: string; text: string; seo?: Seo | null }): PageMeta {
  const { title = "", description = "", noIndex } = page.seo ?? {};
  return {
    title: title.trim() || page.title,
    description: excerpt(description.trim() || page.text, DESCRIPTION_LENGTH),
    noIndex: noIndex === true,
  };
}
