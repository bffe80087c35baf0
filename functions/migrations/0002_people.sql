-- Subscribers, messages, registrations, and what keeps their forms safe. Moments are ISO 8601, UTC.
-- `*_key` columns hold a keyed hash of a normalised address (functions/privacy/addressKey.ts): they
-- find a person without naming them.

-- The outbox learns to send in batches of fixed members, so that a retry is the same request
-- (docs/decisions/0017). `attempts` counts how often the provider has refused a mail.
ALTER TABLE outbox ADD COLUMN recipient_key TEXT NOT NULL DEFAULT '';
-- Not to be sent before this moment.
ALTER TABLE outbox ADD COLUMN due_at TEXT NOT NULL DEFAULT '';
-- Of several rows with one of these, only the first is kept: a reminder is never queued twice.
ALTER TABLE outbox ADD COLUMN once_key TEXT;
-- Goes in a request of its own: it has an attachment, or a batch with it was refused.
ALTER TABLE outbox ADD COLUMN alone INTEGER NOT NULL DEFAULT 0;
ALTER TABLE outbox ADD COLUMN batch_id TEXT;
ALTER TABLE outbox ADD COLUMN provider_id TEXT;
-- What became of a row that is neither pending nor sent: its machine-readable reason.
ALTER TABLE outbox ADD COLUMN failure TEXT;
ALTER TABLE outbox ADD COLUMN sent_at TEXT;
CREATE UNIQUE INDEX outbox_once ON outbox (once_key) WHERE once_key IS NOT NULL;
CREATE INDEX outbox_recipient ON outbox (recipient_key, kind, created_at);
CREATE INDEX outbox_batch ON outbox (batch_id) WHERE batch_id IS NOT NULL;
CREATE INDEX outbox_provider ON outbox (provider_id) WHERE provider_id IS NOT NULL;
CREATE INDEX outbox_ready ON outbox (due_at, id) WHERE state = 'pending' AND batch_id IS NULL;
CREATE INDEX outbox_failed ON outbox (updated_at) WHERE state = 'failed';

-- Requests to the provider that are under way or were broken off. `id` is the idempotency key. Times
-- are the machine's, in milliseconds: they space requests and have nothing to do with due dates.
CREATE TABLE outbox_batches (
  id TEXT PRIMARY KEY NOT NULL,
  -- Names the attempt: one that was overtaken by another no longer has a say.
  claim TEXT NOT NULL UNIQUE,
  attempts INTEGER NOT NULL,
  -- Nobody else sends this batch before.
  leased_until INTEGER NOT NULL,
  -- The first attempt that may have reached the provider; null where it is known that none did.
  tried_at INTEGER
) STRICT;
CREATE INDEX outbox_batches_lease ON outbox_batches (leased_until);

-- When the next request to the provider may leave, whoever sends it.
CREATE TABLE outbox_pace (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  next_at INTEGER NOT NULL
) STRICT;
INSERT INTO outbox_pace (id, next_at) VALUES (1, 0);

-- Addresses that no mail goes to any more.
CREATE TABLE suppressions (
  recipient_key TEXT PRIMARY KEY NOT NULL,
  reason TEXT NOT NULL CHECK (reason IN ('bounce', 'complaint', 'manual')),
  created_at TEXT NOT NULL
) STRICT;

-- Webhooks of the provider that were worked off.
CREATE TABLE webhook_events (
  id TEXT PRIMARY KEY NOT NULL,
  received_at TEXT NOT NULL
) STRICT;

-- Links in mails. Only the SHA-256 of a token is kept.
CREATE TABLE tokens (
  hash TEXT PRIMARY KEY NOT NULL,
  purpose TEXT NOT NULL,
  subject_id TEXT NOT NULL,
  created_at TEXT NOT NULL,
  expires_at TEXT NOT NULL
) STRICT;
CREATE INDEX tokens_subject ON tokens (subject_id, purpose);
CREATE INDEX tokens_expiry ON tokens (expires_at);

-- How often each form was sent in an hour, and which requests were let in.
CREATE TABLE form_hours (
  form TEXT NOT NULL,
  hour TEXT NOT NULL,
  seen INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (form, hour)
) STRICT, WITHOUT ROWID;
CREATE TABLE admissions (
  id TEXT PRIMARY KEY NOT NULL,
  form TEXT NOT NULL,
  created_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX admissions_created ON admissions (created_at);
-- Proofs of work, so that none counts twice.
CREATE TABLE spent_challenges (
  id TEXT PRIMARY KEY NOT NULL,
  expires_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE subscribers (
  id TEXT PRIMARY KEY NOT NULL,
  email TEXT NOT NULL,
  email_key TEXT NOT NULL UNIQUE,
  first_name TEXT NOT NULL DEFAULT '',
  -- Ids of topics, as a JSON list.
  topics TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(topics)),
  state TEXT NOT NULL CHECK (state IN ('pending', 'confirmed', 'unsubscribed', 'bounced')),
  is_disposable INTEGER NOT NULL DEFAULT 0,
  requested_at TEXT NOT NULL,
  confirmed_at TEXT,
  unsubscribed_at TEXT,
  updated_at TEXT NOT NULL
) STRICT;
CREATE INDEX subscribers_state ON subscribers (state, updated_at);

-- Proof of consent: who asked for what, when, in which words, from which page.
CREATE TABLE consents (
  id TEXT PRIMARY KEY NOT NULL,
  subscriber_id TEXT NOT NULL REFERENCES subscribers (id) ON DELETE CASCADE,
  event TEXT NOT NULL CHECK (event IN ('requested', 'confirmed', 'changed', 'unsubscribed')),
  wording TEXT NOT NULL,
  source TEXT NOT NULL,
  -- The block of the address (192.0.2.0/24), or nothing at all: see CONSENT_IP.
  ip_block TEXT,
  created_at TEXT NOT NULL
) STRICT;
CREATE INDEX consents_subscriber ON consents (subscriber_id, created_at);

CREATE TABLE messages (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL,
  email TEXT NOT NULL,
  email_key TEXT NOT NULL,
  topic TEXT NOT NULL,
  message TEXT NOT NULL,
  created_at TEXT NOT NULL,
  -- When it was handed to the outbox; cron does that where the settings could not be read at once.
  forwarded_at TEXT
) STRICT;
CREATE INDEX messages_waiting ON messages (created_at) WHERE forwarded_at IS NULL;
CREATE INDEX messages_created ON messages (created_at);
CREATE INDEX messages_email ON messages (email_key);

-- What was told about a seminar last, so that cron notices what has changed since.
CREATE TABLE seminars (
  id TEXT PRIMARY KEY NOT NULL,
  title TEXT NOT NULL,
  path TEXT NOT NULL,
  starts_at TEXT NOT NULL,
  ends_at TEXT NOT NULL,
  state TEXT NOT NULL,
  capacity INTEGER,
  sequence INTEGER NOT NULL DEFAULT 0,
  updated_at TEXT NOT NULL
) STRICT;
CREATE INDEX seminars_ends ON seminars (ends_at);

CREATE TABLE registrations (
  id TEXT PRIMARY KEY NOT NULL,
  seminar_id TEXT NOT NULL REFERENCES seminars (id) ON DELETE CASCADE,
  email TEXT NOT NULL,
  email_key TEXT NOT NULL,
  name TEXT NOT NULL,
  company TEXT NOT NULL DEFAULT '',
  question TEXT NOT NULL DEFAULT '',
  -- Offered: a place became free and is kept until `offer_until`.
  state TEXT NOT NULL CHECK (state IN ('confirmed', 'waiting', 'offered', 'cancelled')),
  offer_until TEXT,
  -- In the order in which registrations for a seminar came in: the order of its waiting list.
  position INTEGER NOT NULL DEFAULT 0,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT;
-- One live registration a person and seminar.
CREATE UNIQUE INDEX registrations_person ON registrations (seminar_id, email_key)
  WHERE state <> 'cancelled';
CREATE INDEX registrations_places ON registrations (seminar_id, state, position);
CREATE INDEX registrations_offers ON registrations (offer_until) WHERE state = 'offered';
CREATE INDEX registrations_email ON registrations (email_key);

-- Counts without people, by day.
CREATE TABLE counters (
  day TEXT NOT NULL,
  name TEXT NOT NULL,
  value INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (day, name)
) STRICT, WITHOUT ROWID;
