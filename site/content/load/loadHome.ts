import type { Content } from "../Content.ts";
import type { HomePage } from "../view/pages.ts";
import type { SeminarStatus } from "../view/Teaser.ts";
import { nextAtVisit } from "../../visit/seminarsAtVisit.ts";
import { pastAndUpcoming } from "./pastAndUpcoming.ts";

/** The states of a seminar that the front page invites to. */
const OPEN_TO_ALL: ReadonlySet<SeminarStatus["state"]> = new Set(["planned", "postponed"]);

/** What is new and what comes next, for the front page. */
export async function loadHome(content: Content): Promise<HomePage> {
  const catalog = await content.catalog();
  const { upcoming } = pastAndUpcoming(catalog.seminars);
  const [newestArticle, ...articles] = catalog.articles;
  const [newestEpisode, ...episodes] = catalog.episodes;
  const companies = catalog.organisations.filter(
    ({ organisationKind }) => organisationKind === "company",
  );
  return {
    nextSeminars: nextAtVisit(
      upcoming.filter(({ when, status }) => when && OPEN_TO_ALL.has(status.state)),
      { count: 3, spare: 3 },
    ),
    newestEpisode,
    newestArticle,
    articles: articles.slice(0, 7),
    episodes: episodes.slice(0, 3),
    tutorials: catalog.tutorials.slice(0, 4),
    upcoming: nextAtVisit(upcoming, { count: 5, spare: 5 }),
    topics: catalog.topics,
    companies: companies.slice(0, 6),
    mentions: catalog.mentions.slice(0, 3),
  };
}
