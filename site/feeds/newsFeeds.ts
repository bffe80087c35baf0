import { pathOf, sectionPath } from "../../common/paths.ts";
import type { NewsFeedInfo } from "../content/view/NewsFeed.ts";
import type { TopicTeaser } from "../content/view/Teaser.ts";

/** The feeds of the hub: everything, each kind, each topic. */
export interface NewsFeeds {
  all: NewsFeedInfo;
  kinds: readonly NewsFeedInfo[];
  topics: readonly NewsFeedInfo[];
}

const ALL = ["article", "podcastEpisode", "tutorial", "seminar", "mention"] as const;

/**
 * What can be subscribed to. `site` is the hub's name, which every feed's title begins with. Without
 * a show there is no podcast to subscribe to, and nothing at the address of its feed.
 */
export function newsFeeds({
  site,
  topics,
  hasShow,
}: {
  site: string;
  topics: readonly TopicTeaser[];
  hasShow: boolean;
}): NewsFeeds {
  const kind = (info: Omit<NewsFeedInfo, "topicId">): NewsFeedInfo => ({
    ...info,
    title: `${site}: ${info.title}`,
    topicId: undefined,
  });
  const podcast = kind({
    page: sectionPath("podcastEpisode"),
    title: "Podcast",
    description: "Neue Folgen des Podcasts, mit der Aufnahme zum Anhören.",
    kinds: ["podcastEpisode"],
  });
  return {
    all: {
      page: "/",
      title: site,
      description: "Alles Neue: Beiträge, Podcast, Tutorials, Termine und was andere sagen.",
      kinds: ALL,
      topicId: undefined,
    },
    kinds: [
      kind({
        page: sectionPath("article"),
        title: "Beiträge",
        description: "Neue Berichte, Interviews und Praxisbeispiele.",
        kinds: ["article"],
      }),
      ...(hasShow ? [podcast] : []),
      kind({
        page: sectionPath("tutorial"),
        title: "Tutorials",
        description: "Neue Anleitungen, Schritt für Schritt.",
        kinds: ["tutorial"],
      }),
      kind({
        page: sectionPath("seminar"),
        title: "Termine",
        description: "Angekündigte Seminare, Stammtische und Messen.",
        kinds: ["seminar"],
      }),
      kind({
        page: pathOf({ type: "mention" }),
        title: "Medienecho",
        description: "Was andere über uns schreiben und mit uns machen.",
        kinds: ["mention"],
      }),
    ],
    topics: topics.map(({ id, href, title, text }) => ({
      page: href,
      title: `${site}: ${title}`,
      description: text === "" ? `Alles Neue zum Thema „${title}“.` : text,
      kinds: ALL,
      topicId: id,
    })),
  };
}

/** All of them in one list. */
export function everyFeed({ all, kinds, topics }: NewsFeeds): NewsFeedInfo[] {
  return [all, ...kinds, ...topics];
}
