import { z } from "zod";
import { tokenHash } from "../tokens/tokens.ts";

const rowSchema = z.object({
  id: z.string(),
  seminar_id: z.string(),
  state: z.enum(["confirmed", "waiting", "offered", "cancelled"]),
  name: z.string(),
  company: z.string(),
  question: z.string(),
  offer_until: z.string().nullable(),
  /** How many have waited longer. */
  ahead: z.int(),
  title: z.string(),
  path: z.string(),
  starts_at: z.string(),
  ends_at: z.string(),
});

/** A registration with what was last told about its seminar. */
export type RegistrationRow = z.infer<typeof rowSchema>;

/** The registration that a link in a mail is about; undefined where the link is unknown or too old. */
export async function findRegistration(
  database: D1Database,
  { token, now }: { token: string; now: Date },
): Promise<RegistrationRow | undefined> {
  const row = await database
    .prepare(
      `SELECT r.id, r.seminar_id, r.state, r.name, r.company, r.question, r.offer_until,
         (SELECT count(*) FROM registrations w WHERE w.seminar_id = r.seminar_id
            AND w.state = 'waiting' AND w.position < r.position) AS ahead,
         s.title, s.path, s.starts_at, s.ends_at
       FROM tokens t
       JOIN registrations r ON r.id = t.subject_id
       JOIN seminars s ON s.id = r.seminar_id
       WHERE t.hash = ? AND t.purpose = 'registration.manage' AND t.expires_at > ?`,
    )
    .bind(await tokenHash(token), now.toISOString())
    .first();
  return row === null ? undefined : rowSchema.parse(row);
}
