import { berlinDay } from "../../common/berlinTime.ts";
import { ALWAYS, type Sql } from "../database/sql.ts";

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

interface Counting {
  now: Date;
  /** 1 by default; an expression counts what the database holds at that moment. */
  amount?: number | Sql;
  /** So that a batch counts what it did and nothing else. */
  only?: Sql;
}

/** The statement that adds to a day's count. */
export function count(
  database: D1Database,
  name: CounterName,
  counting: Counting,
): D1PreparedStatement {
  const { sql, values } = countStatement(name, counting);
  return database.prepare(sql).bind(...values);
}

/** The same as text, for those who know no D1. An amount of 0 leaves no trace. */
export function countStatement(
  name: CounterName,
  { now, amount = 1, only = ALWAYS }: Counting,
): Sql {
  const by = typeof amount === "number" ? { sql: "?", values: [amount] } : amount;
  return {
    sql: `INSERT INTO counters (day, name, value)
      SELECT ?, ?, amount FROM (SELECT ${by.sql} AS amount)
      WHERE amount > 0 AND ${only.sql}
      ON CONFLICT (day, name) DO UPDATE SET value = value + excluded.value`,
    values: [berlinDay(now), name, ...by.values, ...only.values],
  };
}
