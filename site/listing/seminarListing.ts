import { FILTER_SEGMENT, SEMINAR_ARCHIVE, sectionPath } from "../../common/paths.ts";
import type { SeminarTeaser, SeriesTeaser, TopicTeaser } from "../content/view/Teaser.ts";
import { overAt } from "../visit/seminarsAtVisit.ts";
import type { FilterGroup, Listing } from "./Listing.ts";
import { topicFilter } from "./topicFilter.ts";
import { yearFilter } from "./yearFilter.ts";

const SEGMENT = FILTER_SEGMENT.seminarFormat;

const FORMAT: FilterGroup<SeminarTeaser> = {
  segment: "format",
  label: "Format",
  options: [
    {
      segment: SEGMENT.online,
      label: "Online-Seminare",
      title: "Online-Seminare",
      lead: "Im Dialog am Bildschirm: ein Thema, eine Stunde, Ihre Fragen.",
    },
    {
      segment: SEGMENT.stammtisch,
      label: "Stammtische",
      title: "Stammtische",
      lead: "Zum Reden ohne Tagesordnung: mit anderen, die ausbilden.",
    },
    {
      segment: SEGMENT.fair,
      label: "Messen",
      title: "Messen",
      lead: "Wo Betriebe und junge Menschen einander kennenlernen.",
    },
    {
      segment: SEGMENT.onsite,
      label: "Vor Ort",
      title: "Termine vor Ort",
      lead: "Im Betrieb und in der Werkstatt: zuschauen, anfassen, ausprobieren.",
    },
  ],
  of: ({ format }) => [SEGMENT[format]],
};

/** How many of the coming seminars the archive holds ready for the days until the next build. */
const HELD_READY = 12;

/** Seminars to come, earliest first; by format and topic, with the series beside them. */
export function seminarListing({
  upcoming,
  series,
  topics,
}: {
  upcoming: readonly SeminarTeaser[];
  series: readonly SeriesTeaser[];
  topics: readonly TopicTeaser[];
}): Listing<SeminarTeaser> {
  return {
    path: sectionPath("seminar"),
    title: "Termine",
    lead: "Online-Seminare im Dialog, Stammtische, Messen und Werkstatttage: zum Mitreden, nicht nur zum Zuhören.",
    hasFeeds: true,
    items: upcoming,
    counts: false,
    filters: [FORMAT, topicFilter(topics, "Termine")],
    links: [
      {
        label: "Reihe",
        options: series.map(({ href, title }) => ({ href, label: title, external: false })),
      },
    ],
  };
}

/**
 * Seminars that are over, latest first; by format, year and topic. The next ones to come are held
 * ready on the first page, for whoever visits after their end.
 */
export function seminarArchive({
  past,
  upcoming,
  topics,
}: {
  past: readonly SeminarTeaser[];
  upcoming: readonly SeminarTeaser[];
  topics: readonly TopicTeaser[];
}): Listing<SeminarTeaser> {
  return {
    path: SEMINAR_ARCHIVE,
    title: "Vergangene Termine",
    parent: { href: sectionPath("seminar"), label: "Termine", external: false },
    lead: "Was war – mit Aufzeichnungen und Material, wo es welche gibt.",
    items: past,
    later: upcoming
      .filter((seminar) => overAt(seminar) !== undefined)
      .slice(0, HELD_READY)
      .reverse(),
    counts: false,
    filters: [
      {
        ...FORMAT,
        options: FORMAT.options.map((option) => ({
          ...option,
          title: `Vergangene Termine: ${option.label}`,
        })),
      },
      yearFilter(past, {
        yearOf: ({ when }) => when?.leaf.year,
        title: (year) => `Vergangene Termine ${year}`,
        lead: (year) => `Was wir ${year} zusammen gemacht haben.`,
      }),
      topicFilter(topics, "Vergangene Termine"),
    ],
  };
}
