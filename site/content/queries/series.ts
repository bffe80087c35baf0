import { defineQuery } from "groq";

const projection = /* groq */ `{
  _id, _type, _updatedAt, title, "slug": slug.current, description, rhythm, picture
}`;

export const allSeriesQuery = defineQuery(`*[_type == "seminarSeries"]${projection}`);

export const oneSeriesQuery = defineQuery(
  `*[_type == "seminarSeries" && slug.current == $slug] | order(coalesce(publishedAt, _createdAt) asc, _id asc)[0]${projection}`,
);
