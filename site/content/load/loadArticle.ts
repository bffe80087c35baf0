import { berlinDay } from "../../../common/berlinTime.ts";
import { parseMoment } from "../../../common/parseMoment.ts";
import { pathOf } from "../../../common/paths.ts";
import { dateView, type DateView } from "../../text/dates.ts";
import { knownOption } from "../../text/knownOption.ts";
import { ARTICLE_KIND } from "../../text/labels.ts";
import { readingMinutes } from "../../text/readingMinutes.ts";
import type { Content } from "../Content.ts";
import type { Results } from "../results.ts";
import type { ArticlePage } from "../view/pages.ts";
import { contextOf } from "./contextOf.ts";
import type { LoadContext } from "./LoadContext.ts";
import { relatedTeasers } from "./relatedTeasers.ts";
import { resolveKind, resolveTeasers } from "./resolveTeasers.ts";
import { createHeadingIds } from "./richText/headingIds.ts";
import { nameSpeakers } from "./richText/nameSpeakers.ts";
import { outlineOf } from "./richText/outlineOf.ts";
import { plainText } from "./richText/plainText.ts";
import { toRichText } from "./richText/toRichText.ts";
import { toMeta } from "./toMeta.ts";
import { toPicture } from "./toPicture.ts";
import { requiredWords } from "./words.ts";

/** Ids that the page itself uses. */
const PAGE_IDS = ["inhalt", "gespraech", "autoren", "mehr", "weitergeben"];

/** The article at /beitraege/<slug>/; undefined if there is none. */
export async function loadArticle(
  content: Content,
  slug: string,
): Promise<ArticlePage | undefined> {
  const result = await content.result("article", slug);
  return result && toArticle(result, await contextOf(content, result));
}

/** An article's result as its page shows it. */
export function toArticle(result: Results["article"], context: LoadContext): ArticlePage {
  const at = (path: string) => ({ ...context, path });
  const title = requiredWords(result.title, { ...at("title"), fallback: "Beitrag ohne Titel" });
  const teaser = requiredWords(result.teaser, { ...at("teaser"), fallback: "" });
  const guests = resolveKind("person", result.guests, at("guests"));
  const body = nameSpeakers(
    toRichText(result.body, at("body"), { idOf: createHeadingIds(PAGE_IDS) }),
    guests,
  );
  const kind = knownOption(ARTICLE_KIND, result.kind, "report");
  const published = dateView(result.publishedAt);
  if (published === undefined)
    context.note("publishedAt", "Es fehlt das Datum der Veröffentlichung.");
  if (body.length === 0) context.note("body", "Der Beitrag hat keinen Text.");
  return {
    id: result._id,
    modified: result._updatedAt,
    href: pathOf({ type: "article", slug: result.slug ?? "" }),
    title,
    meta: toMeta({ title, text: teaser || plainText(body), seo: result.seo }),
    isExample: result.isExample === true,
    kind,
    label: ARTICLE_KIND[kind],
    teaser,
    picture: toPicture(result.picture, { assets: context.catalog.assets, ...at("picture") }),
    topics: resolveKind("topic", result.topics, at("topics")),
    authors: resolveKind("person", result.authors, at("authors")),
    guests,
    organisations: resolveKind("organisation", result.organisations, at("organisations")),
    published,
    updated: laterDay(result.updatedAt, result.publishedAt),
    readingMinutes: readingMinutes(plainText(body)),
    outline: outlineOf(body),
    body,
    related: relatedTeasers(result._id, {
      catalog: context.catalog,
      chosen: resolveTeasers(result.related, at("related")),
    }),
  };
}

/** The date of a change, only where it is a later day than that of publication. */
export function laterDay(updated: string | null, published: string | null): DateView | undefined {
  const [changed, first] = [parseMoment(updated), parseMoment(published)];
  if (changed === undefined) return undefined;
  if (first !== undefined && berlinDay(changed) <= berlinDay(first)) return undefined;
  return dateView(updated);
}
