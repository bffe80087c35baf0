import { escapeHTML } from "@portabletext/to-html";
import type { PlainPicture } from "../content/media/jpegPicture.ts";
import type { EpisodePage, SeminarPage, TutorialPage } from "../content/view/pages.ts";
import type { NewsEntry } from "../content/view/NewsFeed.ts";
import type { PictureView } from "../content/view/PictureView.ts";
import type { MentionView } from "../content/view/Teaser.ts";
import type { FeedAttachment, FeedItem } from "./FeedItem.ts";
import { mediaType, plain } from "./feedText.ts";
import { linkHtml, pictureHtml, richTextHtml } from "./richTextHtml.ts";

/** What feeds take from their surroundings. */
export interface NewsContext {
  origin: URL;
  picture: (picture: PictureView) => PlainPicture;
}

/** What is new as an entry of a feed: what it says in short, and the whole of it as HTML. */
export function toFeedItem(entry: NewsEntry, context: NewsContext): FeedItem {
  const common = { published: new Date(entry.since), modified: undefined, attachment: undefined };
  switch (entry.kind) {
    case "article": {
      const { page } = entry;
      return {
        ...common,
        ...pageFacts(page, context),
        tags: [page.label, ...titles(page.topics)],
        summary: plain(page.teaser),
        html: lead(page.teaser, page.picture, context) + richTextHtml(page.body, context),
        modified: page.updated && new Date(page.updated.iso),
        authors: people(page.authors, context),
      };
    }
    case "tutorial": {
      const { page } = entry;
      return {
        ...common,
        ...pageFacts(page, context),
        tags: ["Tutorial", ...titles(page.topics)],
        summary: plain(page.teaser),
        html: tutorialHtml(page, context),
        modified: page.updated && new Date(page.updated.iso),
        authors: people(page.authors, context),
      };
    }
    case "podcastEpisode": {
      const { page } = entry;
      return {
        ...common,
        ...pageFacts(page, context),
        tags: ["Podcast", ...titles(page.topics)],
        summary: plain(page.summary),
        html: lead(page.summary, page.picture, context) + richTextHtml(page.notes, context),
        authors: people(page.speakers, context),
        attachment: recording(page, context),
      };
    }
    case "seminar": {
      const { page } = entry;
      return {
        ...common,
        ...pageFacts(page, context),
        title: plain(page.status.state === "cancelled" ? `Abgesagt: ${page.title}` : page.title),
        tags: [page.label, ...titles(page.topics)],
        summary: plain([seminarFacts(page).join(". "), page.teaser].filter(Boolean).join(". ")),
        html: seminarHtml(page, context),
        authors: people(page.speakers, context),
      };
    }
    case "mention":
      return { ...common, ...mentionParts(entry.page, context) };
  }
}

interface LinkedTitle {
  title: string;
  href: string;
}

function pageFacts(
  page: LinkedTitle & { picture: PictureView | undefined },
  { origin, picture }: NewsContext,
) {
  return {
    url: new URL(page.href, origin).href,
    title: plain(page.title),
    picture: page.picture && picture(page.picture),
  };
}

function mentionParts(mention: MentionView, { origin }: NewsContext) {
  const { href, label, outlet, topics } = mention;
  const link = linkHtml({ href, label: `Weiterlesen bei ${outlet}` }, origin);
  return {
    url: href,
    title: plain(`${outlet}: ${mention.title}`),
    summary: plain(mention.text),
    html: paragraph(mention.text) + link,
    tags: [label, ...topics.map(({ name }) => name)],
    authors: [{ name: plain(outlet), url: undefined }],
    picture: undefined,
  };
}

function tutorialHtml(page: TutorialPage, context: NewsContext): string {
  const steps = page.steps.map(
    ({ title, body, picture }) =>
      `<li><h3>${escapeHTML(title)}</h3>${richTextHtml(body, context)}` +
      `${picture === undefined ? "" : pictureHtml(picture, context)}</li>`,
  );
  const materials = page.materials.map(({ href, title }) =>
    linkHtml({ href, label: title }, context.origin),
  );
  return [
    lead(page.teaser, page.picture, context),
    richTextHtml(page.intro, context),
    page.video &&
      linkHtml({ href: page.href, label: `Video: ${page.video.title}` }, context.origin),
    steps.length > 0 && `<h2>Schritt für Schritt</h2><ol>${steps.join("")}</ol>`,
    materials.length > 0 && `<h2>Material</h2>${materials.join("")}`,
  ]
    .filter((part) => typeof part === "string")
    .join("");
}

function seminarHtml(page: SeminarPage, context: NewsContext): string {
  const facts = seminarFacts(page).map((fact) => `<li>${escapeHTML(fact)}</li>`);
  return (
    `<ul>${facts.join("")}</ul>` +
    lead(page.teaser, page.picture, context) +
    richTextHtml(page.description, context) +
    linkHtml({ href: page.href, label: "Zum Termin und zur Anmeldung" }, context.origin)
  );
}

/** State where it is not as planned, day and time, place. */
function seminarFacts({ when, place, isOnline, status }: SeminarPage): string[] {
  const state = status.state === "planned" ? undefined : [status.label, status.note];
  return [
    state?.filter((part) => part !== undefined).join(": "),
    when && `${when.day}, ${when.time}`,
    place && [place.name, ...place.lines].filter((part) => part !== undefined).join(", "),
    place === undefined && isOnline ? "Online" : undefined,
  ]
    .filter((fact) => fact !== undefined)
    .filter((fact) => fact !== "");
}

function recording(
  { audio, seconds }: EpisodePage,
  { origin }: NewsContext,
): FeedAttachment | undefined {
  if (audio?.size === undefined) return undefined;
  return {
    url: new URL(audio.src, origin).href,
    type: mediaType(audio.src) ?? audio.type,
    size: audio.size,
    seconds,
  };
}

function lead(text: string, picture: PictureView | undefined, context: NewsContext): string {
  return (picture === undefined ? "" : pictureHtml(picture, context)) + paragraph(text);
}

function paragraph(text: string): string {
  return text === "" ? "" : `<p>${escapeHTML(text)}</p>`;
}

function titles(items: readonly { title: string }[]): string[] {
  return items.map(({ title }) => plain(title));
}

function people(persons: readonly LinkedTitle[], { origin }: NewsContext) {
  return persons.map(({ title, href }) => ({
    name: plain(title),
    url: new URL(href, origin).href,
  }));
}
