import { defineQuery } from "groq";

/*
 * What lists, links and teasers need of every document, and of the assets they show. Fetched once
 * per build as whole types; for a single page only for the documents in `$ids` and those that refer
 * to one of them (topics, free pages and funders always: every page may name them). References stay ids: they are joined in load/catalog.ts.
 */

const articleCard = /* groq */ `{
  _id, _createdAt, _updatedAt, title, "slug": slug.current, kind, teaser, picture, publishedAt, isExample,
  "topics": topics[]._ref, "authors": authors[]._ref, "guests": guests[]._ref,
  "organisations": organisations[]._ref, "related": related[]._ref,
  "links": body[].markDefs[defined(reference)].reference._ref
}`;

const episodeCard = /* groq */ `{
  _id, _createdAt, _updatedAt, title, "slug": slug.current, number, season, kind, summary, picture, duration,
  publishedAt, isExample, "topics": topics[]._ref, "people": speakers[]._ref,
  "links": notes[].markDefs[defined(reference)].reference._ref
}`;

const tutorialCard = /* groq */ `{
  _id, _createdAt, _updatedAt, title, "slug": slug.current, teaser, picture, level, minutes, publishedAt,
  isExample, "hasVideo": defined(video.file) || defined(video.externalUrl),
  "topics": topics[]._ref, "people": authors[]._ref,
  "links": steps[].body[].markDefs[defined(reference)].reference._ref
}`;

const seminarCard = /* groq */ `{
  _id, _createdAt, _updatedAt, title, "slug": slug.current, format, state, stateNote, start, end,
  announcedAt, originalStart, teaser, picture, isExample, "city": place.city, "placeName": place.name,
  "street": place.street, "postalCode": place.postalCode,
  "hasRecording": defined(recording.file) || defined(recording.externalUrl),
  "hasMaterials": coalesce(count(materials) > 0, false),
  "series": series._ref, "topics": topics[]._ref, "people": speakers[]._ref,
  "organisations": organisers[]._ref,
  "links": description[].markDefs[defined(reference)].reference._ref
}`;

const seriesCard = /* groq */ `{
  _id, _createdAt, _updatedAt, title, "slug": slug.current, description, rhythm, picture
}`;

const personCard = /* groq */ `{
  _id, _createdAt, _updatedAt, name, "slug": slug.current, role, "bio": coalesce(pt::text(bio), ""), picture, isTeam, isExample,
  "organisation": organisation._ref, "organisationName": organisation->name
}`;

const organisationCard = /* groq */ `{
  _id, _createdAt, _updatedAt, name, "slug": slug.current, kind, logo, picture, sector, city, employees,
  occupations, fundingNotice, isExample, "poster": portrait.poster,
  "portraitSeconds": portrait.duration,
  "hasPortrait": defined(portrait.file) || defined(portrait.externalUrl), "topics": topics[]._ref
}`;

const topicCard = /* groq */ `{
  _id, _createdAt, _updatedAt, title, "slug": slug.current, description, picture, order
}`;

const mentionCard = /* groq */ `{
  _id, _createdAt, _updatedAt, title, kind, relation, outlet, url, publishedAt, summary, isExample,
  "topics": topics[]._ref, "people": people[]._ref
}`;

const pageCard = /* groq */ `{ _id, _createdAt, _updatedAt, title, "slug": slug.current, teaser }`;

const imageAsset = /* groq */ `{ _id, "lqip": metadata.lqip }`;

const fileAsset = /* groq */ `{ _id, _createdAt, url, size, mimeType, originalFilename }`;

export const allCardsQuery = defineQuery(`{
  "articles": *[_type == "article"]${articleCard},
  "episodes": *[_type == "podcastEpisode"]${episodeCard},
  "tutorials": *[_type == "tutorial"]${tutorialCard},
  "seminars": *[_type == "seminar"]${seminarCard},
  "series": *[_type == "seminarSeries"]${seriesCard},
  "people": *[_type == "person"]${personCard},
  "organisations": *[_type == "organisation"]${organisationCard},
  "topics": *[_type == "topic"]${topicCard},
  "mentions": *[_type == "mention"]${mentionCard},
  "pages": *[_type == "page"]${pageCard},
  "images": *[_type == "sanity.imageAsset"]${imageAsset},
  "files": *[_type == "sanity.fileAsset"]${fileAsset}
}`);

export const someCardsQuery = defineQuery(`{
  "articles": *[_type == "article" && (_id in $ids || references($ids))]${articleCard},
  "episodes": *[_type == "podcastEpisode" && (_id in $ids || references($ids))]${episodeCard},
  "tutorials": *[_type == "tutorial" && (_id in $ids || references($ids))]${tutorialCard},
  "seminars": *[_type == "seminar" && (_id in $ids || references($ids))]${seminarCard},
  "series": *[_type == "seminarSeries" && _id in $ids]${seriesCard},
  "people": *[_type == "person" && (_id in $ids || references($ids))]${personCard},
  "organisations": *[_type == "organisation" && (kind == "funder" || _id in $ids || references($ids))]${organisationCard},
  "topics": *[_type == "topic"]${topicCard},
  "mentions": *[_type == "mention" && (_id in $ids || references($ids))]${mentionCard},
  "pages": *[_type == "page"]${pageCard},
  "images": *[_type == "sanity.imageAsset" && _id in $ids]${imageAsset},
  "files": *[_type == "sanity.fileAsset" && _id in $ids]${fileAsset}
}`);
