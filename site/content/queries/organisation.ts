import { defineQuery } from "groq";

const projection = /* groq */ `{
  _id, _type, _updatedAt, name, "slug": slug.current, kind, logo, picture, sector, city, employees, occupations,
  description, portrait, website, fundingNotice, isExample, "topics": topics[]._ref
}`;

export const allOrganisationsQuery = defineQuery(`*[_type == "organisation"]${projection}`);

export const oneOrganisationQuery = defineQuery(
  `*[_type == "organisation" && slug.current == $slug] | order(coalesce(publishedAt, _createdAt) asc, _id asc)[0]${projection}`,
);
