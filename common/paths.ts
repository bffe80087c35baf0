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
  storyPlot: "/storygenerator/",
  storyOccasion: "/storygenerator/",
  occupation: "/storygenerator/",
  trade: "/storygenerator/",
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
  "weitergeben",
  "anmeldung",
  "einbetten",
  "media",
  "api",
  "studio",
  "404",
]);

/** The page of the search; `?q=` asks it. */
export const SEARCH_PATH = "/suche/";

/** The folder of a search index; `version` is made from its content, so its files never change. */
export function searchIndexPath(version: string): string {
  return `${SEARCH_PATH}daten/${version}/`;
}

/** The Storygenerator. */
export const STORY_TOOL = PATH_OF_SINGLE.storyTemplate;

/** What the Storygenerator works with, as a file; `version` is made from its content. */
export function storyToolFile(version: string): string {
  return `${STORY_TOOL}daten/${version}.json`;
}

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

/** The feed that podcast apps subscribe to. */
export const PODCAST_FEED = "/podcast/feed.xml";

/** What lies beside an episode's page: its transcript in three formats, and its chapters. */
export function episodeFiles(slug: string) {
  const page = pathOf({ type: "podcastEpisode", slug });
  return {
    vtt: `${page}transkript.vtt`,
    html: `${page}transkript/`,
    json: `${page}transkript.json`,
    chapters: `${page}kapitel.json`,
  };
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

/** Where past seminars are listed. */
export const SEMINAR_ARCHIVE = "/termine/archiv/";

/** The last segment of a path: the slug of the document whose page is there. */
export function lastSegment(path: string): string {
  return path.split("/").at(-2) ?? "";
}

/** The groups by which lists can be narrowed down, as a segment of the address. */
export type FilterGroupSegment = "art" | "thema" | "stufe" | "format" | "jahr";

/** The segment that stands for a value of a document's field, where that is a fixed choice. */
export const FILTER_SEGMENT = {
  articleKind: { report: "berichte", interview: "interviews", practice: "praxisbeispiele" },
  tutorialLevel: {
    beginner: "einstieg",
    intermediate: "mit-erfahrung",
    advanced: "fortgeschritten",
  },
  seminarFormat: {
    online: "online",
    stammtisch: "stammtische",
    fair: "messen",
    onsite: "vor-ort",
  },
  organisationKind: { company: "betriebe", partner: "partner", funder: "foerderer" },
  mentionKind: { article: "artikel", post: "blogbeitraege", podcast: "podcasts", video: "videos" },
} as const;

/** The path of a list that shows only what fits one option: /beitraege/art/interviews/. */
export function filterPath(
  list: string,
  { group, option }: { group: FilterGroupSegment; option: string },
): string {
  return `${list}${group}/${option}/`;
}

/** The path of a page of a list. The first has the list's own, the others add /seite/2/. */
export function numberedPath(list: string, number: number): string {
  return number === 1 ? list : `${list}seite/${number}/`;
}

/** The calendar of all seminars, to subscribe to. */
export const CALENDAR = "/termine.ics";

/** The calendar of a series, or the calendar file of one seminar. */
export function calendarPath(document: {
  type: "seminar" | "seminarSeries";
  slug: string;
}): string {
  return `${pathOf(document)}${document.type === "seminar" ? "termin.ics" : "termine.ics"}`;
}

/** The list of coming seminars that other sites show in a frame: all, of a format, or of a series. */
export function embedPath(
  part?: { format: keyof typeof FILTER_SEGMENT.seminarFormat } | { series: string },
): string {
  if (part === undefined) return "/einbetten/termine/";
  return "format" in part
    ? `/einbetten/termine/${FILTER_SEGMENT.seminarFormat[part.format]}/`
    : `/einbetten/termine/reihen/${part.series}/`;
}

/** The script that makes the frame around such a list as high as the list. */
export const EMBED_SCRIPT = "/einbetten/termine.js";

/** Sections whose pages tell past from future, and so are put together at each visit. */
const AT_VISIT_SECTIONS = [
  "/termine/",
  "/themen/",
  "/netzwerk/",
  "/personen/",
  "/einbetten/",
] as const;

/**
 * Whether the Worker decides on the page at a path what is past and what is to come (functions/visit/,
 * and run_worker_first in wrangler.toml). Every other page is served as it was built.
 */
export function isDecidedAtVisit(path: string): boolean {
  return path === "/" || AT_VISIT_SECTIONS.some((section) => path.startsWith(section));
}

export type FeedFormat = "xml" | "json";

/** The address of the feed of a page: RSS as feed.xml, JSON Feed as feed.json beside it. */
export function feedPath(page: string, format: FeedFormat): string {
  return `${page}feed.${format}`;
}

/** The address of an article's or tutorial's text as Markdown: its page's, ending in .md. */
export function markdownPath(page: string): string {
  return page.replace(/\/$/, ".md");
}

/** Where partners find what they can pass on. */
export const PASS_ON = "/weitergeben/";

/**
 * What the build tells the Worker of former addresses that the hosting's file of redirects has no
 * room for: canonical path to path.
 */
export const MOVED_ADDRESSES = "/moved.json";

/** Pages of forms: where one fills them in, and where one finds oneself after each step. */
export const FORM_PAGES = {
  newsletter: "/newsletter/",
  newsletterSent: "/newsletter/danke/",
  newsletterConfirm: "/newsletter/bestaetigen/",
  newsletterConfirmed: "/newsletter/bestaetigt/",
  newsletterPreferences: "/newsletter/einstellungen/",
  newsletterSaved: "/newsletter/gespeichert/",
  newsletterUnsubscribe: "/newsletter/abmelden/",
  newsletterUnsubscribed: "/newsletter/abgemeldet/",
  newsletterLink: "/newsletter/meine-daten/",
  newsletterLinkSent: "/newsletter/link-gesendet/",
  newsletterErased: "/newsletter/geloescht/",
  /** Where the Worker shows what is kept about somebody. */
  newsletterData: "/newsletter/auskunft/",
  /** What a link leads to that is no longer good. */
  newsletterExpired: "/newsletter/abgelaufen/",
  contact: "/kontakt/",
  contactSent: "/kontakt/danke/",
  registered: "/anmeldung/danke/",
  registration: "/anmeldung/verwalten/",
  registrationChanged: "/anmeldung/geaendert/",
  registrationCancelled: "/anmeldung/abgesagt/",
  registrationAccepted: "/anmeldung/zugesagt/",
  registrationImpossible: "/anmeldung/nicht-moeglich/",
} as const;

/** Where forms are sent to. */
export const FORM_PATHS = {
  newsletterSignup: "/api/newsletter/anmelden",
  newsletterConfirm: "/api/newsletter/bestaetigen",
  newsletterPreferences: "/api/newsletter/einstellungen",
  newsletterUnsubscribe: "/api/newsletter/abmelden",
  /** For mail programs (RFC 8058): the link of List-Unsubscribe, with the token as `?t=`. */
  newsletterOneClick: "/api/newsletter/abmelden-direkt",
  newsletterLink: "/api/newsletter/link",
  newsletterData: "/api/newsletter/auskunft",
  newsletterErase: "/api/newsletter/loeschen",
  contact: "/api/kontakt",
  registration: "/api/anmeldung",
  registrationChange: "/api/anmeldung/aendern",
  registrationCancel: "/api/anmeldung/absagen",
  registrationAccept: "/api/anmeldung/zusagen",
  mailWebhook: "/api/mail/webhook",
} as const;

/** The topics that the newsletter's form offers, for the Worker: ids and titles. */
export const NEWSLETTER_TOPICS = "/newsletter/themen.json";

/** A page that a link in a mail opens, with the link's token. */
export function tokenLink(page: string, token: string): string {
  return `${page}?t=${encodeURIComponent(token)}`;
}
