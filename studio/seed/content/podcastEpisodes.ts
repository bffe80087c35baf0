import { chaptersOf } from "../media/episodeChapters.ts";
import { durationOf } from "../media/durations.ts";
import { bullets, callout, h2, p, richText } from "../richText.ts";
import type { SeedClock } from "../seedClock.ts";
import { file, keyed, picture, refs, slug } from "../seedDocument.ts";
import type { SeedDocument } from "../seedDocument.ts";
import { episodePages, type EpisodePage } from "./episodes/index.ts";

/** The eight episodes of the show; audio, transcript and chapters come from artwork/speech. */
export const podcastEpisodes = (at: SeedClock): SeedDocument[] =>
  episodePages.map((page, index) => episode(page, index + 1, at));

function episode(page: EpisodePage, number: number, at: SeedClock): SeedDocument {
  const recording = `folge-0${number}`;
  const id = `episode-${page.name}`;
  return {
    _id: id,
    _type: "podcastEpisode",
    isExample: true,
    title: page.title,
    slug: slug(page.name),
    number,
    season: 1,
    kind: number === 8 ? "bonus" : "full",
    publishedAt: at.daysFromNow(page.day, "06:00"),
    summary: page.summary,
    audio: file(`audio/${recording}.mp3`),
    duration: durationOf(`${recording}.mp3`),
    picture: picture(`folge-${number}.jpg`, page.alt),
    speakers: refs("person-aylin-kaplan", ...page.guests),
    topics: refs(...page.topics),
    notes: richText(
      `${id}-notes`,
      p(page.intro),
      h2("Zum Mitnehmen"),
      bullets(page.takeaways),
      h2("Mehr dazu"),
      bullets(page.links),
      callout(
        "note",
        "Beispielfolge",
        "Diese Folge ist eine kurze Hörprobe. Personen und Betriebe sind erfunden, die Stimmen hat ein Sprachprogramm gesprochen.",
      ),
    ),
    transcript: file(`audio/${recording}.de.vtt`),
    chapters: keyed("chapter", chaptersOf(`${recording}.mp3`)),
  };
}
