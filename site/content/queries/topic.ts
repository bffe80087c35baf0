import { defineQuery } from "groq";

const projection = /* groq */ `{
  _id, _type, _updatedAt, title, "slug": slug.current, description, picture
}`;

export const allTopicsQuery = defineQuery(`*[_type == "topic"]${projection}`);

export const oneTopicQuery = defineQuery(
  `*[_type == "topic" && slug.current == $slug] | order(coalesce(publishedAt, _createdAt) asc, _id asc)[0]${projection}`,
);
