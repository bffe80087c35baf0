import { defineQuery } from "groq";

const projection = /* groq */ `{
  _id, _type, _updatedAt, title, "slug": slug.current, teaser, picture, level, minutes, publishedAt, updatedAt,
  intro, video, steps, materials, isExample, seo, "topics": topics[]._ref, "authors": authors[]._ref
}`;

export const allTutorialsQuery = defineQuery(`*[_type == "tutorial"]${projection}`);

export const oneTutorialQuery = defineQuery(
  `*[_type == "tutorial" && slug.current == $slug] | order(coalesce(publishedAt, _createdAt) asc, _id asc)[0]${projection}`,
);
