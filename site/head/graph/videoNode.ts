import type { ClipLeaf, VideoObjectLeaf } from "schema-dts";
import type { VideoView } from "../../content/view/MediaView.ts";
import type { PictureView } from "../../content/view/PictureView.ts";
import { isoDuration } from "../../text/duration.ts";
import { defined } from "./defined.ts";
import { absolute, type GraphContext } from "./GraphContext.ts";

/** A place in a film to jump to. */
export interface KeyMoment {
  name: string;
  seconds: number;
  /** Where the page speaks of it: an id to link to. */
  id: string;
}

/** A film of a page with its key moments, in order. `picture` stands in for a missing poster. */
export function videoNode(
  {
    video,
    description,
    published,
    picture,
    moments = [],
  }: {
    video: VideoView;
    description: string;
    published: string;
    picture: PictureView | undefined;
    moments?: readonly KeyMoment[];
  },
  context: GraphContext,
): VideoObjectLeaf {
  const still = video.poster ?? picture;
  const { source } = video;
  return defined<VideoObjectLeaf>({
    "@type": "VideoObject",
    "@id": `${context.url}#film`,
    name: video.title,
    description: description || video.title,
    thumbnailUrl: still === undefined ? context.socialImage : context.pictureUrl(still),
    uploadDate: published,
    duration: video.seconds === undefined ? undefined : isoDuration(video.seconds),
    inLanguage: "de",
    isAccessibleForFree: true,
    contentUrl: source.kind === "file" ? absolute(source.src, context) : undefined,
    encodingFormat: source.kind === "file" ? source.type : undefined,
    caption:
      source.kind === "file" && source.captions !== undefined
        ? {
            "@type": "MediaObject",
            contentUrl: absolute(source.captions, context),
            encodingFormat: "text/vtt",
          }
        : undefined,
    embedUrl: source.kind === "link" ? (source.player?.embed ?? source.href) : undefined,
    hasPart: clips(moments, video.seconds, context),
  });
}

/**
 * Each moment lasts until the next one; the last until the end, where that is known. What would
 * begin after the end is left out.
 */
function clips(
  moments: readonly KeyMoment[],
  end: number | undefined,
  { url }: GraphContext,
): ClipLeaf[] {
  const within = moments
    .filter(({ seconds }) => end === undefined || seconds < end)
    .toSorted((a, b) => a.seconds - b.seconds);
  return within.map(({ name, seconds, id }, index) =>
    defined<ClipLeaf>({
      "@type": "Clip",
      name,
      startOffset: seconds,
      endOffset: within[index + 1]?.seconds ?? end,
      url: `${url}#${id}`,
    }),
  );
}
