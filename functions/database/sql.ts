/** A piece of SQL, a statement or a condition, with the values of its placeholders. */
export interface Sql {
  sql: string;
  values: readonly (string | number | null)[];
}

/** The condition that holds where all of them do. */
export function allOf(...conditions: readonly Sql[]): Sql {
  return {
    sql: conditions.map(({ sql }) => `(${sql})`).join(" AND "),
    values: conditions.flatMap(({ values }) => values),
  };
}

/** The condition that always holds. */
export const ALWAYS: Sql = { sql: "1", values: [] };
