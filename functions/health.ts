import { z } from "zod";
import type { ContentSource } from "../common/contentSource.ts";
import { notForwarded } from "./contact/notForwarded.ts";
import { askContent } from "./content/contentApi.ts";
import type { HubEnv } from "./env.ts";
import { errorFacts } from "./log.ts";
import { outboxState, type OutboxState } from "./outbox/outboxState.ts";
import { withdrawnSeminars } from "./seminars/withdrawnSeminars.ts";

/** One thing that the hub needs, and whether it is there. */
interface Check {
  name: "configuration" | "database" | "site" | "content" | "outbox" | "contact" | "seminars";
  ok: boolean;
  /** What is wrong and what to do, for the operator; absent where all is well. */
  detail?: string;
}

/** Visitors notice nothing of these, but somebody of the team has to do something. */
const FOR_THE_TEAM: ReadonlySet<Check["name"]> = new Set(["contact", "seminars"]);

/** The answer of /api/health. */
export interface Health {
  /** "degraded": the hub works, but the team has to see to something. */
  status: "ok" | "degraded" | "failing";
  version: string | undefined;
  buildId: string | undefined;
  /** When the site was built, ISO 8601. */
  builtAt: string | undefined;
  contentSource: "lake" | "hosted" | undefined;
  checks: Check[];
  /** Absent where the database cannot be read. */
  outbox?: OutboxState | undefined;
  /** How many messages the team did not get by mail. */
  contact?: { notForwarded: number } | undefined;
  /** The ids of seminars to come that have guests and are not published any more. */
  seminars?: { notPublished: string[] } | undefined;
}

const buildSchema = z.object({
  version: z.string(),
  buildId: z.string(),
  builtAt: z.iso.datetime(),
  contentSource: z.enum(["lake", "hosted"]),
});
type Build = z.infer<typeof buildSchema>;

/** Looks at everything that the hub needs. Never throws. */
export async function healthOf({
  database,
  assets,
  content,
  now,
  origin,
}: Pick<HubEnv, "database" | "assets" | "content" | "now"> & {
  /** Any origin: the asset layer looks at the path only. */
  origin: string;
}): Promise<Health> {
  const moment = now();
  const [databaseCheck, { check: siteCheck, build }, contentCheck, outbox, unread, withdrawn] =
    await Promise.all([
      checkDatabase(database),
      readBuild(assets, origin),
      checkContent(content),
      // Where one of these cannot be told, the checks of the database or the content say why.
      outboxState(database, moment).catch(() => undefined),
      notForwarded(database, moment).catch(() => undefined),
      withdrawnSeminars({ database, content }, moment).catch(() => undefined),
    ]);
  const checks = [
    ...[databaseCheck, siteCheck, contentCheck],
    ...(outbox === undefined ? [] : [checkOutbox(outbox)]),
    ...(unread === undefined ? [] : [checkContact(unread)]),
    ...(withdrawn === undefined ? [] : [checkSeminars(withdrawn)]),
  ];
  return {
    ...health(checks, build),
    outbox,
    contact: unread === undefined ? undefined : { notForwarded: unread },
    seminars: withdrawn === undefined ? undefined : { notPublished: withdrawn },
  };
}

/** The health of a Worker that lacks the variables or bindings told in `detail`. */
export function unconfiguredHealth(detail: string): Health {
  return health([{ name: "configuration", ok: false, detail }], undefined);
}

function health(checks: Check[], build: Build | undefined): Health {
  const wrong = checks.filter(({ ok }) => !ok);
  const isUp = wrong.every(({ name }) => FOR_THE_TEAM.has(name));
  return {
    status: wrong.length === 0 ? "ok" : isUp ? "degraded" : "failing",
    version: build?.version,
    buildId: build?.buildId,
    builtAt: build?.builtAt,
    contentSource: build?.contentSource,
    checks,
  };
}

/** Reads a table of ours: a database without its migrations is as good as none. */
async function checkDatabase(database: D1Database): Promise<Check> {
  try {
    await database.prepare("SELECT id FROM outbox LIMIT 1").first();
    return { name: "database", ok: true };
  } catch (thrown) {
    const { message } = errorFacts(thrown);
    const advice = message.includes("no such table")
      ? "The migrations have not run; `wrangler d1 migrations apply DB` runs them. "
      : "";
    return { name: "database", ok: false, detail: `${advice}${message}` };
  }
}

/** A minute: the answer is public, and each look at the content costs a request. */
const CONTENT_KEPT = 60_000;
/** When the content could last be read. Never the look itself: no request may wait for another's. */
const lastRead = new WeakMap<ContentSource, number>();

async function checkContent(source: ContentSource): Promise<Check> {
  if (Date.now() - (lastRead.get(source) ?? -Infinity) < CONTENT_KEPT) {
    return { name: "content", ok: true };
  }
  const check = await lookAtContent(source);
  if (check.ok) lastRead.set(source, Date.now());
  return check;
}

async function lookAtContent(source: ContentSource): Promise<Check> {
  try {
    await askContent(source, 'count(*[_id == "settings"])');
    return { name: "content", ok: true };
  } catch (thrown) {
    const { message } = errorFacts(thrown);
    const detail = `The content API cannot be read, so forms do not know the settings: ${message}`;
    return { name: "content", ok: false, detail };
  }
}

/** Mails are sent within seconds; one that lies longer than this is stuck. */
const LONGEST_IN_OUTBOX = 30 * 60;

function checkOutbox({ oldestDueSeconds }: OutboxState): Check {
  if (oldestDueSeconds <= LONGEST_IN_OUTBOX) return { name: "outbox", ok: true };
  const minutes = Math.floor(oldestDueSeconds / 60);
  const detail = `A mail has been waiting for ${minutes} minutes; the logs say why (outbox.*).`;
  return { name: "outbox", ok: false, detail };
}

function checkContact(unread: number): Check {
  if (unread === 0) return { name: "contact", ok: true };
  const detail = `${unread} messages of the contact form did not reach the team by mail; docs/hosting.md tells how to read and to send them.`;
  return { name: "contact", ok: false, detail };
}

function checkSeminars(withdrawn: readonly string[]): Check {
  if (withdrawn.length === 0) return { name: "seminars", ok: true };
  const detail = `Not published any more, but people are registered: ${withdrawn.join(", ")}. Publish them again; to call one off, set its state to "Abgesagt", so that its guests are told.`;
  return { name: "seminars", ok: false, detail };
}

async function readBuild(
  assets: Fetcher,
  origin: string,
): Promise<{ check: Check; build: Build | undefined }> {
  try {
    const response = await assets.fetch(new URL("/build.json", origin));
    const build = buildSchema.parse(await response.json());
    return { check: { name: "site", ok: true }, build };
  } catch {
    const detail = "/build.json is missing or broken; build the site again with `npm run build`.";
    return { check: { name: "site", ok: false, detail }, build: undefined };
  }
}
