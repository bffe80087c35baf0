import type {
  ArticlePage,
  EpisodePage,
  SeminarPage,
  TutorialPage,
} from "../../content/view/pages.ts";
import type { PictureView } from "../../content/view/PictureView.ts";
import type { PersonTeaser, TopicTeaser, WhenView } from "../../content/view/Teaser.ts";
import type { VideoView } from "../../content/view/MediaView.ts";
import { episode } from "../../feeds/testing/exampleFeed.ts";
import type { GraphContext } from "../graph/GraphContext.ts";

/** View models for tests of what heads tell of them: everything filled in that matters there. */

const CHANGED = "2026-11-20T08:00:00Z";

export const headContext: GraphContext = {
  site: {
    title: "Ausbildung am Puls der Zeit",
    claim: "Wissen, das ankommt",
    description: "Für alle, die ausbilden.",
    navigation: [],
    newsletter: { href: "/newsletter/", label: "Newsletter", external: false },
    footerNavigation: [],
    contact: {
      name: undefined,
      email: "hallo@hub.example",
      phone: "0201\u00a01234",
      address: [],
      topics: [],
    },
    funding: { notice: undefined, funders: [] },
    social: [{ href: "https://social.example/hub", label: "Social", external: true }],
  },
  meta: { title: "Ein Titel", description: "Worum es geht.", noIndex: false },
  origin: new URL("https://hub.example/"),
  url: "https://hub.example/x/",
  pictureUrl: ({ assetId }) => `https://hub.example/media/${assetId}.jpg`,
  socialImage: "https://hub.example/social/x.png",
};

const picture: PictureView = {
  assetId: "foto",
  alt: "Eine Werkbank",
  caption: undefined,
  credit: undefined,
  preview: undefined,
  crop: undefined,
  hotspot: undefined,
};

const person: PersonTeaser = {
  kind: "person",
  id: "person-a",
  modified: CHANGED,
  href: "/personen/a/",
  label: "Ausbilderin",
  title: "Ada Beispiel",
  text: "",
  picture: undefined,
  isExample: true,
  organisation: undefined,
  bio: "",
  isTeam: false,
};

export const topic: TopicTeaser = {
  kind: "topic",
  id: "topic-a",
  slug: "a",
  modified: CHANGED,
  href: "/themen/a/",
  label: "Thema",
  title: "Berichtsheft",
  text: "",
  picture: undefined,
  isExample: false,
};

export const video: VideoView = {
  title: "Der Film",
  duration: "2 Minuten",
  seconds: 120,
  uploaded: CHANGED,
  poster: undefined,
  transcript: [],
  source: {
    kind: "file",
    src: "/media/file/f.mp4",
    type: "video/mp4",
    captions: "/media/file/f.vtt",
  },
};

const date = (iso: string) => ({ iso, text: "" });

const shared = {
  id: "doc",
  modified: CHANGED,
  href: "/x/",
  title: "Ein Titel",
  meta: headContext.meta,
  isExample: false,
  picture,
  topics: [topic],
};

export function articlePage(values: Partial<ArticlePage>): ArticlePage {
  return {
    ...shared,
    kind: "interview",
    outline: [],
    label: "Interview",
    teaser: "Worum es geht.",
    authors: [person],
    guests: [],
    organisations: [],
    published: date("2026-11-01T08:00:00.000Z"),
    updated: undefined,
    readingMinutes: 5,
    body: [],
    related: [],
    ...values,
  };
}

export function episodePage(values: Partial<EpisodePage>): EpisodePage {
  return episode({
    ...shared,
    showTitle: "Der Podcast",
    number: 3,
    published: date("2026-11-01T08:00:00.000Z"),
    duration: { iso: "PT24M0S", text: "24 Minuten" },
    chapters: [
      { seconds: 0, time: "0:00", title: "Begrüßung" },
      { seconds: 90, time: "1:30", title: "Zur Sache" },
    ],
    speakers: [{ ...person, role: "guest" }],
    ...values,
  });
}

export function tutorialPage(values: Partial<TutorialPage>): TutorialPage {
  return {
    ...shared,
    teaser: "Worum es geht.",
    authors: [person],
    level: "Für den Einstieg",
    minutes: 20,
    published: date("2026-11-01T08:00:00.000Z"),
    updated: date("2026-11-09T08:00:00.000Z"),
    intro: [],
    video,
    steps: [
      { id: "eins", title: "Anfangen", body: [], picture: undefined, videoStart: 10 },
      { id: "zwei", title: "Weitermachen", body: [], picture, videoStart: undefined },
      { id: "drei", title: "Aufhören", body: [], picture: undefined, videoStart: 80 },
    ],
    materials: [],
    related: [],
    ...values,
  };
}

export const when: WhenView = {
  start: "2026-12-04T09:00:00.000Z",
  end: "2026-12-04T10:30:00.000Z",
  leaf: { weekday: "Fr", day: "4", month: "Dez", year: "2026" },
  day: "Freitag, 4. Dezember 2026",
  time: "10:00–11:30 Uhr",
  month: "Dezember 2026",
  over: "2026-12-04T10:30:00.000Z",
  isPast: false,
};

export function seminarPage(values: Partial<SeminarPage>): SeminarPage {
  return {
    ...shared,
    label: "Online-Seminar",
    format: "online",
    originalStart: undefined,
    originally: undefined,
    siblings: [],
    teaser: "Worum es geht.",
    when,
    status: { state: "planned", label: "geplant", note: undefined },
    isOnline: true,
    place: undefined,
    onlineNote: undefined,
    capacity: 40,
    registration: {
      href: undefined,
      asks: { company: true, question: true },
      deadline: undefined,
      closes: "2026-12-04T09:00:00.000Z",
      isClosed: false,
    },
    series: undefined,
    description: [],
    agenda: [],
    speakers: [person],
    organisers: [],
    recording: undefined,
    materials: [],
    ...values,
  };
}
