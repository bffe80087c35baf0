import { richText } from "../../richText.ts";
import type { SeedBlock } from "../../richText.ts";
import type { SeedClock } from "../../seedClock.ts";
import { keyed, picture, ref, refs, slug } from "../../seedDocument.ts";
import type { SeedDocument } from "../../seedDocument.ts";
import { workday } from "./workday.ts";

/** A date as the demo content tells it: its day counted from the day of seeding, times in Berlin. */
export interface Seminar {
  id: string;
  title: string;
  slug: string;
  format: "online" | "stammtisch" | "fair" | "onsite";
  series?: string;
  state?: "planned" | "full" | "postponed" | "cancelled";
  stateNote?: string;
  day: number;
  /** The day for which it was planned first, where it is postponed and the new day is known. */
  originalDay?: number;
  from: string;
  to: string;
  teaser: string;
  alt: string;
  topics: readonly string[];
  description: readonly (SeedBlock | readonly SeedBlock[])[];
  agenda: readonly (readonly [time: string, title: string, note?: string])[];
  speakers: readonly string[];
  place?: { name: string; street: string; postalCode: string; city: string; directions: string };
  onlineNote?: string;
  capacity: number;
  /** Where one registers elsewhere, and how many days before the date that ends. */
  registration?: { url?: string; closesDaysBefore: number; asksQuestion?: boolean };
  organisers?: readonly string[];
  recording?: SeedBlock;
  materials?: readonly { title: string; file?: object; url?: string; note?: string }[];
}

/** Where the demo's online seminars meet; no page of the site may name it. */
const DEMO_ROOMS = "https://konferenz.example.org/raum/";

export function seminarDocument(at: SeedClock, seminar: Seminar): SeedDocument {
  const day = workday(at, seminar.day);
  const state = seminar.state ?? "planned";
  const { stateNote, originalDay, series, place, onlineNote, organisers, recording, materials } =
    seminar;
  return {
    _id: `seminar-${seminar.id}`,
    _type: "seminar",
    title: seminar.title,
    slug: slug(seminar.slug),
    format: seminar.format,
    ...(series === undefined ? {} : { series: ref(series) }),
    state,
    ...(stateNote === undefined ? {} : { stateNote }),
    start: at.daysFromNow(day, seminar.from),
    end: at.daysFromNow(day, seminar.to),
    ...(originalDay === undefined
      ? {}
      : { originalStart: at.daysFromNow(workday(at, originalDay), seminar.from) }),
    teaser: seminar.teaser,
    picture: picture(`termin-${seminar.id}`, seminar.alt),
    topics: refs(...seminar.topics),
    description: richText("description", ...seminar.description),
    agenda: keyed(
      "agendaItem",
      seminar.agenda.map(([time, title, note]) => ({
        time,
        title,
        ...(note === undefined ? {} : { note }),
      })),
    ),
    speakers: refs(...seminar.speakers),
    ...(place === undefined ? {} : { place: { _type: "place", ...place } }),
    ...(onlineNote === undefined ? {} : { onlineNote }),
    ...(seminar.format === "online" && day > 0 ? { joinLink: `${DEMO_ROOMS}${seminar.id}` } : {}),
    capacity: seminar.capacity,
    registration: registration(at, seminar, day),
    ...(organisers === undefined ? {} : { organisers: refs(...organisers) }),
    ...(recording === undefined ? {} : { recording }),
    ...(materials === undefined ? {} : { materials: keyed("material", materials) }),
    isExample: true,
  };
}

function registration(at: SeedClock, seminar: Seminar, day: number): object {
  if (seminar.registration === undefined) return { open: false };
  const { url, closesDaysBefore, asksQuestion = true } = seminar.registration;
  const hasDate = (seminar.state ?? "planned") === "planned" || seminar.originalDay !== undefined;
  return {
    open: hasDate && day > 0,
    ...(url === undefined ? { askCompany: true, askQuestion: asksQuestion } : { url }),
    deadline: at.daysFromNow(day - closesDaysBefore, "18:00"),
  };
}
