import { feedPath, markdownPath, PASS_ON, sectionPath } from "../../common/paths.ts";
import type { SiteView } from "../content/view/SiteView.ts";
import type { ArticleTeaser, Teaser, TutorialTeaser } from "../content/view/Teaser.ts";
import type { NewsFeeds } from "../feeds/newsFeeds.ts";
import { escapeInline } from "./escapeMarkdown.ts";
import { joined, link } from "./richTextMarkdown.ts";

/** As many of each kind as its feeds hold: whoever reads the file reads all of it. */
const MOST = 50;

/**
 * What the hub tells language models about itself, in the form of llmstxt.org: a title, a summary,
 * sections of links. Articles and tutorials are linked to as Markdown. Of each kind it names the
 * newest, and among what may be skipped ("Optional") where all of them are.
 */
export function llmsText(
  {
    site,
    articles,
    tutorials,
    episodes,
    topics,
    feeds,
  }: {
    site: SiteView;
    articles: readonly ArticleTeaser[];
    tutorials: readonly TutorialTeaser[];
    episodes: readonly Teaser[];
    topics: readonly Teaser[];
    feeds: NewsFeeds;
  },
  { origin }: { origin: URL },
): string {
  const context = { origin, pictureUrl: () => "" };
  const entry = ({ href, title, text }: Entry) => {
    const note = text === "" ? "" : `: ${escapeInline(text.replaceAll(/\s+/g, " "))}`;
    return `- ${link({ href, label: title }, context)}${note}`;
  };
  const section = (title: string, entries: readonly Entry[]) =>
    entries.length === 0 ? "" : joined(`## ${title}`, entries.map(entry).join("\n"));
  const kinds = [
    { title: "Beiträge", list: sectionPath("article"), entries: articles.map(asMarkdown) },
    { title: "Tutorials", list: sectionPath("tutorial"), entries: tutorials.map(asMarkdown) },
    { title: "Podcast", list: sectionPath("podcastEpisode"), entries: episodes },
    { title: "Themen", list: sectionPath("topic"), entries: topics },
  ];
  const longer = kinds.filter(({ entries }) => entries.length > MOST);
  return (
    joined(
      `# ${escapeInline(site.title)}`,
      `> ${escapeInline(site.description)}`,
      "Sprache: Deutsch. Jeden Beitrag und jedes Tutorial gibt es auch als Markdown, unter derselben " +
        "Adresse mit der Endung .md. Was als Beispiel gekennzeichnet ist, ist erfunden.",
      ...kinds.map(({ title, entries }) => section(title, entries.slice(0, MOST))),
      section("Termine", [
        {
          href: sectionPath("seminar"),
          title: "Kommende Termine",
          text: "Online-Seminare, Stammtische, Messen",
        },
        { href: "/termine.ics", title: "Kalender", text: "alle Termine als iCalendar" },
      ]),
      section(
        "Feeds",
        [feeds.all, ...feeds.kinds].map(({ page, title, description }) => ({
          href: feedPath(page, "xml"),
          title,
          text: description,
        })),
      ),
      section("Optional", [
        ...longer.map(({ title, list, entries }) => ({
          href: list,
          title: `${title}: ganze Liste`,
          text: `alle ${entries.length}, oben stehen ${MOST}`,
        })),
        { href: "/sitemap-index.xml", title: "Sitemap", text: "die Adressen aller Seiten" },
        { href: PASS_ON, title: "Angebote weitergeben", text: "für Partner" },
        {
          href: sectionPath("organisation"),
          title: "Netzwerk",
          text: "Betriebe, Partner, Förderer",
        },
      ]),
    ) + "\n"
  );
}

interface Entry {
  href: string;
  title: string;
  text: string;
}

function asMarkdown(teaser: ArticleTeaser | TutorialTeaser): Entry {
  return { ...teaser, href: markdownPath(teaser.href) };
}
