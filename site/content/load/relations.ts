import type { CardsResult } from "../results.ts";

/** How closely documents belong together, by what their cards say. */
export interface Relations {
  /** The ids of what belongs to a document, each with how strongly (above 0). Never itself. */
  of(id: string): ReadonlyMap<string, number>;
}

/** What relates a document to others. */
export interface Related {
  id: string;
  /** What it is about and who takes part: topics, people, organisations, a series. */
  parts: readonly string[];
  /** What it points at: links in its text, and what editors put beside it. */
  links: readonly string[];
}

/** A link is an editor's word that two documents belong together: more than any shared topic. */
const LINK = 1.5;

/**
 * Two documents belong together where they share parts, the more the rarer these are (a topic that
 * every other document has says little), and where one points at the other, whichever it is.
 */
export function toRelations(documents: readonly Related[]): Relations {
  const byId = new Map(documents.map((document) => [document.id, document]));
  const carriers = index(documents, ({ parts }) => parts);
  const linking = index(documents, ({ links }) => links);
  return {
    of: (id) => {
      const strengths = new Map<string, number>();
      const add = (other: string, strength: number) => {
        if (other !== id) strengths.set(other, (strengths.get(other) ?? 0) + strength);
      };
      const { parts = [], links = [] } = byId.get(id) ?? {};
      for (const part of new Set(parts)) {
        const sharing = carriers.get(part) ?? new Set();
        const strength = 1 / Math.log2(1 + sharing.size);
        for (const other of sharing) add(other, strength);
      }
      for (const other of new Set(links)) if (byId.has(other)) add(other, LINK);
      for (const other of linking.get(id) ?? []) add(other, LINK);
      return strengths;
    },
  };
}

/** What the cards of everything to read, hear, do or attend say of their relations. */
export function relatedIn(
  cards: Pick<CardsResult, "articles" | "episodes" | "tutorials" | "seminars">,
): Related[] {
  return [
    ...cards.articles.map(({ _id, topics, authors, guests, organisations, related, links }) => ({
      id: _id,
      parts: ids(topics, authors, guests, organisations),
      links: ids(related, links),
    })),
    ...[...cards.episodes, ...cards.tutorials].map(({ _id, topics, people, links }) => ({
      id: _id,
      parts: ids(topics, people),
      links: ids(links),
    })),
    ...cards.seminars.map(({ _id, topics, people, organisations, series, links }) => ({
      id: _id,
      parts: ids(topics, people, organisations, [series]),
      links: ids(links),
    })),
  ];
}

function ids(...lists: readonly (readonly (string | null)[] | null)[]): string[] {
  return lists.flatMap((list) => list ?? []).filter((id) => id !== null);
}

function index(
  documents: readonly Related[],
  namesOf: (document: Related) => readonly string[],
): Map<string, Set<string>> {
  const sets = new Map<string, Set<string>>();
  for (const document of documents) {
    for (const name of namesOf(document)) {
      const known = sets.get(name);
      if (known === undefined) sets.set(name, new Set([document.id]));
      else known.add(document.id);
    }
  }
  return sets;
}
