import type { AudioObjectLeaf, ClipLeaf, PodcastEpisodeLeaf, PodcastSeriesLeaf } from "schema-dts";
import type { EpisodePage, PodcastPage } from "../../content/view/pages.ts";
import { defined } from "./defined.ts";
import { absolute, type GraphContext } from "./GraphContext.ts";
import { personNode } from "./personNodes.ts";
import { publisher } from "./publisher.ts";
import { topicNodes } from "./topicNodes.ts";

const SHOW = "/podcast/";

/** The show. */
export function seriesNode(podcast: PodcastPage, context: GraphContext): PodcastSeriesLeaf {
  const { cover } = podcast;
  return defined<PodcastSeriesLeaf>({
    ...seriesReference(podcast, context),
    alternateName: podcast.subtitle,
    description: context.meta.description,
    image: cover === undefined ? context.socialImage : context.pictureUrl(cover),
    inLanguage: "de",
    isAccessibleForFree: true,
    publisher: publisher(context),
    sameAs: podcast.subscribe.filter(({ external }) => external).map(({ href }) => href),
  });
}

function seriesReference(
  { title, feed }: Pick<PodcastPage, "title" | "feed">,
  context: GraphContext,
): PodcastSeriesLeaf {
  return defined<PodcastSeriesLeaf>({
    "@type": "PodcastSeries",
    "@id": `${absolute(SHOW, context)}#podcast`,
    name: title,
    url: absolute(SHOW, context),
    webFeed: feed && absolute(feed, context),
  });
}

/** An episode with its recording, the recording's captions, and its chapters as places to jump to. */
export function episodeNode(episode: EpisodePage, context: GraphContext): PodcastEpisodeLeaf {
  const { picture, duration, showTitle, feed } = episode;
  return defined<PodcastEpisodeLeaf>({
    "@type": "PodcastEpisode",
    "@id": `${context.url}#folge`,
    name: episode.title,
    url: context.url,
    description: context.meta.description,
    datePublished: episode.published?.iso,
    duration: duration?.iso,
    episodeNumber: episode.number,
    image: picture === undefined ? context.socialImage : context.pictureUrl(picture),
    inLanguage: "de",
    isAccessibleForFree: true,
    associatedMedia: audioNode(episode, context),
    partOfSeries: seriesReference({ title: showTitle, feed }, context),
    actor: episode.speakers.map((speaker) => personNode(speaker, context)),
    about: topicNodes(episode.topics, context),
  });
}

function audioNode(
  { title, href, audio, duration, chapters, transcript, published }: EpisodePage,
  context: GraphContext,
): AudioObjectLeaf | undefined {
  return (
    audio &&
    defined<AudioObjectLeaf>({
      "@type": "AudioObject",
      name: title,
      contentUrl: absolute(audio.src, context),
      encodingFormat: audio.type,
      duration: duration?.iso,
      uploadDate: published?.iso,
      caption:
        transcript.length === 0
          ? undefined
          : {
              "@type": "MediaObject",
              contentUrl: absolute(`${href}transkript.vtt`, context),
              encodingFormat: "text/vtt",
            },
      hasPart: chapters.map(({ title: name, seconds }, index): ClipLeaf =>
        defined<ClipLeaf>({
          "@type": "Clip",
          name,
          startOffset: seconds,
          endOffset: chapters[index + 1]?.seconds,
        }),
      ),
    })
  );
}
