import type { ListedItem, Subject } from "./Subject.ts";

/** What a page lists, in the order in which it shows it; nothing for a page about one thing. */
export function listedItems(subject: Subject): readonly ListedItem[] {
  switch (subject.kind) {
    case "home": {
      const { newestEpisode, newestArticle, ...lists } = subject.page;
      const first = [newestEpisode, newestArticle].filter((teaser) => teaser !== undefined);
      return [
        ...first,
        ...lists.articles,
        ...lists.episodes,
        ...lists.tutorials,
        ...lists.upcoming.map(({ seminar }) => seminar),
      ];
    }
    case "podcast":
      return subject.page.episodes;
    case "seminarSeries":
      return [...subject.page.upcoming, ...subject.page.past];
    case "topic": {
      const { upcoming, articles, episodes, tutorials, organisations, past } = subject.page;
      return [...upcoming, ...articles, ...episodes, ...tutorials, ...organisations, ...past];
    }
    case "organisation":
    case "person":
      return subject.page.contributions;
    case "list":
      return subject.items;
    case "article":
    case "podcastEpisode":
    case "tutorial":
    case "seminar":
    case "page":
      return [];
  }
}
