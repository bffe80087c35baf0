import { defineQuery } from "groq";

export const settingsQuery = defineQuery(`*[_type == "settings" && _id == "settings"][0]{
  _id, _type, siteTitle, claim, description, navigation, footerNavigation, contactName, contactEmail,
  contactPhone, "contactTopics": contactTopics[]{ _key, title }, address, fundingNotice, "funders": funders[]._ref, socialLinks,
  "storyTutorials": storyTutorials[]._ref
}`);
