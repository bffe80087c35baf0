import { defineQuery } from "groq";

const projection = /* groq */ `{
  _id, _type, _updatedAt, name, "slug": slug.current, role, "organisation": organisation._ref, picture, bio, links,
  isTeam, isExample
}`;

export const allPeopleQuery = defineQuery(`*[_type == "person"]${projection}`);

export const onePersonQuery = defineQuery(
  `*[_type == "person" && slug.current == $slug] | order(coalesce(publishedAt, _createdAt) asc, _id asc)[0]${projection}`,
);
