import { articles } from "./content/articles/index.ts";
import { mentions } from "./content/mentions.ts";
import { newsletterIssues } from "./content/newsletterIssues.ts";
import { occupations } from "./content/occupations/index.ts";
import { organisations } from "./content/organisations.ts";
import { pages } from "./content/pages.ts";
import { people } from "./content/people.ts";
import { podcastEpisodes } from "./content/podcastEpisodes.ts";
import { podcastShow } from "./content/podcastShow.ts";
import { seminars } from "./content/seminars/index.ts";
import { seminarSeries } from "./content/seminarSeries.ts";
import { settings } from "./content/settings.ts";
import { storyOccasions, storyPlots } from "./content/storyChoices.ts";
import { storyTemplates } from "./content/storyTemplates/index.ts";
import { topics } from "./content/topics.ts";
import { trades } from "./content/trades.ts";
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
    storyPlots,
    storyOccasions,
    occupations,
    trades,
    storyTemplates,
    newsletterIssues,
    pages,
    settings,
  ].flatMap((documentsOf) => documentsOf(at));
}
