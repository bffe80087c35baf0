import { episodeFiles, isPageType, pathOf, type PageType } from "../../common/paths.ts";
import { SLUG_PATTERN } from "../../common/slugify.ts";
import { problemsOf, type ReportProblem } from "../content/ContentProblem.ts";

/** A published document that was published under other slugs before. */
export interface MovedDocument {
  _id: string;
  _type: string;
  _updatedAt: string;
  slug: string | null;
  formerSlugs: readonly string[] | null;
}

/** An address that visitors may still have, and where it leads now. */
export interface Redirect {
  from: string;
  to: string;
}

/** What Cloudflare's `_redirects` takes of rules without a wildcard. */
const MOST_RULES = 2_000;

/**
 * Where former addresses lead, straight to the page as it is now; those of documents changed last
 * come first. A page that is there wins over an address that used to be; of two documents that had an
 * address, the one changed last has it. What loses is reported.
 */
export function redirectsOf(
  documents: readonly MovedDocument[],
  { hasPage, report }: { hasPage: (path: string) => boolean; report: ReportProblem },
): Redirect[] {
  const owners = new Map<string, MovedDocument>();
  const redirects: Redirect[] = [];
  for (const document of documents.toSorted(byNewest)) {
    const { _type: type, slug } = document;
    if (slug === null || !isPageType(type) || !hasPage(pathOf({ type, slug }))) continue;
    const note = problemsOf({ id: document._id, type }, report);
    for (const former of document.formerSlugs ?? []) {
      // One line of the file of rules a redirect: what is no slug could add rules of its own.
      if (!SLUG_PATTERN.test(former)) {
        note(
          "formerSlugs",
          `Die frühere Adresse „${former}“ hat nicht die Form „woerter-mit-bindestrich“; von dort führt nichts hierher.`,
        );
        continue;
      }
      const path = pathOf({ type, slug: former });
      const owner = owners.get(path);
      if (hasPage(path)) {
        note("formerSlugs", `Unter der früheren Adresse ${path} steht jetzt eine andere Seite.`);
      } else if (owner !== undefined) {
        note(
          "formerSlugs",
          `Die frühere Adresse ${path} führt zu ${owner._id}, das sie auch hatte und zuletzt geändert wurde.`,
        );
      } else {
        owners.set(path, document);
        redirects.push(...rulesFor({ type, former, slug }));
      }
    }
  }
  return redirects;
}

/** The page with and without its last slash, and what belongs to it. */
function rulesFor({ type, former, slug }: { type: PageType; former: string; slug: string }) {
  const [from, to] = [pathOf({ type, slug: former }), pathOf({ type, slug })];
  const page = [from, from.slice(0, -1)].map((path) => ({ from: path, to }));
  const beside = besideOf(type, former).map((path, index) => ({
    from: path,
    to: besideOf(type, slug)[index] ?? to,
  }));
  return [...page, ...beside];
}

/** What other programs may have kept of a page: its Markdown, feeds, calendar, transcripts. */
function besideOf(type: PageType, slug: string): string[] {
  const page = pathOf({ type, slug });
  switch (type) {
    case "article":
    case "tutorial":
      return [`${page.slice(0, -1)}.md`];
    case "topic":
      return [`${page}feed.xml`, `${page}feed.json`];
    case "podcastEpisode":
      return Object.values(episodeFiles(slug));
    case "seminar":
      return [`${page}termin.ics`];
    case "seminarSeries":
      return [`${page}termine.ics`];
    case "organisation":
    case "person":
    case "page":
      return [];
  }
}

/**
 * The text of `_redirects`, which the asset layer keeps to without the Worker, and of the file that
 * the Worker asks before it says 404, for what goes beyond the hosting's limit.
 */
export function redirectFiles(redirects: readonly Redirect[]): { rules: string; moved: string } {
  const rest = redirects.slice(MOST_RULES).map(({ from, to }) => [from, to] as const);
  return {
    rules: redirects
      .slice(0, MOST_RULES)
      .map(({ from, to }) => `${from} ${to} 301\n`)
      .join(""),
    moved: JSON.stringify(Object.fromEntries(rest)),
  };
}

function byNewest(a: MovedDocument, b: MovedDocument): number {
  return Date.parse(b._updatedAt) - Date.parse(a._updatedAt) || (a._id < b._id ? -1 : 1);
}
