import { defineQuery } from "groq";

/** All that the Storygenerator works with, in the order in which visitors choose. */
export const storyToolQuery = defineQuery(`{
  "templates": *[_type == "storyTemplate"] | order(occasion->order asc, plot->order asc, title asc, _id asc){
    _id, _type, _updatedAt, title, description, isExample,
    "plot": plot->{_id, title, description},
    "occasion": occasion->{_id, title, description},
    "questions": questions[]{key, shape, label, help, example, isOptional},
    hook{"wordings": wordings[]{text, tone}, "short": short[]{text, tone}},
    obstacle{"wordings": wordings[]{text, tone}, "short": short[]{text, tone}},
    turningPoint{"wordings": wordings[]{text, tone}, "short": short[]{text, tone}},
    change{"wordings": wordings[]{text, tone}, "short": short[]{text, tone}},
    callToAction{"wordings": wordings[]{text, tone}, "short": short[]{text, tone}},
    headlines,
    "instagram": instagram[]{text, tone}, "linkedin": linkedin[]{text, tone}, "bluesky": bluesky[]{text, tone},
    "scenes": scenes[]{seconds, picture, spoken}, interview
  },
  "occupations": *[_type == "occupation"] | order(lower(title) asc, _id asc){
    _id, title,
    masculine{gender, nominative, nominativeDefinite, genitive, dative, accusative},
    feminine{gender, nominative, nominativeDefinite, genitive, dative, accusative},
    neutral{gender, nominative, nominativeDefinite, genitive, dative, accusative},
    plural, pluralDative
  },
  "trades": *[_type == "trade"] | order(lower(nominative) asc, _id asc){
    _id, gender, nominative, genitive, dative, accusative
  }
}`);
