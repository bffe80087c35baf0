import { z } from "zod";
import { errorFacts } from "./log.ts";

/** One thing that the hub needs, and whether it is there. */
interface Check {
  name: "configuration" | "database" | "site";
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
}

const buildSchema = z.object({
  version: z.string(),
  buildId: z.string(),
  builtAt: z.iso.datetime(),
  contentSource: z.enum(["lake", "hosted"]),
});
type Build = z.infer<typeof buildSchema>;

/** Looks at the database and at the deployed build. Never throws. */
export async function healthOf({
  database,
  assets,
  origin,
}: {
  database: D1Database;
  assets: Fetcher;
  /** Any origin: the asset layer looks at the path only. */
  origin: string;
}): Promise<Health> {
  const [databaseCheck, { check: siteCheck, build }] = await Promise.all([
    checkDatabase(database),
    readBuild(assets, origin),
  ]);
  return health([databaseCheck, siteCheck], build);
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
