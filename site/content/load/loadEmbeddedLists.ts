import {
  embedPath,
  filterPath,
  FILTER_SEGMENT,
  lastSegment,
  sectionPath,
} from "../../../common/paths.ts";
import type { Content } from "../Content.ts";
import type { SeminarTeaser } from "../view/Teaser.ts";
import { pastAndUpcoming } from "./pastAndUpcoming.ts";

/** A list of coming seminars that other sites may show in a frame. */
export interface EmbeddedList {
  /** Its address, and the page of the hub where there is more. */
  path: string;
  href: string;
  title: string;
  seminars: readonly SeminarTeaser[];
}

const FORMAT_TITLES = {
  online: "Kommende Online-Seminare",
  stammtisch: "Kommende Stammtische",
  fair: "Kommende Messen",
  onsite: "Kommende Termine vor Ort",
} as const;

const FORMATS = ["online", "stammtisch", "fair", "onsite"] as const;

/** Every such list: of all seminars, of each format and of each series, also where it is empty. */
export async function loadEmbeddedLists(content: Content): Promise<EmbeddedList[]> {
  const { seminars, series } = await content.catalog();
  const { upcoming } = pastAndUpcoming(seminars);
  const section = sectionPath("seminar");
  return [
    { path: embedPath(), href: section, title: "Kommende Termine", seminars: upcoming },
    ...FORMATS.map((format) => {
      const fitting = upcoming.filter((seminar) => seminar.format === format);
      const option = FILTER_SEGMENT.seminarFormat[format];
      return {
        path: embedPath({ format }),
        // A filter without seminars has no page.
        href: fitting.length > 0 ? filterPath(section, { group: "format", option }) : section,
        title: FORMAT_TITLES[format],
        seminars: fitting,
      };
    }),
    ...series.map(({ id, href, title }) => ({
      path: embedPath({ series: lastSegment(href) }),
      href,
      title,
      seminars: upcoming.filter(({ seriesId }) => seriesId === id),
    })),
  ];
}
