import { articles } from "./content/articles/index.ts";
import { mentions } from "./content/mentions.ts";
import { newsletterIssues } from "./content/newsletterIssues.ts";
import { organisations } from "./content/organisations.ts";
import { pages } from "./content/pages.ts";
import { people } from "./content/people.ts";
import { podcastEpisodes } from "./content/podcastEpisodes.ts";
import { podcastShow } from "./content/podcastShow.ts";
import { seminars } from "./content/seminars/index.ts";
import { seminarSeries } from "./content/seminarSeries.ts";
import { settings } from "./content/settings.ts";
import { storyTemplates } from "./content/storyTemplates.ts";
import { topics } from "./content/topics.ts";
import { tutorials } from "./content/tutorials/index.ts";
import type { SeedClock } from "./seedClock.ts";
import type { SeedDocument } from "./seedDocument.ts";

/** All documents of the demo content, their dates told from the day of `at`. */
export function demoContent(at: SeedClock): SeedDocument[] {
  return [
    topics,
    people,
    organisations,
    seminarSeries,
    podcastShow,
    podcastEpisodes,
    articles,
    tutorials,
    seminars,
    mentions,
    storyTemplates,
    newsletterIssues,
    pages,
    settings,
  ].flatMap((documentsOf) => documentsOf(at));
}
