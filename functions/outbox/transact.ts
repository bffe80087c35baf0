/** One SQL statement and the values of its placeholders. */
export interface Statement {
  sql: string;
  values: readonly (string | number | null)[];
}

/** Runs statements as one transaction, all of them or none; the rows that each returns. */
export type Transact = (statements: readonly Statement[]) => Promise<unknown[][]>;

/** Transactions of D1. */
export function transactOn(database: D1Database): Transact {
  return async (statements) => {
    const results = await database.batch(
      statements.map(({ sql, values }) => database.prepare(sql).bind(...values)),
    );
    return results.map((result) => result.results);
  };
}
