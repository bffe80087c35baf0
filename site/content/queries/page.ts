import { defineQuery } from "groq";

const projection = /* groq */ `{
  _id, _type, _updatedAt, title, "slug": slug.current, teaser, body, updatedAt, seo
}`;

export const allPagesQuery = defineQuery(`*[_type == "page"]${projection}`);

export const onePageQuery = defineQuery(
  `*[_type == "page" && slug.current == $slug] | order(coalesce(publishedAt, _createdAt) asc, _id asc)[0]${projection}`,
);
