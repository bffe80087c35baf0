import type { Sql } from "../database/sql.ts";

/** Runs statements as one transaction, all of them or none; the rows that each returns. */
export type Transact = (statements: readonly Sql[]) => Promise<unknown[][]>;

/** Transactions of D1. */
export function transactOn(database: D1Database): Transact {
  return async (statements) => {
    const results = await database.batch(
      statements.map(({ sql, values }) => database.prepare(sql).bind(...values)),
    );
    return results.map((result) => result.results);
  };
}
