import type { EpisodePage } from "../../content/view/pages.ts";
import type { PictureView } from "../../content/view/PictureView.ts";
import type { PodcastFeed } from "../../content/view/PodcastFeed.ts";
import type { PersonTeaser } from "../../content/view/Teaser.ts";
import { transcriptCues, transcriptPassages } from "../../text/transcript.ts";

export function picture(size: string): PictureView {
  return {
    assetId: `image-${"a".repeat(40)}-${size}-png`,
    alt: "Ein Mikrofon",
    caption: undefined,
    credit: undefined,
    preview: undefined,
    crop: undefined,
    hotspot: undefined,
  };
}

function person(name: string): PersonTeaser {
  const id = `person-${name.toLowerCase()}`;
  return {
    kind: "person",
    id,
    modified: "2026-01-01T00:00:00Z",
    href: `/personen/${name.toLowerCase()}/`,
    label: "Ausbilderin",
    title: name,
    text: "",
    picture: picture("800x1000"),
    isExample: false,
    organisation: undefined,
    isTeam: false,
    bio: "",
  };
}

const VTT = `WEBVTT

00:01.000 --> 00:02.500
<v Aylin>Willkommen.
`;

/** An episode with everything filled in, except for what `values` say otherwise. */
export function episode(values: Partial<EpisodePage> = {}): EpisodePage {
  const cues = transcriptCues(VTT);
  return {
    id: "episode-1",
    modified: "2026-03-01T06:00:00Z",
    href: "/podcast/warum-ausbilden/",
    title: "Warum ausbilden? Holz\u00a0&\u00a0Leim",
    meta: { title: "", description: "", noIndex: false },
    isExample: false,
    label: "Folge 3",
    number: 3,
    season: 2,
    kind: "bonus",
    summary: "Herr\u00a0Niemann erzählt: <Leim> & mehr.",
    showTitle: "Am Puls",
    feed: "/podcast/feed.xml",
    picture: picture("2000x1500"),
    published: { iso: "2026-03-01T05:00:00.000Z", text: "1. März 2026" },
    duration: { iso: "PT1M10S", text: "1 Minute" },
    seconds: 70,
    audio: {
      title: "Warum ausbilden?",
      src: `/media/file/${"b".repeat(40)}.mp3`,
      type: "audio/mpeg",
      size: 428_227,
      transcript: [],
    },
    chapters: [
      { seconds: 0, time: "0:00", title: "Willkommen" },
      { seconds: 44, time: "0:44", title: "Die Werkzeugkiste" },
    ],
    transcript: transcriptPassages(cues).map((passage) => ({ ...passage, time: "0:01" })),
    vtt: VTT,
    cues,
    speakers: [
      { ...person("Aylin"), role: "host" },
      { ...person("Rolf"), role: "guest" },
    ],
    topics: [],
    notes: [
      {
        _type: "block",
        _key: "n1",
        style: "normal",
        markDefs: [{ _type: "link", _key: "l1", href: "/beitraege/x/", external: false }],
        children: [{ _type: "span", _key: "s1", text: "Mehr ]]> lesen", marks: ["l1"] }],
      },
    ],
    previous: undefined,
    next: undefined,
    ...values,
  };
}

/** A show with everything filled in, except for what `values` say otherwise. */
export function exampleFeed(values: Partial<PodcastFeed> = {}): PodcastFeed {
  return {
    title: "Am Puls – der Ausbildungspodcast",
    subtitle: "Gespräche aus der Werkstatt",
    description: "Wie geht gute Ausbildung?",
    language: "de",
    author: "Ausbildung am Puls der Zeit",
    ownerName: "Redaktion",
    ownerEmail: "podcast@example.org",
    category: "Society & Culture",
    subcategory: "Documentary",
    explicit: false,
    guid: "9b024349-ccf0-5f69-a609-6b82873eab3c",
    locked: true,
    fundingUrl: "https://hub.example/foerdern/?a=1&b=2",
    licence: "CC BY-SA 4.0",
    verification: "S6lpp-7ZCn8",
    cover: picture("3000x3000"),
    hosts: [person("Aylin")],
    episodes: [episode()],
    ...values,
  };
}
