import { escapeHTML } from "@portabletext/to-html";
import { episodeFiles, PODCAST_FEED } from "../../common/paths.ts";
import type { SquareJpeg } from "../content/media/squareJpeg.ts";
import type { EpisodePage } from "../content/view/pages.ts";
import type { PictureView } from "../content/view/PictureView.ts";
import type { PodcastFeed } from "../content/view/PodcastFeed.ts";
import type { PersonTeaser } from "../content/view/Teaser.ts";
import { clippedBytes, mediaType, plain, rfc2822 } from "./feedText.ts";
import { podcastLicence } from "./podcastLicence.ts";
import { richTextHtml } from "./richTextHtml.ts";
import { cdata, element, xmlDocument, type Xml } from "./xml.ts";

/** What the feed takes from its surroundings. */
export interface FeedContext {
  origin: URL;
  square: (picture: PictureView, largest: number) => SquareJpeg;
}

/** Widths in pixels: what directories accept for covers, and what is enough for a face. */
const COVER = { smallest: 1400, largest: 3000 };
const PORTRAIT = 600;
/** PSP-1's limit for descriptions. */
const DESCRIPTION_BYTES = 4000;

/**
 * The podcast feed: RSS 2.0 with all that PSP-1 (https://github.com/Podcast-Standards-Project)
 * requires and recommends, and the tags of Podcasting 2.0 that the hub has content for. Episodes
 * without a recording are left out.
 */
export function podcastFeed(feed: PodcastFeed, context: FeedContext): string {
  const episodes = feed.episodes.filter((episode) => episode.audio?.size !== undefined);
  return xmlDocument(
    element(
      "rss",
      {
        version: "2.0",
        "xmlns:atom": "http://www.w3.org/2005/Atom",
        "xmlns:content": "http://purl.org/rss/1.0/modules/content/",
        "xmlns:itunes": "http://www.itunes.com/dtds/podcast-1.0.dtd",
        "xmlns:podcast": "https://podcastindex.org/namespace/1.0",
      },
      element(
        "channel",
        {},
        channelParts(feed, context),
        episodes.map((episode) => element("item", {}, itemParts(episode, { feed, ...context }))),
      ),
    ),
  );
}

function channelParts(feed: PodcastFeed, context: FeedContext): (Xml | undefined)[] {
  const absolute = (path: string): string => new URL(path, context.origin).href;
  const title = plain(feed.title);
  const page = absolute("/podcast/");
  const cover = feed.cover && context.square(feed.cover, COVER.largest).url;
  const newest = feed.episodes.find(({ published }) => published !== undefined)?.published;
  const licence = feed.licence === undefined ? undefined : podcastLicence(feed.licence);
  const { ownerName, ownerEmail, fundingUrl, subcategory } = feed;
  return [
    element("atom:link", {
      rel: "self",
      type: "application/rss+xml",
      href: absolute(PODCAST_FEED),
    }),
    element("title", {}, title),
    element("link", {}, page),
    element("description", {}, clippedBytes(plain(feed.description), DESCRIPTION_BYTES)),
    element("language", {}, feed.language),
    element("copyright", {}, plain(feed.author)),
    newest && element("pubDate", {}, rfc2822(newest.iso)),
    cover &&
      element(
        "image",
        {},
        element("url", {}, cover),
        element("title", {}, title),
        element("link", {}, page),
      ),
    feed.subtitle && element("itunes:subtitle", {}, plain(feed.subtitle)),
    element("itunes:author", {}, plain(feed.author)),
    ownerEmail &&
      element(
        "itunes:owner",
        {},
        ownerName && element("itunes:name", {}, plain(ownerName)),
        element("itunes:email", {}, ownerEmail),
      ),
    cover && element("itunes:image", { href: cover }),
    element(
      "itunes:category",
      { text: feed.category },
      subcategory && element("itunes:category", { text: subcategory }),
    ),
    element("itunes:explicit", {}, String(feed.explicit)),
    element("itunes:type", {}, "episodic"),
    feed.guid && element("podcast:guid", {}, feed.guid),
    element("podcast:medium", {}, "podcast"),
    element("podcast:locked", { owner: ownerEmail }, feed.locked ? "yes" : "no"),
    fundingUrl && element("podcast:funding", { url: fundingUrl }, "Den Podcast unterstützen"),
    licence && element("podcast:license", { url: licence.url }, licence.id),
    feed.verification && element("podcast:txt", { purpose: "verify" }, feed.verification),
    ...feed.hosts.map((host) => person(host, "host", context)),
  ].map((part) => part || undefined);
}

function itemParts(
  episode: EpisodePage,
  { feed, ...context }: FeedContext & { feed: PodcastFeed },
): (Xml | undefined)[] {
  const absolute = (path: string): string => new URL(path, context.origin).href;
  const { audio, number, season, seconds } = episode;
  const files = episodeFiles(episode.href.split("/").at(-2) ?? "");
  const summary = plain(episode.summary);
  const notes = richTextHtml(episode.notes, context);
  const { language } = feed;
  return [
    element("title", {}, plain(episode.title)),
    element("link", {}, absolute(episode.href)),
    // The document's id: it stays when title, address or recording change.
    element("guid", { isPermaLink: "false" }, episode.id),
    episode.published && element("pubDate", {}, rfc2822(episode.published.iso)),
    audio &&
      element("enclosure", {
        url: absolute(audio.src),
        length: audio.size,
        type: mediaType(audio.src) ?? audio.type,
      }),
    element("description", {}, clippedBytes(summary || plain(episode.title), DESCRIPTION_BYTES)),
    notes !== "" && element("content:encoded", {}, cdata(`<p>${escapeHTML(summary)}</p>${notes}`)),
    element("itunes:title", {}, plain(episode.title)),
    element("itunes:author", {}, plain(feed.author)),
    seconds !== undefined && element("itunes:duration", {}, Math.round(seconds)),
    image(episode.picture, feed.cover, context),
    element("itunes:explicit", {}, String(feed.explicit)),
    isCount(number) && element("itunes:episode", {}, number),
    isCount(season) && element("itunes:season", {}, season),
    element("itunes:episodeType", {}, episode.kind),
    isCount(number) && element("podcast:episode", {}, number),
    isCount(season) && element("podcast:season", {}, season),
    ...(episode.vtt === undefined
      ? []
      : [
          transcript({ url: absolute(files.html), type: "text/html", language }),
          transcript({ url: absolute(files.vtt), type: "text/vtt", language, rel: "captions" }),
          transcript({ url: absolute(files.json), type: "application/json", language }),
        ]),
    episode.chapters.length > 0 &&
      element("podcast:chapters", {
        url: absolute(files.chapters),
        type: "application/json+chapters",
      }),
    ...episode.speakers.map((speaker) => person(speaker, speaker.role, context)),
  ].map((part) => part || undefined);
}

/** The episode's picture where it is large enough for directories, the show's cover otherwise. */
function image(
  own: PictureView | undefined,
  cover: PictureView | undefined,
  { square }: FeedContext,
): Xml | undefined {
  const [first, second] = [own, cover].map((picture) => picture && square(picture, COVER.largest));
  const chosen = first !== undefined && first.size >= COVER.smallest ? first : second;
  return chosen && element("itunes:image", { href: chosen.url });
}

function person(
  { title, href, picture }: PersonTeaser,
  role: "host" | "guest",
  { origin, square }: FeedContext,
): Xml {
  const attributes = {
    role,
    group: "cast",
    img: picture && square(picture, PORTRAIT).url,
    href: new URL(href, origin).href,
  };
  return element("podcast:person", attributes, plain(title));
}

function transcript(attributes: {
  url: string;
  type: string;
  language: string;
  rel?: "captions";
}): Xml {
  return element("podcast:transcript", attributes);
}

/** Apps count episodes and seasons from one. */
function isCount(value: number | undefined): value is number {
  return value !== undefined && Number.isInteger(value) && value > 0;
}
