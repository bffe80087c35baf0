import { z } from "zod";
import type { Sql } from "../database/sql.ts";

export const SUBSCRIBER_STATES = ["pending", "confirmed", "unsubscribed", "bounced"] as const;
export type SubscriberState = (typeof SUBSCRIBER_STATES)[number];

/** Somebody who gets the newsletter, asked for it, or did once. */
export interface Subscriber {
  email: string;
  firstName: string;
  /** Ids of topic documents. */
  topics: readonly string[];
  state: SubscriberState;
}

/** The column of topic ids, a JSON list. */
export const topicsColumn = z
  .string()
  .transform((text): unknown => JSON.parse(text))
  .pipe(z.array(z.string()));

const rowSchema = z.object({
  email: z.string(),
  firstName: z.string(),
  topics: topicsColumn,
  state: z.enum(SUBSCRIBER_STATES),
});

/** The subscriber with an address, by the address's key; undefined if there is none. */
export async function findSubscriber(
  database: D1Database,
  key: string,
): Promise<Subscriber | undefined> {
  const row = await database
    .prepare(
      "SELECT email, first_name AS firstName, topics, state FROM subscribers WHERE email_key = ?",
    )
    .bind(key)
    .first();
  return row === null ? undefined : rowSchema.parse(row);
}

/** The condition that the subscriber is in one of these states. */
export function isSubscriber(key: string, ...states: readonly SubscriberState[]): Sql {
  return {
    sql: `EXISTS (SELECT 1 FROM subscribers WHERE email_key = ?
      AND state IN (SELECT value FROM json_each(?)))`,
    values: [key, JSON.stringify(states)],
  };
}

/** The statement that reads the state which a batch has left. */
export function readState(database: D1Database, key: string): D1PreparedStatement {
  return database.prepare("SELECT state FROM subscribers WHERE email_key = ?").bind(key);
}

/** What {@link readState} has read; undefined where there is no such subscriber. */
export function stateIn(result: D1Result | undefined): SubscriberState | undefined {
  const [row] = z.array(rowSchema.pick({ state: true })).parse(result?.results ?? []);
  return row?.state;
}
