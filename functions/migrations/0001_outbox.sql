-- Mails to be sent, written in the same batch as the state they tell about. A queue message carries
-- the id only; the id is the idempotency key towards the mail provider.
CREATE TABLE outbox (
  id TEXT PRIMARY KEY NOT NULL,
  kind TEXT NOT NULL,
  recipient TEXT NOT NULL,
  payload TEXT NOT NULL CHECK (json_valid(payload)),
  state TEXT NOT NULL DEFAULT 'pending' CHECK (state IN ('pending', 'sent', 'failed')),
  -- How often the sweep has handed the row to the queue again.
  attempts INTEGER NOT NULL DEFAULT 0,
  -- Moments in ISO 8601, UTC.
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT;

CREATE INDEX outbox_pending ON outbox (updated_at) WHERE state = 'pending';
