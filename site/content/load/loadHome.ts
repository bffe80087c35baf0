import type { Content } from "../Content.ts";
import type { HomePage } from "../view/pages.ts";
import { pastAndUpcoming } from "./pastAndUpcoming.ts";

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
    nextSeminars: upcoming
      .filter(({ when, status }) => when && status.state === "planned")
      .slice(0, 4),
    newestEpisode,
    newestArticle,
    articles: articles.slice(0, 7),
    episodes: episodes.slice(0, 3),
    tutorials: catalog.tutorials.slice(0, 4),
    upcoming: upcoming.slice(0, 5),
    topics: catalog.topics,
    companies: companies.slice(0, 6),
    mentions: catalog.mentions.slice(0, 3),
  };
}
