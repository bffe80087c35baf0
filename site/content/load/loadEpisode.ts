import { PODCAST_FEED, pathOf } from "../../../common/paths.ts";
import { dateView } from "../../text/dates.ts";
import { clockTime } from "../../text/duration.ts";
import { transcriptCues, transcriptPassages } from "../../text/transcript.ts";
import { typeset } from "../../text/typeset.ts";
import type { Content } from "../Content.ts";
import type { Results, ShowResult } from "../results.ts";
import type { EpisodePage } from "../view/pages.ts";
import { contextOf } from "./contextOf.ts";
import type { LoadContext } from "./LoadContext.ts";
import { resolveKind } from "./resolveTeasers.ts";
import { plainText } from "./richText/plainText.ts";
import { toRichText } from "./richText/toRichText.ts";
import { durationView, episodeLabel } from "./teasers/toEpisodeTeaser.ts";
import { toFile } from "./toMedia.ts";
import { toMeta } from "./toMeta.ts";
import { toPicture } from "./toPicture.ts";
import { optionalWords, requiredWords } from "./words.ts";

/** The episode at /podcast/<slug>/, with its transcript read; undefined if there is none. */
export async function loadEpisode(
  content: Content,
  slug: string,
): Promise<EpisodePage | undefined> {
  const result = await content.result("podcastEpisode", slug);
  if (result === undefined) return undefined;
  const [context, show] = await Promise.all([contextOf(content, result), content.podcastShow()]);
  const transcript = context.catalog.assets.file(result.transcript ?? "");
  const vtt = transcript?.url ? await content.fileText(transcript.url) : undefined;
  return toEpisode(result, { ...context, vtt, show });
}

/** An episode of a show as its page shows it; `vtt` is the text of its transcript file. */
export function toEpisode(
  result: Results["podcastEpisode"],
  context: LoadContext & { vtt: string | undefined; show: ShowResult },
): EpisodePage {
  const at = (path: string) => ({ ...context, path });
  const title = requiredWords(result.title, { ...at("title"), fallback: "Folge ohne Titel" });
  const summary = requiredWords(result.summary, { ...at("summary"), fallback: "" });
  const notes = toRichText(result.notes, at("notes"));
  const audio = toFile(result.audio, at("audio"));
  if (result.audio === null) context.note("audio", "Der Folge fehlt die Audiodatei.");
  const cues = transcriptCues(context.vtt ?? "");
  if (result.transcript !== null && cues.length === 0) {
    context.note("transcript", "Die Mitschrift (WebVTT) lässt sich nicht lesen.");
  }
  const hosts = context.show?.hosts ?? [];
  const { episodes } = context.catalog;
  const index = episodes.findIndex(({ id }) => id === result._id);
  return {
    id: result._id,
    modified: result._updatedAt,
    href: pathOf({ type: "podcastEpisode", slug: result.slug ?? "" }),
    title,
    meta: toMeta({ title, text: summary || plainText(notes) }),
    isExample: result.isExample === true,
    label: episodeLabel(result),
    number: result.number ?? undefined,
    summary,
    showTitle: optionalWords(context.show?.title) ?? "Podcast",
    feed: context.show === null ? undefined : PODCAST_FEED,
    picture:
      toPicture(result.picture, { assets: context.catalog.assets, ...at("picture") }) ??
      toPicture(context.show?.cover, { assets: context.catalog.assets, ...at("picture") }),
    published: dateView(result.publishedAt),
    duration: durationView(result.duration),
    seconds: result.duration ?? undefined,
    season: result.season ?? undefined,
    kind: result.kind ?? "full",
    audio: audio && { title, src: audio.src, type: audio.type, size: audio.size, transcript: [] },
    chapters: (result.chapters ?? []).flatMap((chapter) =>
      chapter.title === undefined || chapter.start === undefined
        ? []
        : { seconds: chapter.start, time: clockTime(chapter.start), title: typeset(chapter.title) },
    ),
    transcript: transcriptPassages(cues).map((passage) => ({
      ...passage,
      time: clockTime(passage.seconds),
    })),
    vtt: cues.length === 0 ? undefined : context.vtt,
    cues,
    speakers: resolveKind("person", result.speakers, at("speakers")).map((person) => ({
      ...person,
      role: hosts.includes(person.id) ? "host" : "guest",
    })),
    topics: resolveKind("topic", result.topics, at("topics")),
    notes,
    next: index > 0 ? episodes[index - 1] : undefined,
    previous: index < 0 ? undefined : episodes[index + 1],
  };
}
