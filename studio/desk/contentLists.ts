import { BellIcon } from "@sanity/icons/Bell";
import { BookIcon } from "@sanity/icons/Book";
import { CalendarIcon } from "@sanity/icons/Calendar";
import { CaseIcon } from "@sanity/icons/Case";
import { CheckmarkCircleIcon } from "@sanity/icons/CheckmarkCircle";
import { ClockIcon } from "@sanity/icons/Clock";
import { DocumentIcon } from "@sanity/icons/Document";
import { EditIcon } from "@sanity/icons/Edit";
import { FilterIcon } from "@sanity/icons/Filter";
import { StackIcon } from "@sanity/icons/Stack";
import { TagIcon } from "@sanity/icons/Tag";
import { UlistIcon } from "@sanity/icons/Ulist";
import { UsersIcon } from "@sanity/icons/Users";
import { WarningOutlineIcon } from "@sanity/icons/WarningOutline";
import { WrenchIcon } from "@sanity/icons/Wrench";
import type { ComponentType } from "react";
import type { SortOrderingItem } from "sanity";

/** A list of documents of one type in the desk. */
export interface ContentList {
  /** Last part of the list's address in the Studio. */
  id: string;
  title: string;
  icon: ComponentType;
  type: string;
  /** GROQ condition besides the type; absent: all documents of the type. */
  filter?: string;
  ordering: readonly SortOrderingItem[];
  /** What "Neu" in the list starts from; absent: the type's own initial values. */
  template?: { id: string; params: Record<string, string | boolean> };
}

const newest: SortOrderingItem[] = [{ field: "publishedAt", direction: "desc" }];
const soonest: SortOrderingItem[] = [{ field: "start", direction: "asc" }];
const latest: SortOrderingItem[] = [{ field: "start", direction: "desc" }];
const recentlyEdited: SortOrderingItem[] = [{ field: "_updatedAt", direction: "desc" }];
const inOrder: SortOrderingItem[] = [
  { field: "order", direction: "asc" },
  { field: "title", direction: "asc" },
];
const byName: SortOrderingItem[] = [{ field: "name", direction: "asc" }];

/** The desk asks in the drafts' perspective, where a draft bears its published id. */
const IS_DRAFT = 'coalesce(_originalId, _id) in path("drafts.**")';
const APPEARS_LATER = "dateTime(publishedAt) > dateTime(now())";
const IS_OVER = "dateTime(end) < dateTime(now())";

function drafts(type: string): ContentList {
  return {
    id: "entwuerfe",
    title: "Entwürfe",
    icon: EditIcon,
    type,
    filter: IS_DRAFT,
    ordering: recentlyEdited,
  };
}

function planned(type: string): ContentList {
  return {
    id: "geplant",
    title: "Geplant",
    icon: ClockIcon,
    type,
    filter: APPEARS_LATER,
    ordering: [{ field: "publishedAt", direction: "asc" }],
    template: { id: `${type}-planned`, params: { isPlanned: true } },
  };
}

function ofKind(options: {
  id: string;
  title: string;
  type: string;
  field: "kind" | "format";
  value: string;
  ordering: SortOrderingItem[];
}): ContentList {
  const { id, title, type, field, value, ordering } = options;
  return {
    id,
    title,
    icon: FilterIcon,
    type,
    filter: `${field} == "${value}"`,
    ordering,
    template: { id: `${type}-of-${field}`, params: { [field]: value } },
  };
}

const articleKind = (id: string, title: string, value: string) =>
  ofKind({ id, title, type: "article", field: "kind", value, ordering: newest });
const seminarFormat = (id: string, title: string, value: string) =>
  ofKind({ id, title, type: "seminar", field: "format", value, ordering: latest });
const organisationKind = (id: string, title: string, value: string) =>
  ofKind({ id, title, type: "organisation", field: "kind", value, ordering: byName });

/** A gap between lists of different sense. */
export const gap = "gap";

export const articleLists: readonly (ContentList | typeof gap)[] = [
  { id: "alle", title: "Alle Beiträge", icon: UlistIcon, type: "article", ordering: newest },
  drafts("article"),
  planned("article"),
  gap,
  articleKind("berichte", "Berichte", "report"),
  articleKind("interviews", "Interviews", "interview"),
  articleKind("praxisbeispiele", "Praxisbeispiele", "practice"),
];

export const episodeLists: readonly (ContentList | typeof gap)[] = [
  { id: "alle", title: "Alle Folgen", icon: UlistIcon, type: "podcastEpisode", ordering: newest },
  drafts("podcastEpisode"),
  planned("podcastEpisode"),
];

export const tutorialLists: readonly (ContentList | typeof gap)[] = [
  { id: "alle", title: "Alle Tutorials", icon: UlistIcon, type: "tutorial", ordering: newest },
  drafts("tutorial"),
  planned("tutorial"),
];

export const seminarLists: readonly (ContentList | typeof gap)[] = [
  {
    id: "kommende",
    title: "Kommende Termine",
    icon: CalendarIcon,
    type: "seminar",
    filter: `!defined(end) || !(${IS_OVER})`,
    ordering: soonest,
  },
  {
    id: "vergangen",
    title: "Vergangene Termine",
    icon: CheckmarkCircleIcon,
    type: "seminar",
    filter: IS_OVER,
    ordering: latest,
  },
  drafts("seminar"),
  {
    id: "geaendert",
    title: "Verschoben oder abgesagt",
    icon: WarningOutlineIcon,
    type: "seminar",
    filter: 'state in ["postponed", "cancelled"]',
    ordering: latest,
  },
  gap,
  seminarFormat("online", "Online-Seminare", "online"),
  seminarFormat("stammtische", "Stammtische", "stammtisch"),
  seminarFormat("messen", "Messen", "fair"),
  seminarFormat("vor-ort", "Vor Ort", "onsite"),
  gap,
  {
    id: "reihen",
    title: "Terminreihen",
    icon: StackIcon,
    type: "seminarSeries",
    ordering: [{ field: "title", direction: "asc" }],
  },
];

export const organisationLists: readonly (ContentList | typeof gap)[] = [
  organisationKind("betriebe", "Ausbildungsbetriebe", "company"),
  organisationKind("partner", "Partner", "partner"),
  organisationKind("foerderer", "Förderer", "funder"),
  gap,
  {
    id: "alle",
    title: "Alle Organisationen",
    icon: UlistIcon,
    type: "organisation",
    ordering: byName,
  },
];

export const personLists: readonly (ContentList | typeof gap)[] = [
  { id: "alle", title: "Alle Personen", icon: UlistIcon, type: "person", ordering: byName },
  {
    id: "team",
    title: "Team",
    icon: UsersIcon,
    type: "person",
    filter: "isTeam == true",
    ordering: byName,
    template: { id: "person-in-team", params: { isTeam: true } },
  },
];

export const topicList: ContentList = {
  id: "themen",
  title: "Themen",
  icon: TagIcon,
  type: "topic",
  ordering: inOrder,
};

export const mentionList: ContentList = {
  id: "medienecho",
  title: "Medienecho",
  icon: BellIcon,
  type: "mention",
  ordering: newest,
};

export const newsletterLists: readonly (ContentList | typeof gap)[] = [
  {
    id: "ausgaben",
    title: "Alle Ausgaben",
    icon: UlistIcon,
    type: "newsletterIssue",
    ordering: [{ field: "number", direction: "desc" }],
  },
  {
    id: "in-arbeit",
    title: "In Arbeit",
    icon: EditIcon,
    type: "newsletterIssue",
    filter: "!defined(sentAt)",
    ordering: [{ field: "number", direction: "desc" }],
  },
];

export const storyLists: readonly (ContentList | typeof gap)[] = [
  {
    id: "vorlagen",
    title: "Alle Vorlagen",
    icon: UlistIcon,
    type: "storyTemplate",
    ordering: [
      { field: "plot.order", direction: "asc" },
      { field: "occasion.order", direction: "asc" },
    ],
  },
  drafts("storyTemplate"),
  gap,
  {
    id: "handlungsmuster",
    title: "Handlungsmuster",
    icon: BookIcon,
    type: "storyPlot",
    ordering: inOrder,
  },
  { id: "anlaesse", title: "Anlässe", icon: TagIcon, type: "storyOccasion", ordering: inOrder },
  gap,
  {
    id: "berufe",
    title: "Berufe",
    icon: CaseIcon,
    type: "occupation",
    ordering: [{ field: "title", direction: "asc" }],
  },
  {
    id: "branchen",
    title: "Branchen",
    icon: WrenchIcon,
    type: "trade",
    ordering: [{ field: "nominative", direction: "asc" }],
  },
];

export const pageList: ContentList = {
  id: "seiten",
  title: "Seiten",
  icon: DocumentIcon,
  type: "page",
  ordering: [{ field: "title", direction: "asc" }],
};
