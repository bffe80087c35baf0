import type { TimedSeminar } from "../../visit/seminarsAtVisit.ts";
import type { DateView } from "../../text/dates.ts";
import type { LinkView, NamedLink } from "./LinkView.ts";
import type {
  DownloadView,
  EpisodeAudio,
  TranscriptCue,
  TranscriptPassage,
  VideoView,
} from "./MediaView.ts";
import type { PictureView } from "./PictureView.ts";
import type { RichTextView } from "./RichTextView.ts";
import type {
  ArticleTeaser,
  DurationView,
  EpisodeTeaser,
  MentionView,
  OrganisationTeaser,
  PersonTeaser,
  SeminarStatus,
  SeminarTeaser,
  SeriesTeaser,
  Teaser,
  TopicTeaser,
  TutorialTeaser,
  WhenView,
} from "./Teaser.ts";

/** What a page tells browsers and search engines about itself. */
export interface PageMeta {
  title: string;
  description: string;
  noIndex: boolean;
}

/** What the page of one document always has. */
interface DocumentPage {
  id: string;
  /** When the document was last changed, ISO. */
  modified: string;
  href: string;
  title: string;
  meta: PageMeta;
  isExample: boolean;
}

/** A line of a table of contents. */
export interface OutlineEntry {
  /** The heading's id. */
  id: string;
  text: string;
  below: readonly OutlineEntry[];
}

export interface ArticlePage extends DocumentPage {
  kind: ArticleTeaser["articleKind"];
  label: string;
  teaser: string;
  picture: PictureView | undefined;
  topics: readonly TopicTeaser[];
  authors: readonly PersonTeaser[];
  guests: readonly PersonTeaser[];
  organisations: readonly OrganisationTeaser[];
  published: DateView | undefined;
  /** Only where it is another day than `published`. */
  updated: DateView | undefined;
  readingMinutes: number;
  /** Empty where a table of contents would not help. */
  outline: readonly OutlineEntry[];
  body: RichTextView;
  related: readonly Teaser[];
}

export interface EpisodePage extends DocumentPage {
  label: string;
  number: number | undefined;
  summary: string;
  showTitle: string;
  /** Where podcast apps find the show; undefined until editors have set it up. */
  feed: string | undefined;
  /** Its own, or the show's cover. */
  picture: PictureView | undefined;
  published: DateView | undefined;
  duration: DurationView | undefined;
  /** The length of the recording. */
  seconds: number | undefined;
  season: number | undefined;
  kind: "full" | "trailer" | "bonus";
  audio: EpisodeAudio | undefined;
  chapters: readonly { seconds: number; time: string; title: string }[];
  transcript: readonly (TranscriptPassage & { time: string })[];
  /** The transcript's file as it was uploaded; undefined where it is no WebVTT. */
  vtt: string | undefined;
  cues: readonly TranscriptCue[];
  speakers: readonly EpisodeSpeaker[];
  topics: readonly TopicTeaser[];
  notes: RichTextView;
  previous: EpisodeTeaser | undefined;
  next: EpisodeTeaser | undefined;
}

/** Someone to be heard; whoever does not host the show is a guest. */
interface EpisodeSpeaker extends PersonTeaser {
  role: "host" | "guest";
}

export interface PodcastPage {
  title: string;
  subtitle: string | undefined;
  description: string;
  cover: PictureView | undefined;
  subscribe: readonly LinkView[];
  /** Where podcast apps find the show; undefined until editors have set it up. */
  feed: string | undefined;
  episodes: readonly EpisodeTeaser[];
}

export interface TutorialPage extends DocumentPage {
  teaser: string;
  picture: PictureView | undefined;
  topics: readonly TopicTeaser[];
  authors: readonly PersonTeaser[];
  level: string | undefined;
  minutes: number | undefined;
  published: DateView | undefined;
  updated: DateView | undefined;
  intro: RichTextView;
  video: VideoView | undefined;
  steps: readonly TutorialStep[];
  materials: readonly DownloadView[];
  related: readonly Teaser[];
}

export interface TutorialStep {
  id: string;
  title: string;
  body: RichTextView;
  picture: PictureView | undefined;
  /** Where the tutorial's film shows this step, in seconds. */
  videoStart: number | undefined;
}

export interface AgendaItem {
  /** As editors wrote it; "" where they did not. */
  time: string;
  /** The same for `<time>`: a moment or a time of day; undefined where it is neither. */
  machineTime: string | undefined;
  title: string;
  note: string | undefined;
}

export interface SeminarPage extends DocumentPage {
  label: string;
  teaser: string;
  picture: PictureView | undefined;
  format: SeminarTeaser["format"];
  /** Undefined where there is no date, or no new one yet. */
  when: WhenView | undefined;
  /** ISO moment at which a postponed seminar was to begin at first, and its day in words. */
  originalStart: string | undefined;
  originally: string | undefined;
  status: SeminarStatus;
  isOnline: boolean;
  place: PlaceView | undefined;
  onlineNote: string | undefined;
  capacity: number | undefined;
  registration: RegistrationView | undefined;
  series: SeriesTeaser | undefined;
  /** The other seminars of the series that are to come, earliest first. */
  siblings: readonly SeminarTeaser[];
  topics: readonly TopicTeaser[];
  description: RichTextView;
  agenda: readonly AgendaItem[];
  speakers: readonly PersonTeaser[];
  organisers: readonly OrganisationTeaser[];
  recording: VideoView | undefined;
  materials: readonly DownloadView[];
}

export interface PlaceView {
  name: string | undefined;
  lines: readonly string[];
  /** The parts that `lines` are made of. */
  address: PostalAddress;
  directions: string | undefined;
}

interface PostalAddress {
  street: string | undefined;
  postalCode: string | undefined;
  city: string | undefined;
}

/** How to take part, where registration has been opened. */
export interface RegistrationView {
  /** Where to register; undefined where that is with us. */
  href: string | undefined;
  /** What is asked of those who register with us, besides name and address. */
  asks: { company: boolean; question: boolean };
  deadline: string | undefined;
  /** ISO moment from which nobody can register any more. */
  closes: string;
  /** Whether that moment had come when this was loaded. */
  isClosed: boolean;
}

export interface SeriesPage extends DocumentPage {
  description: string;
  rhythm: string | undefined;
  picture: PictureView | undefined;
  upcoming: readonly SeminarTeaser[];
  past: readonly SeminarTeaser[];
}

export interface PersonPage extends DocumentPage {
  role: string | undefined;
  organisation: NamedLink | undefined;
  picture: PictureView | undefined;
  bio: RichTextView;
  links: readonly LinkView[];
  isTeam: boolean;
  /** Everything that they took part in, of every kind. */
  contributions: readonly Teaser[];
  /** The seminars of these, parted at the time of the build. */
  upcoming: readonly SeminarTeaser[];
  past: readonly SeminarTeaser[];
  mentions: readonly MentionView[];
}

export interface OrganisationPage extends DocumentPage {
  label: string;
  logo: PictureView | undefined;
  picture: PictureView | undefined;
  facts: readonly { label: string; value: string }[];
  topics: readonly TopicTeaser[];
  description: RichTextView;
  portrait: VideoView | undefined;
  website: LinkView | undefined;
  fundingNotice: string | undefined;
  people: readonly PersonTeaser[];
  contributions: readonly Teaser[];
}

export interface TopicPage extends DocumentPage {
  slug: string;
  description: string;
  picture: PictureView | undefined;
  articles: readonly ArticleTeaser[];
  episodes: readonly EpisodeTeaser[];
  tutorials: readonly TutorialTeaser[];
  upcoming: readonly SeminarTeaser[];
  past: readonly SeminarTeaser[];
  organisations: readonly OrganisationTeaser[];
  mentions: readonly MentionView[];
}

export interface FreePage extends DocumentPage {
  teaser: string | undefined;
  updated: DateView | undefined;
  outline: readonly OutlineEntry[];
  body: RichTextView;
}

export interface HomePage {
  /** The next seminar, and those that move up when it is over. */
  nextSeminars: readonly TimedSeminar[];
  newestEpisode: EpisodeTeaser | undefined;
  newestArticle: ArticleTeaser | undefined;
  articles: readonly ArticleTeaser[];
  episodes: readonly EpisodeTeaser[];
  tutorials: readonly TutorialTeaser[];
  upcoming: readonly TimedSeminar[];
  topics: readonly TopicTeaser[];
  companies: readonly OrganisationTeaser[];
  mentions: readonly MentionView[];
}
