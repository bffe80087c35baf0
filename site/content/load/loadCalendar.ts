import type { Content } from "../Content.ts";
import type { SeminarTeaser } from "../view/Teaser.ts";

/** What a calendar file is made of. */
export interface CalendarContent {
  seminars: readonly SeminarTeaser[];
  /** The title of the series with an id. */
  seriesTitle: (id: string) => string | undefined;
}

/** The seminars that fit, past and to come: what leaves a subscribed calendar is gone from it. */
export async function loadCalendar(
  content: Content,
  fits: (seminar: SeminarTeaser) => boolean = () => true,
): Promise<CalendarContent> {
  const { seminars, series } = await content.catalog();
  const titles = new Map(series.map(({ id, title }) => [id, title]));
  return { seminars: seminars.filter(fits), seriesTitle: (id) => titles.get(id) };
}
