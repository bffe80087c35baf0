import { richText, type SeedBlock } from "../../richText.ts";
import { picture, refs, slug, type SeedDocument } from "../../seedDocument.ts";

/** What an article of the demo content says; ids are those of other demo documents. */
export interface ExampleArticle {
  /** The address without its path; the document's id is `article-` and this. */
  name: string;
  kind: "report" | "interview" | "practice";
  title: string;
  teaser: string;
  /** Describes the picture `beitrag-<name>`. */
  alt: string;
  topics: readonly [string, ...string[]];
  authors: readonly [string, ...string[]];
  guests?: readonly string[];
  organisations?: readonly string[];
  related?: readonly string[];
  /** ISO 8601 in UTC. */
  publishedAt: string;
  updatedAt?: string;
  seo?: { title?: string; description?: string };
  body: readonly (SeedBlock | readonly SeedBlock[])[];
}

/** The document of an example article, marked as such to its readers. */
export function exampleArticle(article: ExampleArticle): SeedDocument {
  const { name, alt, topics, authors, guests, organisations, related, seo, body, ...same } =
    article;
  const id = `article-${name}`;
  return {
    ...same,
    _id: id,
    _type: "article",
    slug: slug(name),
    picture: picture(`beitrag-${name}`, alt),
    topics: refs(...topics),
    authors: refs(...authors),
    ...(guests === undefined ? {} : { guests: refs(...guests) }),
    ...(organisations === undefined ? {} : { organisations: refs(...organisations) }),
    ...(related === undefined ? {} : { related: refs(...related) }),
    ...(seo === undefined ? {} : { seo: { _type: "seo", ...seo } }),
    body: richText(id, ...body),
    isExample: true,
  };
}
