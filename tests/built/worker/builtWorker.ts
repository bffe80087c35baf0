import { randomUUID } from "node:crypto";
import { readFile, rm, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { createTestHarness, type TestHarness, type WorkerHandle } from "wrangler";
import { configPart, configWithout } from "../../../start/wranglerConfig.ts";

export const MEDIA_KEY = "a-media-key-for-tests-that-is-long-enough";

/** A hub by itself: no mail leaves it unless a test says where to (RESEND_BASE_URL). */
const TEST_VARS = {
  HUB_URL: "http://hub.example",
  CONTENT_API: "http://127.0.0.1:9",
  RESEND_BASE_URL: "http://127.0.0.1:9",
  MAIL_FROM: "Ausbildung am Puls der Zeit <hallo@hub.example>",
};
export const TEST_SECRETS = {
  FORM_SECRET: "a-form-secret-for-tests-that-is-long-enough",
  RESEND_API_KEY: "re_test_key",
  RESEND_WEBHOOK_SECRET: "whsec_dGVzdC13ZWJob29rLXNlY3JldC10aGF0LWlzLWxvbmc=",
};

/** What tests use of the Worker's bindings. */
interface TestEnv {
  DB: {
    prepare(sql: string): {
      bind(...values: unknown[]): {
        run(): Promise<unknown>;
        all(): Promise<{ results: unknown[] }>;
      };
      all(): Promise<{ results: unknown[] }>;
    };
  };
  OUTBOX_QUEUE: { send(body: unknown): Promise<unknown> };
}

/** The built Worker in workerd, by itself: no lake, an empty database. */
export interface BuiltWorker {
  /** Asks for a path; redirects are not followed. */
  fetch: (
    path: string,
    init?: Parameters<TestHarness["fetch"]>[1],
  ) => ReturnType<TestHarness["fetch"]>;
  worker: WorkerHandle<TestEnv>;
  /** Where it listens, for a browser. */
  origin: string;
  /** The folder of the built site. */
  client: string;
  /** The structured lines it has logged. */
  logged(): Record<string, unknown>[];
  clearLogs(): void;
  close(): Promise<void>;
}

/** The build under test: HUB_TEST_DIST, or ./dist. */
export function builtDir(): string {
  return resolve(process.env["HUB_TEST_DIST"] ?? "dist");
}

/**
 * Starts the build of HUB_TEST_DIST with `vars`, and with the migrations unless told otherwise.
 * `client` puts another folder in the place of the built site, `server` one in that of the Worker.
 * `mediaKey` is the one that the build was made with, where its pictures are to be served.
 */
export async function startBuiltWorker({
  vars,
  migrate = true,
  client,
  server: serverDir = `${builtDir()}/server`,
  mediaKey = MEDIA_KEY,
}: {
  vars: Record<string, string>;
  migrate?: boolean;
  client?: string;
  server?: string;
  mediaKey?: string;
}): Promise<BuiltWorker> {
  const dist = builtDir();
  const builtConfig = `${serverDir}/wrangler.json`;
  const configPath =
    client === undefined ? builtConfig : await configWithAssets(builtConfig, client);
  const server = createTestHarness({
    workers: [
      {
        configPath,
        vars: { ...TEST_VARS, ...vars },
        secrets: { ...TEST_SECRETS, MEDIA_KEY: mediaKey },
      },
    ],
  });
  const { url } = await server.listen();
  const worker = server.getWorker<TestEnv>();
  if (migrate) await worker.applyD1Migrations("DB");
  if (migrate && !("RESEND_BASE_URL" in vars)) await holdMails(worker);
  return {
    fetch: (path, init) =>
      server.fetch(`http://hub.example${path}`, { redirect: "manual", ...init }),
    worker,
    origin: url.origin,
    client: client ?? `${dist}/client`,
    logged: () => server.getLogs().flatMap(({ message }) => parsedLine(message)),
    clearLogs: () => server.clearLogs(),
    close: async () => {
      await server.close();
      if (configPath !== builtConfig) await rm(configPath);
    },
  };
}

/** A date far ahead, in milliseconds. */
const NEVER = 8.64e15;

/** Mails stay in the outbox, where tests read them, until there is somewhere to send them. */
async function holdMails(worker: WorkerHandle<TestEnv>): Promise<void> {
  const { DB } = await worker.getEnv();
  await DB.prepare("UPDATE outbox_pace SET next_at = ?").bind(NEVER).run();
}

/** Writes a configuration beside the built one, whose paths it shares, with other assets. */
async function configWithAssets(path: string, directory: string): Promise<string> {
  const built: unknown = JSON.parse(await readFile(path, "utf8"));
  const config = {
    ...configWithout(built, ["assets"]),
    assets: { ...configPart(built, "assets"), directory },
  };
  const written = path.replace(/\.json$/, `.${randomUUID()}.json`);
  await writeFile(written, JSON.stringify(config));
  return written;
}

/** Vars of a Worker whose media come from `origin`. */
export function mediaVars(origin: string): Record<string, string> {
  return { MEDIA_ORIGIN: origin, MEDIA_PROJECT: "hublocal", MEDIA_DATASET: "production" };
}

function parsedLine(line: string): Record<string, unknown>[] {
  try {
    const parsed: unknown = JSON.parse(line);
    return typeof parsed === "object" && parsed !== null ? [{ ...parsed }] : [];
  } catch {
    return [];
  }
}
