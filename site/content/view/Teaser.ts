import type { CalendarLeaf, DateView } from "../../text/dates.ts";
import type { NamedLink } from "./LinkView.ts";
import type { PictureView } from "./PictureView.ts";

/** What a list or a link shows of a document. */
export type Teaser =
  | ArticleTeaser
  | EpisodeTeaser
  | TutorialTeaser
  | SeminarTeaser
  | SeriesTeaser
  | PersonTeaser
  | OrganisationTeaser
  | TopicTeaser
  | PageTeaser;

/** The ids of the topics that something belongs to. */
interface OnTopics {
  topicIds: readonly string[];
}

/** What every teaser has. `label` names its kind to visitors ("Interview", "Online-Seminar"). */
interface TeaserOf<Kind extends string> {
  kind: Kind;
  id: string;
  /** When the document was last changed, ISO. */
  modified: string;
  href: string;
  label: string;
  title: string;
  text: string;
  picture: PictureView | undefined;
  isExample: boolean;
}

export interface ArticleTeaser extends TeaserOf<"article">, OnTopics {
  articleKind: "report" | "interview" | "practice";
  date: DateView | undefined;
}

export interface EpisodeTeaser extends TeaserOf<"podcastEpisode">, OnTopics {
  number: number | undefined;
  date: DateView | undefined;
  duration: DurationView | undefined;
}

export interface TutorialTeaser extends TeaserOf<"tutorial">, OnTopics {
  date: DateView | undefined;
  tutorialLevel: "beginner" | "intermediate" | "advanced" | undefined;
  level: string | undefined;
  minutes: number | undefined;
  hasVideo: boolean;
}

export interface SeminarTeaser extends TeaserOf<"seminar">, OnTopics {
  format: "online" | "stammtisch" | "fair" | "onsite";
  seriesId: string | undefined;
  /** When it was first published, ISO. */
  announced: string;
  /** Undefined where there is no date, or no new one yet. */
  when: WhenView | undefined;
  /** ISO moment at which a postponed seminar was to begin at first, and its day in words. */
  originalStart: string | undefined;
  originally: string | undefined;
  /** "Online" or the place. */
  where: string;
  /** The same with the whole address. */
  location: string;
  status: SeminarStatus;
  hasRecording: boolean;
  hasMaterials: boolean;
}

export interface SeriesTeaser extends TeaserOf<"seminarSeries"> {
  rhythm: string | undefined;
}

export interface PersonTeaser extends TeaserOf<"person"> {
  organisation: string | undefined;
  /** The first sentence of their biography; "" where there is none. */
  bio: string;
  isTeam: boolean;
}

export interface OrganisationTeaser extends TeaserOf<"organisation">, OnTopics {
  organisationKind: "company" | "partner" | "funder";
  logo: PictureView | undefined;
  sector: string | undefined;
  city: string | undefined;
  employees: number | undefined;
  occupations: readonly string[];
  fundingNotice: string | undefined;
  hasPortrait: boolean;
  /** What the film portrait shows before it plays. */
  poster: PictureView | undefined;
  portraitDuration: DurationView | undefined;
}

export interface TopicTeaser extends TeaserOf<"topic"> {
  slug: string;
}

export type PageTeaser = TeaserOf<"page">;

/** Someone else's piece about us or with us; it lives elsewhere. */
export interface MentionView extends OnTopics {
  id: string;
  modified: string;
  mentionKind: "article" | "post" | "podcast" | "video";
  label: string;
  title: string;
  href: string;
  outlet: string;
  /** The site that the link leads to, "example.org". */
  host: string;
  date: DateView | undefined;
  year: string;
  text: string;
  topics: readonly NamedLink[];
  isExample: boolean;
}

/** When something takes place, in Berlin. */
export interface WhenView {
  /** ISO moments. */
  start: string;
  end: string | undefined;
  leaf: CalendarLeaf;
  /** "Freitag, 4. Dezember 2026". */
  day: string;
  /** "10:00–11:30 Uhr"; over several days "10:00 Uhr bis Samstag, 5. Dezember 2026, 16:00 Uhr". */
  time: string;
  /** "Dezember 2026", to group by. */
  month: string;
  /** ISO moment from which it is past. */
  over: string;
  /** Whether that moment had come when this was loaded. */
  isPast: boolean;
}

/** What visitors must know before they come; `note` is the editors' reason or new date. */
export interface SeminarStatus {
  state: "planned" | "full" | "postponed" | "cancelled" | "past";
  label: string;
  note: string | undefined;
}

export interface DurationView {
  iso: string;
  text: string;
}
