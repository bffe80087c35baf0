import { lastSegment } from "../../../common/paths.ts";
import type { Content } from "../Content.ts";
import type { NewsEntry, NewsFeedInfo } from "../view/NewsFeed.ts";
import type { MentionView, Teaser } from "../view/Teaser.ts";
import type { Lists } from "./catalog.ts";
import { loadArticle } from "./loadArticle.ts";
import { loadEpisode } from "./loadEpisode.ts";
import { loadSeminar } from "./loadSeminar.ts";
import { loadTutorial } from "./loadTutorial.ts";
import { pastAndUpcoming } from "./pastAndUpcoming.ts";

/** How many entries a feed holds. */
const LENGTH = 50;

/** What a feed holds: the newest entries of its kinds and its topic, newest first. */
export async function loadNews(
  content: Content,
  { kinds, topicId }: Pick<NewsFeedInfo, "kinds" | "topicId">,
): Promise<NewsEntry[]> {
  const candidates = newsIn(await content.catalog())
    .filter(({ item }) => kinds.includes(item.kind))
    .filter(({ item }) => topicId === undefined || item.topicIds.includes(topicId))
    .slice(0, LENGTH);
  const entries = await Promise.all(candidates.map((piece) => loadOnce(content, piece)));
  return entries.filter((entry) => entry !== undefined);
}

type NewsItem =
  | Extract<Teaser, { kind: "article" | "podcastEpisode" | "tutorial" | "seminar" }>
  | (MentionView & { kind: "mention" });

interface News {
  item: NewsItem;
  since: string;
}

/** The news of each content, worked out once: every topic and kind has feeds of its own. */
const news = new WeakMap<Lists, readonly News[]>();

/** All that has a day on which it became news, newest first. Of seminars those still to come. */
function newsIn(lists: Lists): readonly News[] {
  const sorted = news.get(lists) ?? datedIn(lists).sort(byNewest);
  news.set(lists, sorted);
  return sorted;
}

function byNewest(a: News, b: News): number {
  return a.since === b.since ? 0 : a.since < b.since ? 1 : -1;
}

function datedIn(lists: Lists): News[] {
  const mentions = lists.mentions.map((mention) => ({ kind: "mention" as const, ...mention }));
  const dated = [...lists.articles, ...lists.episodes, ...lists.tutorials, ...mentions].flatMap(
    (item) => (item.date === undefined ? [] : { item, since: moment(item.date.iso) }),
  );
  const { upcoming } = pastAndUpcoming(lists.seminars);
  return [...dated, ...upcoming.map((item) => ({ item, since: moment(item.announced) }))];
}

/** A moment or a plain day as a moment in full, so that they sort as text. */
function moment(iso: string): string {
  return new Date(iso).toISOString();
}

/** Entries by content and id: the same piece stands in many feeds of one build. */
const loaded = new WeakMap<Content, Map<string, Promise<NewsEntry | undefined>>>();

function loadOnce(content: Content, piece: News): Promise<NewsEntry | undefined> {
  const entries = loaded.get(content) ?? new Map<string, Promise<NewsEntry | undefined>>();
  loaded.set(content, entries);
  const entry = entries.get(piece.item.id) ?? load(content, piece);
  entries.set(piece.item.id, entry);
  return entry;
}

async function load(content: Content, { item, since }: News): Promise<NewsEntry | undefined> {
  switch (item.kind) {
    case "article": {
      const page = await loadArticle(content, lastSegment(item.href));
      return page && { kind: item.kind, since, page };
    }
    case "podcastEpisode": {
      const page = await loadEpisode(content, lastSegment(item.href));
      return page && { kind: item.kind, since, page };
    }
    case "tutorial": {
      const page = await loadTutorial(content, lastSegment(item.href));
      return page && { kind: item.kind, since, page };
    }
    case "seminar": {
      const page = await loadSeminar(content, lastSegment(item.href));
      return page && { kind: item.kind, since, page };
    }
    case "mention":
      return { kind: item.kind, since, page: item };
  }
}
