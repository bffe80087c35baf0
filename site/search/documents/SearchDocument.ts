/** A page as the search knows it: what it is called, what stands there, and where. */
export interface SearchDocument {
  /** Where it is: a path of the hub, or for mentions an address elsewhere. */
  href: string;
  kind: SearchKind;
  /** What it is, in visitors' words: "Interview", "Folge 3". */
  label: string;
  title: string;
  /** A line beside the label: the day, a place. */
  detail: string | undefined;
  /** Names and words around the text: topics, people, places. Searched, and never shown as such. */
  keywords: string;
  sections: readonly SearchSection[];
}

/** A stretch of a document with an address of its own where it has one. */
export interface SearchSection {
  /** The part of the address after `#`. */
  anchor: string | undefined;
  heading: string | undefined;
  text: string;
}

/** What results are sorted into. */
export const SEARCH_KINDS = {
  article: "Beiträge",
  podcastEpisode: "Podcast",
  tutorial: "Tutorials",
  seminar: "Termine",
  topic: "Themen",
  network: "Netzwerk",
  person: "Menschen",
  mention: "Medienecho",
  page: "Über uns",
} as const;

export type SearchKind = keyof typeof SEARCH_KINDS;
