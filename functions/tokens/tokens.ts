import { z } from "zod";
import { TOKEN_LIFE, type TokenPurpose } from "./tokenLife.ts";

/** A token as it stands in a link, and as it is kept. */
export interface FreshToken {
  token: string;
  hash: string;
}

/** 32 random bytes in base64url, and their SHA-256. */
export async function freshToken(): Promise<FreshToken> {
  const token = base64url(crypto.getRandomValues(new Uint8Array(32)));
  return { token, hash: await tokenHash(token) };
}

/** What is kept of a token: whoever reads the database cannot open a link with it. */
export async function tokenHash(token: string): Promise<string> {
  return base64url(
    new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(token))),
  );
}

/**
 * The statement that keeps a token for what `subject` (a SQL expression with `values`) selects:
 * for a batch that writes it together with the mail it stands in.
 */
export function keepToken(
  database: D1Database,
  {
    hash,
    purpose,
    now,
    subject,
    values,
  }: {
    hash: string;
    purpose: TokenPurpose;
    now: Date;
    /** A SELECT of one column, the subject's id; no row keeps no token. */
    subject: string;
    values: readonly (string | number | null)[];
  },
): D1PreparedStatement {
  const expires = new Date(now.getTime() + TOKEN_LIFE[purpose]).toISOString();
  return database
    .prepare(
      `INSERT INTO tokens (hash, purpose, subject_id, created_at, expires_at)
       SELECT ?, ?, subject_id, ?, ? FROM (SELECT (${subject}) AS subject_id)
       WHERE subject_id IS NOT NULL`,
    )
    .bind(hash, purpose, now.toISOString(), expires, ...values);
}

/**
 * The statement that keeps many tokens at once, each of them if the mail that it stands in has been
 * written.
 */
export function keepMailedTokens(
  database: D1Database,
  {
    tokens,
    purpose,
    now,
  }: {
    tokens: readonly { hash: string; subjectId: string; mailId: string }[];
    purpose: TokenPurpose;
    now: Date;
  },
): D1PreparedStatement {
  const expires = new Date(now.getTime() + TOKEN_LIFE[purpose]).toISOString();
  return database
    .prepare(
      `INSERT INTO tokens (hash, purpose, subject_id, created_at, expires_at)
       SELECT value ->> 'hash', ?, value ->> 'subjectId', ?, ? FROM json_each(?)
       WHERE EXISTS (SELECT 1 FROM outbox WHERE id = value ->> 'mailId')`,
    )
    .bind(purpose, now.toISOString(), expires, JSON.stringify(tokens));
}

/** The id of what a token is about; undefined where it is unknown, expired or for something else. */
export async function subjectOfToken(
  database: D1Database,
  { token, purposes, now }: { token: string; purposes: readonly TokenPurpose[]; now: Date },
): Promise<string | undefined> {
  const row = await database
    .prepare(
      `SELECT subject_id FROM tokens
       WHERE hash = ? AND expires_at > ? AND purpose IN (SELECT value FROM json_each(?))`,
    )
    .bind(await tokenHash(token), now.toISOString(), JSON.stringify(purposes))
    .first();
  return row === null ? undefined : subjectSchema.parse(row).subject_id;
}

const subjectSchema = z.object({ subject_id: z.string() });

function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
}
