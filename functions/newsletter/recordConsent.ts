import { CONSENT } from "../../common/forms/newsletterConsent.ts";
import type { Sql } from "../database/sql.ts";
import type { HubEnv } from "../env.ts";
import type { FormVisit } from "../forms/answerForm.ts";
import { sourcePage } from "../forms/sourcePage.ts";
import { addressBlock } from "../privacy/addressBlock.ts";

/** Something that a subscriber has said. */
interface ConsentEvent {
  /** The key of the address it is about. */
  key: string;
  event: "requested" | "confirmed" | "changed" | "unsubscribed";
  /** The path of the page it came from. */
  source: string;
  /** The address block it came from; kept only where CONSENT_IP says so. */
  block: string | undefined;
  now: Date;
  only: Sql;
}

/** The statement that keeps proof of what a subscriber has said, in the words in use. */
export function recordConsent(
  { database, consentIp }: Pick<HubEnv, "database" | "consentIp">,
  { key, event, source, block, now, only }: ConsentEvent,
): D1PreparedStatement {
  return database
    .prepare(
      `INSERT INTO consents (id, subscriber_id, event, wording, source, ip_block, created_at)
       SELECT ?, id, ?, ?, ?, ?, ? FROM subscribers WHERE email_key = ? AND ${only.sql}`,
    )
    .bind(
      crypto.randomUUID(),
      event,
      CONSENT.version,
      source,
      consentIp === "block" ? (block ?? null) : null,
      now.toISOString(),
      key,
      ...only.values,
    );
}

/** Where a request came from, as a consent keeps it; `page` where the browser does not tell. */
export function consentFrom(
  { request, env }: Pick<FormVisit, "request" | "env">,
  page: string,
): Pick<ConsentEvent, "source" | "block"> {
  return {
    source: sourcePage(request, env.hubOrigin) ?? page,
    block: addressBlock(request.headers.get("CF-Connecting-IP") ?? ""),
  };
}
