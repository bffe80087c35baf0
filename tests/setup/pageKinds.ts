import { pathOf, sectionPath } from "../../common/paths.ts";

/** A kind of page, told by its address. */
export interface PageKind {
  name: string;
  pattern: RegExp;
  /** Whether a visitor comes to read, so that no script may be loaded, whatever the page holds. */
  isRead: boolean;
}

const SLUG = "[a-z0-9]+(?:-[a-z0-9]+)*";
const SECTIONS = [
  sectionPath("article"),
  pathOf({ type: "podcastShow" }),
  sectionPath("tutorial"),
  sectionPath("seminar"),
  sectionPath("topic"),
  sectionPath("organisation"),
  pathOf({ type: "mention" }),
];
const FILTERS = ["art", "thema", "stufe", "format", "jahr"];

/** Every kind of page, the narrower address first. */
const PAGE_KINDS: readonly PageKind[] = [
  read("home", "/"),
  read("not found", "/404/"),
  { name: "search", pattern: whole("/suche/"), isRead: false },
  { name: "form", pattern: whole("/(?:kontakt|newsletter)/"), isRead: false },
  { name: "story tool", pattern: whole("/storygenerator/"), isRead: false },
  {
    name: "step of a form",
    pattern: whole(`/(?:kontakt|newsletter|anmeldung)/${SLUG}/`),
    isRead: false,
  },
  { name: "embed", pattern: whole(`/einbetten/termine/(?:(?:reihen/)?${SLUG}/)?`), isRead: false },
  read("page of a list", "/(?:[^/]+/)+seite/\\d+/"),
  read("past seminars", `${sectionPath("seminar")}archiv/(?:(?:${FILTERS.join("|")})/${SLUG}/)?`),
  read("filtered list", `(?:${SECTIONS.join("|")})(?:${FILTERS.join("|")})/${SLUG}/`),
  read("series", `${sectionPath("seminarSeries")}${SLUG}/`),
  read("list", `(?:${SECTIONS.join("|")}|${sectionPath("seminarSeries")})`),
  {
    name: "transcript",
    pattern: whole(`${sectionPath("podcastEpisode")}${SLUG}/transkript/`),
    isRead: true,
  },
  read("article", `${sectionPath("article")}${SLUG}/`),
  { name: "episode", pattern: whole(`${sectionPath("podcastEpisode")}${SLUG}/`), isRead: false },
  { name: "tutorial", pattern: whole(`${sectionPath("tutorial")}${SLUG}/`), isRead: false },
  { name: "seminar", pattern: whole(`${sectionPath("seminar")}${SLUG}/`), isRead: false },
  read("topic", `${sectionPath("topic")}${SLUG}/`),
  { name: "organisation", pattern: whole(`${sectionPath("organisation")}${SLUG}/`), isRead: false },
  read("person", `${sectionPath("person")}${SLUG}/`),
  read("free page", `${sectionPath("page")}${SLUG}/`),
];

/** The kind of the page at an address; undefined where no kind is meant to have such an address. */
export function pageKindOf(path: string): PageKind | undefined {
  return PAGE_KINDS.find(({ pattern }) => pattern.test(path));
}

/** One page of each kind: the longest, for it is most likely to hold all that the kind can hold. */
export function longestOfEachKind<Page extends { path: string; html: string }>(
  pages: readonly Page[],
): Page[] {
  const groups = Map.groupBy(pages, ({ path }) => pageKindOf(path)?.name);
  return [...groups.values()].flatMap(
    (group) => group.toSorted((one, other) => other.html.length - one.html.length)[0] ?? [],
  );
}

/** Whether a page is for search engines to find. */
export function isForSearch({ html }: { html: string }): boolean {
  return !/<meta name="robots" content="[^"]*noindex/.test(html);
}

function read(name: string, path: string): PageKind {
  return { name, pattern: whole(path), isRead: true };
}

function whole(path: string): RegExp {
  return new RegExp(`^${path}$`);
}
