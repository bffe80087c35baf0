import { berlinDay } from "../../common/berlinTime.ts";

/** What is counted by day, without any person: for the team's overview. */
export type CounterName =
  | "newsletter.requested"
  | "newsletter.confirmed"
  | "newsletter.unsubscribed"
  | "newsletter.erased"
  | "contact.received"
  | "registration.confirmed"
  | "registration.waiting"
  | "registration.cancelled"
  | "form.trapped"
  | "form.limited"
  | "form.challenged"
  | "mail.sent"
  | "mail.failed"
  | "mail.suppressed"
  | "mail.bounced"
  | "mail.complained";

/**
 * The statement that adds to a day's count: 1, or what `amount` says. `only` is a SQL condition with
 * its values, so that a batch counts what it did and nothing else.
 */
export function count(
  database: D1Database,
  name: CounterName,
  {
    now,
    amount = 1,
    only,
  }: { now: Date; amount?: number; only?: { sql: string; values: readonly (string | number)[] } },
): D1PreparedStatement {
  const condition = only ?? { sql: "1", values: [] };
  return database
    .prepare(
      `INSERT INTO counters (day, name, value) SELECT ?, ?, ? WHERE ${condition.sql}
       ON CONFLICT (day, name) DO UPDATE SET value = value + excluded.value`,
    )
    .bind(berlinDay(now), name, amount, ...condition.values);
}
