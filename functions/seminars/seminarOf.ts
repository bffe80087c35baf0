import { z } from "zod";
import type { ContentSource } from "../../common/contentSource.ts";
import { parseMoment } from "../../common/parseMoment.ts";
import { pathOf } from "../../common/paths.ts";
import { overAt, seminarMoments } from "../../common/seminarMoments.ts";
import { askContent } from "../content/contentApi.ts";
import type { MailedSeminar } from "../mail/MailData.ts";

/** A seminar as those who take registrations need to know it: what is published, and nothing else. */
export interface Seminar {
  id: string;
  title: string;
  /** When it was changed last. */
  modified: Date;
  /** Its page on the site. */
  path: string;
  state: "planned" | "full" | "postponed" | "cancelled";
  /** Why it is as it is, in the editors' words; "" where they say nothing. */
  stateNote: string;
  /** Undefined where it has no date, or no new one yet. */
  when: { start: Date; end: Date } | undefined;
  /** Undefined: as many as like to come. */
  capacity: number | undefined;
  registration: {
    isOpen: boolean;
    /** Undefined: until it begins. */
    deadline: Date | undefined;
    /** People register on another website. */
    isElsewhere: boolean;
    asksCompany: boolean;
    asksQuestion: boolean;
  };
  place: string | undefined;
  note: string | undefined;
  /** Goes to people who are registered, by mail, and nowhere else. */
  joinLink: string | undefined;
}

/** Milliseconds for which an isolate believes what it has read. */
const BELIEVED = 15_000;
const REMEMBERED = 100;

const QUERY = `*[_type == "seminar" && _id == $id][0]{
  _id, _updatedAt, title, "slug": slug.current, format, state, stateNote, start, end, originalStart, capacity,
  "open": registration.open, "deadline": registration.deadline, "url": registration.url,
  "asksCompany": registration.askCompany, "asksQuestion": registration.askQuestion,
  "place": [place.name, place.street, place.postalCode, place.city], onlineNote, joinLink
}`;

const text = z.string().nullable();
const schema = z.object({
  _id: z.string(),
  _updatedAt: z.string(),
  title: text,
  slug: z.string(),
  format: text,
  state: z.enum(["planned", "full", "postponed", "cancelled"]).nullable(),
  stateNote: text,
  start: text,
  end: text,
  originalStart: text,
  capacity: z.number().nullable(),
  open: z.boolean().nullable(),
  deadline: text,
  url: text,
  asksCompany: z.boolean().nullable(),
  asksQuestion: z.boolean().nullable(),
  place: z.array(text),
  onlineNote: text,
  joinLink: text,
});
type SeminarResult = z.infer<typeof schema>;

/** What was read, never the reading itself: no request may wait for another's, which may be broken off. */
interface Remembered {
  seminar: Seminar | undefined;
  readAt: number;
}
const remembered = new WeakMap<ContentSource, Map<string, Remembered>>();

/**
 * The published seminar with this id; undefined if there is none. What was read in the last seconds
 * is not read again, unless `isFresh` asks for it. Throws if the content API does not answer or
 * answers something else.
 */
export async function seminarOf(
  id: string,
  source: ContentSource,
  { isFresh = false } = {},
): Promise<Seminar | undefined> {
  // Published documents that people may ask for have no dot; drafts and versions do.
  if (!/^[A-Za-z0-9][A-Za-z0-9_-]{0,127}$/.test(id)) return undefined;
  const known = remembered.get(source) ?? new Map<string, Remembered>();
  remembered.set(source, known);
  const last = known.get(id);
  const isKnown = last !== undefined && Date.now() - last.readAt < BELIEVED;
  if (isKnown && !isFresh) return last.seminar;
  const result = await askContent(source, QUERY, { id });
  const seminar = result === null ? undefined : toSeminar(schema.parse(result));
  known.delete(id);
  known.set(id, { seminar, readAt: Date.now() });
  const [oldest] = known.keys();
  if (known.size > REMEMBERED && oldest !== undefined) known.delete(oldest);
  return seminar;
}

/** What a result of the content API comes to. */
export function toSeminar(result: SeminarResult): Seminar {
  const { format, capacity, url } = result;
  const words = (value: string | null) => value?.trim() ?? "";
  const place = result.place.map(words);
  const [name = "", street = "", postalCode = "", city = ""] = place;
  const lines = [name, street, `${postalCode} ${city}`.trim()].filter((line) => line !== "");
  return {
    id: result._id,
    title: words(result.title) || "Termin ohne Titel",
    modified: new Date(result._updatedAt),
    path: pathOf({ type: "seminar", slug: result.slug }),
    state: result.state ?? "planned",
    stateNote: words(result.stateNote),
    when: whenOf(result),
    capacity: capacity === null ? undefined : Math.max(0, Math.floor(capacity)),
    registration: {
      isOpen: result.open === true,
      deadline: parseMoment(result.deadline),
      isElsewhere: /^https?:\/\//i.test(words(url)),
      asksCompany: result.asksCompany !== false,
      asksQuestion: result.asksQuestion !== false,
    },
    place: lines.join(", ") || (format === "online" ? "Online" : undefined),
    note: words(result.onlineNote) || undefined,
    joinLink: /^https:\/\//i.test(words(result.joinLink)) ? words(result.joinLink) : undefined,
  };
}

function whenOf(result: SeminarResult): Seminar["when"] {
  const { begins, ends } = seminarMoments(result);
  return begins === undefined ? undefined : { start: begins, end: overAt(begins, ends) };
}

/**
 * A seminar with a date as mails tell of it. `sequence` is the version of its calendar entry; where
 * the database fills it in (functions/seminars/mailGuest.ts) it is left out.
 */
export function mailedSeminar(
  seminar: Seminar & { when: { start: Date; end: Date } },
  sequence = 0,
): MailedSeminar {
  const { id, title, path, when, place, note } = seminar;
  return {
    id,
    title,
    path,
    start: when.start.toISOString(),
    end: when.end.toISOString(),
    ...(place === undefined ? {} : { place }),
    ...(note === undefined ? {} : { note }),
    sequence,
  };
}
