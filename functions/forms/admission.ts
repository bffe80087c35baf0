import type { FormName } from "../../common/forms/formFields.ts";
import type { Sql } from "../database/sql.ts";
import { HOURLY_CEILING } from "./hourlyCeiling.ts";
import type { Proof } from "./proofOfWork.ts";

/**
 * The gate of a form, as statements for the batch that does what the form asks: within an hour's
 * ceiling everybody is let in, beyond it those who bring a proof of work that was not used before.
 * D1 runs a batch as one transaction, so nobody slips in between counting and letting in.
 */
export interface Admission {
  /** First in the batch. The last of them returns a row if and only if the request was let in. */
  statements: readonly D1PreparedStatement[];
  /** The condition that everything else in the batch depends on. */
  isAdmitted: Sql;
  /** Whether the results of the batch say that the request was let in. */
  wasAdmitted(results: readonly D1Result[]): boolean;
}

export function admission(
  database: D1Database,
  { id, form, proof, now }: { id: string; form: FormName; proof: Proof | undefined; now: Date },
): Admission {
  const hour = now.toISOString().slice(0, 13);
  const statements = [
    database
      .prepare(
        `INSERT INTO form_hours (form, hour, seen) VALUES (?, ?, 1)
         ON CONFLICT (form, hour) DO UPDATE SET seen = seen + 1`,
      )
      .bind(form, hour),
    database
      .prepare(
        `INSERT INTO admissions (id, form, created_at) SELECT ?, ?, ?
         WHERE (SELECT seen FROM form_hours WHERE form = ? AND hour = ?) <= ?
            OR (? <> '' AND NOT EXISTS (SELECT 1 FROM spent_challenges WHERE id = ?))
         RETURNING id`,
      )
      .bind(
        id,
        form,
        now.toISOString(),
        form,
        hour,
        HOURLY_CEILING[form],
        proof?.id ?? "",
        proof?.id ?? "",
      ),
    ...(proof === undefined
      ? []
      : [
          database
            .prepare("INSERT OR IGNORE INTO spent_challenges (id, expires_at) VALUES (?, ?)")
            .bind(proof.id, proof.expires.toISOString()),
        ]),
  ];
  return {
    statements,
    isAdmitted: { sql: "EXISTS (SELECT 1 FROM admissions WHERE id = ?)", values: [id] },
    wasAdmitted: (results) => (results[1]?.results.length ?? 0) > 0,
  };
}
