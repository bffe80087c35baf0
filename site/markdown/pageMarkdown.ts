import type { ArticlePage, TutorialPage } from "../content/view/pages.ts";
import { escapeInline, escapeMarkdown } from "./escapeMarkdown.ts";
import {
  joined,
  link,
  pictureMarkdown,
  richTextMarkdown,
  videoMarkdown,
  type MarkdownContext,
} from "./richTextMarkdown.ts";

/** An article as a Markdown document with front matter: all of its text, none of the page around it. */
export function articleMarkdown(article: ArticlePage, context: MarkdownContext): string {
  return document(article, context, [
    escapeMarkdown(article.teaser),
    article.picture === undefined ? "" : pictureMarkdown(article.picture, context),
    richTextMarkdown(article.body, context),
  ]);
}

/** A tutorial as a Markdown document: what it takes, the film, the steps, the material. */
export function tutorialMarkdown(tutorial: TutorialPage, context: MarkdownContext): string {
  const { teaser, minutes, level, picture, intro, video, steps, materials } = tutorial;
  const effort = [minutes === undefined ? undefined : `${minutes} Minuten`, level];
  return document(tutorial, context, [
    escapeMarkdown(teaser),
    effort.filter((part) => part !== undefined).join(" · "),
    picture === undefined ? "" : pictureMarkdown(picture, context),
    richTextMarkdown(intro, context),
    video === undefined ? "" : joined("## Im Film", videoMarkdown(video, context)),
    steps.length === 0 ? "" : "## Schritt für Schritt",
    ...steps.map(({ title, body, picture: still }, index) =>
      joined(
        `### ${index + 1}. ${escapeInline(title)}`,
        richTextMarkdown(body, context),
        still === undefined ? "" : pictureMarkdown(still, context),
      ),
    ),
    materials.length === 0 ? "" : "## Material",
    materials
      .map(({ href, title, format, note }) => {
        const what = format === undefined ? title : `${title} (${format})`;
        const words = note === undefined ? "" : `: ${escapeInline(note)}`;
        return `- ${link({ href, label: what }, context)}${words}`;
      })
      .join("\n"),
  ]);
}

function document(
  page: ArticlePage | TutorialPage,
  context: MarkdownContext,
  parts: readonly string[],
): string {
  return joined(frontMatter(page, context), `# ${escapeInline(page.title)}`, ...parts) + "\n";
}

/** YAML of JSON values, which are YAML as they are. */
function frontMatter(page: ArticlePage | TutorialPage, { origin }: MarkdownContext): string {
  const fields = {
    title: page.title,
    description: page.meta.description,
    authors: page.authors.map(({ title }) => title),
    published: page.published?.iso,
    updated: page.updated?.iso,
    topics: page.topics.map(({ title }) => title),
    language: "de",
    canonical: new URL(page.href, origin).href,
    example: page.isExample ? true : undefined,
  };
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value === undefined ? [] : `${name}: ${JSON.stringify(value)}`,
  );
  return `---\n${lines.join("\n")}\n---`;
}
