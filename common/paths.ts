/**
 * Every address of the hub is built here and nowhere else. Addresses are a contract with readers:
 * they never break. One spelling each, with a trailing slash.
 */

const SECTION_OF = {
  article: "/beitraege/",
  podcastEpisode: "/podcast/",
  tutorial: "/tutorials/",
  seminar: "/termine/",
  seminarSeries: "/termine/reihen/",
  topic: "/themen/",
  organisation: "/netzwerk/",
  person: "/personen/",
  page: "/",
} as const;

const PATH_OF_SINGLE = {
  podcastShow: "/podcast/",
  mention: "/medienecho/",
  newsletterIssue: "/newsletter/",
  storyTemplate: "/storygenerator/",
  settings: "/",
} as const;

/** Document types whose documents each have a page of their own. */
export type PageType = keyof typeof SECTION_OF;

/** Document types that are shown on a page they share. */
export type SharedPageType = keyof typeof PATH_OF_SINGLE;

/** What an address is built from. */
export type Addressable =
  { type: PageType; slug: string } | { type: SharedPageType; slug?: string | undefined };

/** First path segments that belong to the hub itself; no free page may take one as its slug. */
export const RESERVED_SEGMENTS: ReadonlySet<string> = new Set([
  "beitraege",
  "podcast",
  "tutorials",
  "termine",
  "themen",
  "netzwerk",
  "personen",
  "medienecho",
  "newsletter",
  "kontakt",
  "storygenerator",
  "suche",
  "media",
  "api",
  "studio",
  "404",
]);

export function isPageType(type: string): type is PageType {
  return Object.hasOwn(SECTION_OF, type);
}

export function isSharedPageType(type: string): type is SharedPageType {
  return Object.hasOwn(PATH_OF_SINGLE, type);
}

/** The path of a document's page on the site, with leading and trailing slash. */
export function pathOf(document: Addressable): string {
  return isSharedPage(document)
    ? PATH_OF_SINGLE[document.type]
    : `${SECTION_OF[document.type]}${document.slug}/`;
}

/** The path of the page that lists all documents of a type. */
export function sectionPath(type: PageType): string {
  return SECTION_OF[type];
}

/** The path of a document's form in the Studio. */
export function studioPath(document: { id: string; type: string }): string {
  const id = document.id.replace(/^drafts\./, "");
  return `/studio/intent/edit/id=${encodeURIComponent(id)};type=${document.type}/`;
}

function isSharedPage(
  document: Addressable,
): document is Extract<Addressable, { type: SharedPageType }> {
  return isSharedPageType(document.type);
}
