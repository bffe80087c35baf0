import { z } from "zod";
import type { ContentSource } from "../common/contentSource.ts";
import { askContent } from "./content/contentApi.ts";
import type { HubEnv } from "./env.ts";
import { errorFacts } from "./log.ts";
import { outboxState, type OutboxState } from "./outbox/outboxState.ts";

/** One thing that the hub needs, and whether it is there. */
interface Check {
  name: "configuration" | "database" | "site" | "content" | "outbox";
  ok: boolean;
  /** What is wrong and what to do, for the operator; absent where all is well. */
  detail?: string;
}

/** The answer of /api/health. */
export interface Health {
  status: "ok" | "failing";
  version: string | undefined;
  buildId: string | undefined;
  /** When the site was built, ISO 8601. */
  builtAt: string | undefined;
  contentSource: "lake" | "hosted" | undefined;
  checks: Check[];
  /** Absent where the database cannot be read. */
  outbox?: OutboxState | undefined;
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
  const [databaseCheck, { check: siteCheck, build }, contentCheck, outbox] = await Promise.all([
    checkDatabase(database),
    readBuild(assets, origin),
    checkContent(content),
    outboxState(database, now()).catch(() => undefined),
  ]);
  const checks = [databaseCheck, siteCheck, contentCheck];
  if (outbox === undefined) return health(checks, build);
  return { ...health([...checks, checkOutbox(outbox)], build), outbox };
}

/** The health of a Worker that lacks the variables or bindings told in `detail`. */
export function unconfiguredHealth(detail: string): Health {
  return health([{ name: "configuration", ok: false, detail }], undefined);
}

function health(checks: Check[], build: Build | undefined): Health {
  return {
    status: checks.every((check) => check.ok) ? "ok" : "failing",
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
