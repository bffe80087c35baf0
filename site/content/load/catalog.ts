import type { PageType } from "../../../common/paths.ts";
import { pathOf } from "../../../common/paths.ts";
import type { ReportProblem } from "../ContentProblem.ts";
import type { CardsResult } from "../results.ts";
import type {
  ArticleTeaser,
  EpisodeTeaser,
  MentionView,
  OrganisationTeaser,
  PageTeaser,
  PersonTeaser,
  SeminarTeaser,
  SeriesTeaser,
  Teaser,
  TopicTeaser,
  TutorialTeaser,
} from "../view/Teaser.ts";
import { addressable } from "./addressable.ts";
import type { Assets } from "./Assets.ts";
import { byNewest, byStart, byTitle } from "./order.ts";
import { referencedIds } from "./referencedIds.ts";
import { relatedIn, toRelations, type Relations } from "./relations.ts";
import { toArticleTeaser } from "./teasers/toArticleTeaser.ts";
import { toEpisodeTeaser } from "./teasers/toEpisodeTeaser.ts";
import { toMention } from "./teasers/toMention.ts";
import { toOrganisationTeaser, toPersonTeaser } from "./teasers/toNetworkTeasers.ts";
import { toPageTeaser, toSeriesTeaser, toTopicTeaser } from "./teasers/toPlainTeasers.ts";
import { toSeminarTeaser } from "./teasers/toSeminarTeaser.ts";
import { toTutorialTeaser } from "./teasers/toTutorialTeaser.ts";

/** Teasers of one kind each, in the order in which lists show them. */
export interface Lists {
  articles: readonly ArticleTeaser[];
  episodes: readonly EpisodeTeaser[];
  tutorials: readonly TutorialTeaser[];
  /** By start, earliest first; past and to come. */
  seminars: readonly SeminarTeaser[];
  series: readonly SeriesTeaser[];
  people: readonly PersonTeaser[];
  organisations: readonly OrganisationTeaser[];
  topics: readonly TopicTeaser[];
  mentions: readonly MentionView[];
  pages: readonly PageTeaser[];
}

/** All that pages can list or link to, joined: what ids stand for and what refers to what. */
export interface Catalog extends Lists {
  assets: Assets;
  /** The teaser of the document with this id; undefined if there is no page of it. */
  teaser(id: string): Teaser | undefined;
  /** The id of the document whose page has this slug. */
  idAt(kind: PageType, slug: string): string | undefined;
  /** What is about the document with this id, or where it takes part; a mere link to it does not count. */
  about(id: string): Lists;
  relations: Relations;
}

/** Joins the cards of a query into a catalogue, deciding slug clashes and reporting what is broken. */
export function toCatalog(
  cards: CardsResult,
  { report, now }: { report: ReportProblem; now: Date },
): Catalog {
  const assets = assetsOf(cards);
  const context = { assets, report, now };
  const pagesOf = <Card extends Parameters<typeof addressable>[0][number], View>(
    type: PageType,
    list: readonly Card[],
    toTeaser: (addressed: { card: Card; slug: string }, context_: typeof context) => View,
  ) => addressable(list, { type, report }).map((addressed) => toTeaser(addressed, context));

  const topicOrder = new Map(cards.topics.map(({ _id, order }) => [_id, order ?? Infinity]));
  const topics = pagesOf("topic", cards.topics, toTopicTeaser).sort(
    (a, b) => compare(topicOrder.get(a.id), topicOrder.get(b.id)) || byTitle(a, b),
  );
  const topicById = new Map(topics.map((topic) => [topic.id, topic]));
  const lists: Lists = {
    articles: pagesOf("article", cards.articles, toArticleTeaser).sort(byNewest),
    episodes: pagesOf("podcastEpisode", cards.episodes, toEpisodeTeaser).sort(byNewest),
    tutorials: pagesOf("tutorial", cards.tutorials, toTutorialTeaser).sort(byNewest),
    seminars: pagesOf("seminar", cards.seminars, toSeminarTeaser).sort(byStart),
    series: pagesOf("seminarSeries", cards.series, toSeriesTeaser).sort(byTitle),
    people: pagesOf("person", cards.people, toPersonTeaser).sort(byTitle),
    organisations: pagesOf("organisation", cards.organisations, toOrganisationTeaser).sort(byTitle),
    topics,
    mentions: cards.mentions
      .flatMap((card) => {
        const named = (card.topics ?? []).flatMap((id) => {
          const topic = topicById.get(id);
          return topic === undefined ? [] : { name: topic.title, href: topic.href };
        });
        return toMention(card, { report, topics: named }) ?? [];
      })
      .sort(byNewest),
    pages: pagesOf("page", cards.pages, toPageTeaser).sort(byTitle),
  };
  const teasers = indexById(lists);
  const idByPath = new Map([...teasers.values()].map(({ href, id }) => [href, id]));
  const referrers = indexReferrers(cards);
  const find = finder(lists);

  return {
    ...lists,
    assets,
    teaser: (id) => teasers.get(id),
    idAt: (kind, slug) => idByPath.get(pathOf({ type: kind, slug })),
    about: (id) => find(referrers.get(id) ?? NONE),
    relations: toRelations(relatedIn(cards)),
  };
}

const NONE: ReadonlySet<string> = new Set();

function assetsOf({ images, files }: CardsResult): Assets {
  const imageById = new Map(images.map((image) => [image._id, image]));
  const fileById = new Map(files.map((file) => [file._id, file]));
  return { image: (id) => imageById.get(id), file: (id) => fileById.get(id) };
}

function indexById(lists: Lists): Map<string, Teaser> {
  const all: Teaser[] = [
    ...lists.articles,
    ...lists.episodes,
    ...lists.tutorials,
    ...lists.seminars,
    ...lists.series,
    ...lists.people,
    ...lists.organisations,
    ...lists.topics,
    ...lists.pages,
  ];
  return new Map(all.map((teaser) => [teaser.id, teaser]));
}

/** For each id, the ids of the documents that refer to it, other than by a link. */
function indexReferrers(cards: CardsResult) {
  const referrers = new Map<string, Set<string>>();
  for (const card of Object.values(cards).flat()) {
    for (const id of referencedIds({ ...card, links: null, related: null })) {
      const known = referrers.get(id);
      if (known === undefined) referrers.set(id, new Set([card._id]));
      else known.add(card._id);
    }
  }
  return referrers;
}

/**
 * Finds, for a set of ids, what the lists have of it, each list in its order. Takes time by the size
 * of the set, not of the lists: pages of people and topics ask for it, and a hub has many of them.
 */
function finder(lists: Lists): (ids: ReadonlySet<string>) => Lists {
  const places = {
    articles: placesIn(lists.articles),
    episodes: placesIn(lists.episodes),
    tutorials: placesIn(lists.tutorials),
    seminars: placesIn(lists.seminars),
    series: placesIn(lists.series),
    people: placesIn(lists.people),
    organisations: placesIn(lists.organisations),
    topics: placesIn(lists.topics),
    mentions: placesIn(lists.mentions),
    pages: placesIn(lists.pages),
  };
  return (ids) => ({
    articles: itemsAt(lists.articles, places.articles, ids),
    episodes: itemsAt(lists.episodes, places.episodes, ids),
    tutorials: itemsAt(lists.tutorials, places.tutorials, ids),
    seminars: itemsAt(lists.seminars, places.seminars, ids),
    series: itemsAt(lists.series, places.series, ids),
    people: itemsAt(lists.people, places.people, ids),
    organisations: itemsAt(lists.organisations, places.organisations, ids),
    topics: itemsAt(lists.topics, places.topics, ids),
    mentions: itemsAt(lists.mentions, places.mentions, ids),
    pages: itemsAt(lists.pages, places.pages, ids),
  });
}

function placesIn(items: readonly { id: string }[]): ReadonlyMap<string, number> {
  return new Map(items.map(({ id }, place) => [id, place]));
}

function itemsAt<Item>(
  items: readonly Item[],
  places: ReadonlyMap<string, number>,
  ids: ReadonlySet<string>,
): Item[] {
  return [...ids]
    .flatMap((id) => places.get(id) ?? [])
    .sort((one, other) => one - other)
    .flatMap((place) => items[place] ?? []);
}

function compare(a = Infinity, b = Infinity): number {
  return a === b ? 0 : a - b;
}
