import { z } from "zod";
import { errorFacts, logError } from "../log.ts";

/** How a seminar is filled: places taken or kept for somebody, and people waiting. */
export interface Places {
  taken: number;
  waiting: number;
}

/** Tells the places of a seminar; undefined where that cannot be told in time. */
export type PlacesOf = (seminarId: string) => Promise<Places | undefined>;

/** Milliseconds that a page waits for its number at most. */
const PATIENCE = 1_500;

const rowSchema = z.object({ taken: z.int(), waiting: z.int() });

/** Counts in the database, each seminar once. Never throws: a page is there without its number too. */
export function placesFrom(database: D1Database): PlacesOf {
  const counted = new Map<string, Promise<Places | undefined>>();
  return (seminarId) => {
    const known = counted.get(seminarId) ?? inTime(countPlaces(database, seminarId));
    counted.set(seminarId, known);
    return known;
  };
}

async function countPlaces(database: D1Database, seminarId: string): Promise<Places> {
  const row = await database
    .prepare(
      `SELECT count(*) FILTER (WHERE state IN ('confirmed', 'offered')) AS taken,
         count(*) FILTER (WHERE state = 'waiting') AS waiting
       FROM registrations WHERE seminar_id = ?`,
    )
    .bind(seminarId)
    .first();
  return rowSchema.parse(row);
}

async function inTime(counting: Promise<Places>): Promise<Places | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), PATIENCE);
  });
  try {
    return await Promise.race([counting, tooLate]);
  } catch (thrown) {
    logError("places.unknown", errorFacts(thrown));
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}
