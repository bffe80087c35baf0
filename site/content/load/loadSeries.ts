import { pathOf } from "../../../common/paths.ts";
import type { Content } from "../Content.ts";
import type { Results } from "../results.ts";
import type { SeriesPage } from "../view/pages.ts";
import { contextOf } from "./contextOf.ts";
import type { LoadContext } from "./LoadContext.ts";
import { pastAndUpcoming } from "./pastAndUpcoming.ts";
import { toMeta } from "./toMeta.ts";
import { toPicture } from "./toPicture.ts";
import { optionalWords, requiredWords } from "./words.ts";

/** The series at /termine/reihen/<slug>/; undefined if there is none. */
export async function loadSeries(content: Content, slug: string): Promise<SeriesPage | undefined> {
  const result = await content.result("seminarSeries", slug);
  return result && toSeries(result, await contextOf(content, result));
}

/** A series' result as its page shows it. */
export function toSeries(result: Results["seminarSeries"], context: LoadContext): SeriesPage {
  const at = (path: string) => ({ ...context, path });
  const title = requiredWords(result.title, { ...at("title"), fallback: "Reihe ohne Titel" });
  const description = requiredWords(result.description, { ...at("description"), fallback: "" });
  return {
    id: result._id,
    modified: result._updatedAt,
    href: pathOf({ type: "seminarSeries", slug: result.slug ?? "" }),
    title,
    meta: toMeta({ title, text: description }),
    isExample: false,
    description,
    rhythm: optionalWords(result.rhythm),
    picture: toPicture(result.picture, { assets: context.catalog.assets, ...at("picture") }),
    ...pastAndUpcoming(context.catalog.about(result._id).seminars),
  };
}
