import type { SeminarPage, SeriesPage } from "../../content/view/pages.ts";
import { filmSections, lead, titlesOf } from "./ofContributions.ts";
import type { SearchDocument } from "./SearchDocument.ts";
import { sectionsOf } from "./sectionsOf.ts";

/** A seminar with its agenda, its place and, once it is over, its recording. */
export function seminarDocument(seminar: SeminarPage): SearchDocument {
  const { place, series } = seminar;
  return {
    href: seminar.href,
    kind: "seminar",
    label: seminar.label,
    title: seminar.title,
    detail: seminar.when?.day,
    keywords: [
      titlesOf(seminar.topics, seminar.speakers, seminar.organisers),
      series?.title,
      place?.name,
      ...(place?.lines ?? []),
    ]
      .filter((words) => words !== undefined && words !== "")
      .join(" · "),
    sections: [
      lead(seminar.teaser),
      ...sectionsOf(seminar.description),
      ...seminar.agenda.map(({ time, title, note }) => ({
        anchor: "ablauf",
        heading: time === "" ? "Ablauf" : `Ablauf, ${time} Uhr`,
        text: note === undefined ? title : `${title}\n${note}`,
      })),
      ...filmSections(seminar.recording),
      ...seminar.materials.map(({ title }) => lead(title)),
    ],
  };
}

/** A series of seminars. */
export function seriesDocument(series: SeriesPage): SearchDocument {
  return {
    href: series.href,
    kind: "seminar",
    label: "Reihe",
    title: series.title,
    detail: series.rhythm,
    keywords: "",
    sections: [lead(series.description)],
  };
}
