import { defineQuery } from "groq";

const projection = /* groq */ `{
  _id, _type, _updatedAt, title, "slug": slug.current, kind, teaser, picture, publishedAt, updatedAt, isExample, seo, body,
  "topics": topics[]._ref, "authors": authors[]._ref, "guests": guests[]._ref,
  "organisations": organisations[]._ref, "related": related[]._ref
}`;

export const allArticlesQuery = defineQuery(`*[_type == "article"]${projection}`);

export const oneArticleQuery = defineQuery(
  `*[_type == "article" && slug.current == $slug] | order(coalesce(publishedAt, _createdAt) asc, _id asc)[0]${projection}`,
);
