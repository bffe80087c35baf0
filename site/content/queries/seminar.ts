import { defineQuery } from "groq";

const projection = /* groq */ `{
  _id, _type, _updatedAt, title, "slug": slug.current, format, state, stateNote, start, end,
  originalStart, teaser, picture, description, agenda, place, onlineNote, capacity, registration, recording, materials, isExample,
  "series": series._ref, "topics": topics[]._ref, "speakers": speakers[]._ref,
  "organisers": organisers[]._ref
}`;

export const allSeminarsQuery = defineQuery(`*[_type == "seminar"]${projection}`);

export const oneSeminarQuery = defineQuery(
  `*[_type == "seminar" && slug.current == $slug] | order(coalesce(publishedAt, _createdAt) asc, _id asc)[0]${projection}`,
);
