import { defineQuery } from "groq";

const projection = /* groq */ `{
  _id, _type, _updatedAt, title, "slug": slug.current, number, season, kind, publishedAt, summary, duration, picture,
  isExample, notes, chapters, "audio": audio.asset._ref, "transcript": transcript.asset._ref,
  "speakers": speakers[]._ref, "topics": topics[]._ref
}`;

export const allEpisodesQuery = defineQuery(`*[_type == "podcastEpisode"]${projection}`);

export const oneEpisodeQuery = defineQuery(
  `*[_type == "podcastEpisode" && slug.current == $slug] | order(coalesce(publishedAt, _createdAt) asc, _id asc)[0]${projection}`,
);
