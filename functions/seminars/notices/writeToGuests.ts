import type { Sql } from "../../database/sql.ts";
import type { MailData } from "../../mail/MailData.ts";
import { freshToken, keepMailedTokens } from "../../tokens/tokens.ts";
import type { GuestMail, RegistrationState } from "../mailGuest.ts";

/** A mail to each guest in one of `states`. Name and token in `data` are put in for each. */
export interface Notice<Kind extends GuestMail> {
  kind: Kind;
  data: MailData<Kind>;
  states: readonly RegistrationState[];
}

/** To whom, and under which condition. */
export interface Writing {
  /** The ids of registrations. */
  guests: readonly string[];
  /** The key by which no guest is written to twice: what is before and after the registration's id. */
  onceKey: readonly [before: string, after: string];
  only: Sql;
  now: Date;
}

/**
 * The statements that write to many guests: as many for a thousand as for one, so that all of it fits
 * into the batch that notes what they were told. Each mail has a link of its own.
 */
export async function writeToGuests(
  database: D1Database,
  writing: Writing,
): Promise<{
  write<Kind extends GuestMail>(notice: Notice<Kind>): D1PreparedStatement;
  /** Behind those that write. */
  keepTokens(): D1PreparedStatement;
}> {
  const { guests, onceKey, only, now } = writing;
  const links = await Promise.all(
    guests.map(async (registration) => {
      const { token, hash } = await freshToken();
      return { registration, mail: crypto.randomUUID(), token, hash };
    }),
  );
  const list = JSON.stringify(
    links.map(({ registration, mail, token }) => ({ registration, mail, token })),
  );
  const moment = now.toISOString();
  return {
    write: ({ kind, data, states }) =>
      database
        .prepare(
          `INSERT INTO outbox (id, kind, recipient, recipient_key, payload, state, due_at, once_key,
             created_at, updated_at)
           SELECT link.value ->> 'mail', ?, r.email, r.email_key,
             json_replace(?, '$.name', r.name, '$.manageToken', link.value ->> 'token'),
             'pending', ?, ? || r.id || ?, ?, ?
           FROM json_each(?) link JOIN registrations r ON r.id = link.value ->> 'registration'
           WHERE r.state IN (SELECT value FROM json_each(?)) AND (${only.sql})
           ON CONFLICT (once_key) WHERE once_key IS NOT NULL DO NOTHING`,
        )
        .bind(
          kind,
          JSON.stringify(data),
          moment,
          ...onceKey,
          moment,
          moment,
          list,
          JSON.stringify(states),
          ...only.values,
        ),
    keepTokens: () =>
      keepMailedTokens(database, {
        tokens: links.map(({ hash, registration, mail }) => ({
          hash,
          subjectId: registration,
          mailId: mail,
        })),
        purpose: "registration.manage",
        now,
      }),
  };
}
