import { feedPath, markdownPath, PASS_ON, sectionPath } from "../../common/paths.ts";
import type { SiteView } from "../content/view/SiteView.ts";
import type { ArticleTeaser, Teaser, TutorialTeaser } from "../content/view/Teaser.ts";
import type { NewsFeeds } from "../feeds/newsFeeds.ts";
import { escapeInline } from "./escapeMarkdown.ts";
import { joined, link } from "./richTextMarkdown.ts";

/**
 * What the hub tells language models about itself, in the form of llmstxt.org: a title, a summary,
 * sections of links. Articles and tutorials are linked to as Markdown.
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
  const entry = ({ href, title, text }: { href: string; title: string; text: string }) => {
    const note = text === "" ? "" : `: ${escapeInline(text.replaceAll(/\s+/g, " "))}`;
    return `- ${link({ href, label: title }, context)}${note}`;
  };
  const section = (
    title: string,
    entries: readonly { href: string; title: string; text: string }[],
  ) => (entries.length === 0 ? "" : joined(`## ${title}`, entries.map(entry).join("\n")));
  const asMarkdown = (teaser: ArticleTeaser | TutorialTeaser) => ({
    ...teaser,
    href: markdownPath(teaser.href),
  });
  return (
    joined(
      `# ${escapeInline(site.title)}`,
      `> ${escapeInline(site.description)}`,
      "Sprache: Deutsch. Jeden Beitrag und jedes Tutorial gibt es auch als Markdown, unter derselben " +
        "Adresse mit der Endung .md. Was als Beispiel gekennzeichnet ist, ist erfunden.",
      section("Beiträge", articles.map(asMarkdown)),
      section("Tutorials", tutorials.map(asMarkdown)),
      section("Podcast", episodes),
      section("Themen", topics),
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
