import { FILTER_SEGMENT, sectionPath } from "../../common/paths.ts";
import type { TopicTeaser, TutorialTeaser } from "../content/view/Teaser.ts";
import type { FilterGroup, Listing } from "./Listing.ts";
import { topicFilter } from "./topicFilter.ts";

const SEGMENT = FILTER_SEGMENT.tutorialLevel;

const LEVEL: FilterGroup<TutorialTeaser> = {
  segment: "stufe",
  label: "Stufe",
  options: [
    {
      segment: SEGMENT.beginner,
      label: "Für den Einstieg",
      title: "Tutorials für den Einstieg",
      lead: "Ohne Vorwissen: Anleitungen für alle, die gerade mit dem Ausbilden anfangen.",
    },
    {
      segment: SEGMENT.intermediate,
      label: "Mit etwas Erfahrung",
      title: "Tutorials mit etwas Erfahrung",
      lead: "Für Trainer:innen, die schon ausbilden und etwas besser oder leichter machen wollen.",
    },
    {
      segment: SEGMENT.advanced,
      label: "Für Fortgeschrittene",
      title: "Tutorials für Fortgeschrittene",
      lead: "Für alle, die Ausbildung im Betrieb gestalten und andere anleiten.",
    },
  ],
  of: ({ tutorialLevel }) => (tutorialLevel === undefined ? [] : [SEGMENT[tutorialLevel]]),
};

/** All tutorials, newest first, by level and topic. */
export function tutorialListing({
  tutorials,
  topics,
}: {
  tutorials: readonly TutorialTeaser[];
  topics: readonly TopicTeaser[];
}): Listing<TutorialTeaser> {
  return {
    path: sectionPath("tutorial"),
    title: "Tutorials",
    lead: "Schritt für Schritt zum Nachmachen: kurze Anleitungen für den Ausbildungsalltag.",
    hasFeeds: true,
    items: tutorials,
    filters: [LEVEL, topicFilter(topics, "Tutorials")],
  };
}
