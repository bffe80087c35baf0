import { z } from "zod";
import { API_VERSION, type ContentSource } from "../common/contentSource.ts";
import { clockFrom, type Clock } from "../common/clock.ts";

/** What the Worker runs with, checked once. */
export interface HubEnv {
  assets: Fetcher;
  database: D1Database;
  outboxQueue: Queue;
  formLimiter: RateLimit;
  media: MediaSource;
  /** The hub's public origin: links in mails lead there, and forms come from there. */
  hubOrigin: string;
  /** Read by the seminars and settings of the content API, published perspective only. */
  content: ContentSource;
  mail: MailSettings;
  /** Keys the hashes of addresses and the proofs of work. */
  formSecret: string;
  /** Whether the proof of consent keeps the block of the address it came from. */
  consentIp: "none" | "block";
  /** The moment of a visit; fixed where HUB_NOW is set, which a hosted hub never does. */
  now: Clock;
  isClockFixed: boolean;
}

/** Where pictures and files come from: `<origin>/images/<project>/<dataset>/…`. */
export interface MediaSource {
  origin: string;
  project: string;
  dataset: string;
  /** Signs and verifies the addresses of pictures; the site is built with the same one. */
  key: string;
}

/** How mails leave the hub. */
export interface MailSettings {
  apiKey: string;
  /** Resend's API, or the local mailbox. */
  baseUrl: string;
  /** Sender of all mails: "Name <address>". */
  from: string;
  /** Signs the provider's webhooks. */
  webhookSecret: string;
}

/** A name that is missing or unusable, and where to set it. */
export interface EnvProblem {
  name: string;
  hint: string;
}

export type ParsedEnv =
  { type: "complete"; env: HubEnv } | { type: "incomplete"; problems: EnvProblem[] };

const viaDeploy = "`npm run deploy` sets it, `npm start` does so locally";
const viaToml = "a binding in wrangler.toml; build again with `npm run build`";

const HINTS: Readonly<Record<string, string>> = {
  ASSETS: viaToml,
  DB: viaToml,
  OUTBOX_QUEUE: viaToml,
  FORM_LIMITER: viaToml,
  MEDIA_ORIGIN: `an origin like https://cdn.sanity.io; ${viaDeploy}`,
  MEDIA_PROJECT: `the Sanity project's id; ${viaDeploy}`,
  MEDIA_DATASET: `the Sanity dataset's name; ${viaDeploy}`,
  HUB_NOW: "an ISO 8601 moment like 2026-11-02T08:00:00Z; for tests only, leave it out otherwise",
  HUB_URL: `the hub's public origin, like https://hub.example.org; ${viaDeploy}`,
  CONTENT_API: `empty for Sanity's cloud, the lake's origin for a local hub; ${viaDeploy}`,
  CONTENT_TOKEN: `a token that may read the private dataset; ${viaDeploy}`,
  RESEND_API_KEY: `a sending key of Resend; ${viaDeploy}`,
  RESEND_BASE_URL: `https://api.resend.com, or the local mailbox; ${viaDeploy}`,
  RESEND_WEBHOOK_SECRET: `the signing secret of Resend's webhook (whsec_…); ${viaDeploy}`,
  MAIL_FROM: `the sender of all mails, like "Name <post@example.org>"; ${viaDeploy}`,
  FORM_SECRET: `a secret of at least 32 characters; ${viaDeploy}`,
  CONSENT_IP: '"none" or "block"; wrangler.toml says which',
  MEDIA_KEY: `a secret of at least 32 characters, the same as in the build; ${viaDeploy}`,
};

const schema = z.object({
  ASSETS: z.custom<Fetcher>((value) => has(value, "fetch")),
  DB: z.custom<D1Database>((value) => has(value, "prepare")),
  OUTBOX_QUEUE: z.custom<Queue>((value) => has(value, "sendBatch")),
  FORM_LIMITER: z.custom<RateLimit>((value) => has(value, "limit")),
  MEDIA_ORIGIN: z.string().refine(isOrigin),
  MEDIA_PROJECT: z.string().regex(/^[a-z0-9-]+$/),
  MEDIA_DATASET: z.string().regex(/^[a-z0-9_-]+$/),
  MEDIA_KEY: z.string().min(32),
  HUB_URL: z.string().refine(isOrigin),
  CONTENT_API: z.union([z.literal(""), z.string().refine(isOrigin)]),
  CONTENT_TOKEN: z.string().optional(),
  RESEND_API_KEY: z.string().min(8),
  RESEND_BASE_URL: z.string().refine(isOrigin),
  RESEND_WEBHOOK_SECRET: z.string().startsWith("whsec_"),
  MAIL_FROM: z.string().regex(/^[^<>@\r\n]+ <[^<>\s]+@[^<>\s]+>$/),
  FORM_SECRET: z.string().min(32),
  CONSENT_IP: z.enum(["none", "block"]),
  HUB_NOW: z.iso.datetime({ offset: true }).optional(),
});

const known = new WeakMap<object, ParsedEnv>();

/** Checks bindings, vars and secrets; an env that was seen before is not checked again. */
export function parseEnv(raw: object): ParsedEnv {
  const seen = known.get(raw);
  if (seen !== undefined) return seen;
  const parsed = check(raw);
  known.set(raw, parsed);
  return parsed;
}

function check(raw: object): ParsedEnv {
  const result = schema.safeParse(raw);
  if (!result.success) {
    const names = new Set(result.error.issues.map((issue) => String(issue.path[0])));
    return {
      type: "incomplete",
      problems: [...names].map((name) => ({ name, hint: HINTS[name] ?? viaToml })),
    };
  }
  const given = result.data;
  return {
    type: "complete",
    env: {
      assets: given.ASSETS,
      database: given.DB,
      outboxQueue: given.OUTBOX_QUEUE,
      formLimiter: given.FORM_LIMITER,
      media: {
        origin: given.MEDIA_ORIGIN,
        project: given.MEDIA_PROJECT,
        dataset: given.MEDIA_DATASET,
        key: given.MEDIA_KEY,
      },
      hubOrigin: given.HUB_URL,
      content: {
        kind: given.CONTENT_API === "" ? "hosted" : "lake",
        projectId: given.MEDIA_PROJECT,
        dataset: given.MEDIA_DATASET,
        apiVersion: API_VERSION,
        mediaOrigin: given.MEDIA_ORIGIN,
        ...(given.CONTENT_API === "" ? {} : { apiHost: given.CONTENT_API }),
        ...(given.CONTENT_TOKEN === undefined || given.CONTENT_TOKEN === ""
          ? {}
          : { token: given.CONTENT_TOKEN }),
      },
      mail: {
        apiKey: given.RESEND_API_KEY,
        baseUrl: given.RESEND_BASE_URL,
        from: given.MAIL_FROM,
        webhookSecret: given.RESEND_WEBHOOK_SECRET,
      },
      formSecret: given.FORM_SECRET,
      consentIp: given.CONSENT_IP,
      now: clockFrom({ HUB_NOW: given.HUB_NOW }),
      isClockFixed: given.HUB_NOW !== undefined,
    },
  };
}

/** Bindings are host objects: a method of theirs is all there is to check. */
function has(value: unknown, method: string): boolean {
  return typeof value === "object" && value !== null && method in value;
}

function isOrigin(text: string): boolean {
  return URL.canParse(text) && new URL(text).origin === text;
}
