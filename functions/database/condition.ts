/** A SQL condition with the values of its placeholders. */
export interface Condition {
  sql: string;
  values: readonly (string | number)[];
}

/** The condition that holds where all of them do. */
export function allOf(...conditions: readonly Condition[]): Condition {
  return {
    sql: conditions.map(({ sql }) => `(${sql})`).join(" AND "),
    values: conditions.flatMap(({ values }) => values),
  };
}
