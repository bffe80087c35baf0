import { defineQuery } from "groq";

export const formerSlugsQuery = defineQuery(`*[count(formerSlugs) > 0]{
  _id, _type, _updatedAt, "slug": slug.current, formerSlugs
}`);
