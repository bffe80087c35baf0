import { defineQuery } from "groq";

export const podcastShowQuery = defineQuery(`*[_type == "podcastShow" && _id == "podcastShow"][0]{
  _id, _type, _updatedAt, title, subtitle, description, cover, author, ownerName, ownerEmail, language,
  category, subcategory, explicit, guid, locked, fundingUrl, license, verification, subscribeLinks,
  "hosts": hosts[]._ref
}`);
