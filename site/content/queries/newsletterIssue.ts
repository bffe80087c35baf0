import { defineQuery } from "groq";

/** Issues that were sent, latest first. */
export const sentIssuesQuery = defineQuery(
  `*[_type == "newsletterIssue" && defined(sentAt)] | order(sentAt desc, _id asc){
    _id, _type, title, number, preheader, sentAt, isExample, "items": items[]._ref
  }`,
);
