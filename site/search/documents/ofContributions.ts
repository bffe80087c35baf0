import type { VideoView } from "../../content/view/MediaView.ts";
import type { ArticlePage, EpisodePage, TutorialPage } from "../../content/view/pages.ts";
import type { SearchDocument, SearchSection } from "./SearchDocument.ts";
import { sectionsOf } from "./sectionsOf.ts";

/** An article with its sections as its headings cut them. */
export function articleDocument(article: ArticlePage): SearchDocument {
  return {
    href: article.href,
    kind: "article",
    label: article.label,
    title: article.title,
    detail: article.published?.text,
    keywords: titlesOf(article.topics, article.authors, article.guests, article.organisations),
    sections: [lead(article.teaser), ...sectionsOf(article.body)],
  };
}

/** An episode with what is said in it; each passage leads to its second. */
export function episodeDocument(episode: EpisodePage): SearchDocument {
  return {
    href: episode.href,
    kind: "podcastEpisode",
    label: episode.label,
    title: episode.title,
    detail: episode.published?.text,
    keywords: titlesOf(episode.topics, episode.speakers),
    sections: [
      lead(episode.summary),
      ...sectionsOf(episode.notes),
      ...episode.chapters.map(({ seconds, time, title }) => ({
        anchor: timeAnchor(seconds),
        heading: `Kapitel ab ${time}`,
        text: title,
      })),
      ...episode.transcript.map(({ seconds, time, speaker, text }) => ({
        anchor: timeAnchor(seconds),
        heading: speaker === undefined ? `ab ${time}` : `${speaker}, ab ${time}`,
        text,
      })),
    ],
  };
}

/** A tutorial; each step has an address of its own. */
export function tutorialDocument(tutorial: TutorialPage): SearchDocument {
  return {
    href: tutorial.href,
    kind: "tutorial",
    label: "Tutorial",
    title: tutorial.title,
    detail: tutorial.published?.text,
    keywords: titlesOf(tutorial.topics, tutorial.authors),
    sections: [
      lead(tutorial.teaser),
      ...sectionsOf(tutorial.intro),
      ...filmSections(tutorial.video),
      ...tutorial.steps.flatMap(({ id, title, body }) =>
        sectionsOf(body, { anchor: id, heading: title }),
      ),
      ...tutorial.materials.map(({ title, note }) =>
        lead([title, note].filter(Boolean).join(": ")),
      ),
    ],
  };
}

/** The titles of what belongs to a document, for words that its text need not hold. */
export function titlesOf(...lists: readonly (readonly { title: string }[])[]): string {
  return lists
    .flat()
    .map(({ title }) => title)
    .join(" · ");
}

/** What is said in a film. */
export function filmSections(video: VideoView | undefined): SearchSection[] {
  return video === undefined
    ? []
    : [{ anchor: undefined, heading: video.title, text: video.transcript.join("\n") }];
}

/** Words without a heading of their own. */
export function lead(text: string): SearchSection {
  return { anchor: undefined, heading: undefined, text };
}

function timeAnchor(seconds: number): string {
  return `t=${Math.floor(seconds)}`;
}
