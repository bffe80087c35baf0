import { resolve } from "node:path";
import { createTestHarness, type TestHarness, type WorkerHandle } from "wrangler";

export const MEDIA_KEY = "a-media-key-for-tests-that-is-long-enough";

/** What tests use of the Worker's bindings. */
interface TestEnv {
  DB: {
    prepare(sql: string): {
      bind(...values: unknown[]): { run(): Promise<unknown> };
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

/** Starts the build of HUB_TEST_DIST with `vars`, and with the migrations unless told otherwise. */
export async function startBuiltWorker({
  vars,
  migrate = true,
}: {
  vars: Record<string, string>;
  migrate?: boolean;
}): Promise<BuiltWorker> {
  const dist = builtDir();
  const server = createTestHarness({
    workers: [{ configPath: `${dist}/server/wrangler.json`, vars, secrets: { MEDIA_KEY } }],
  });
  await server.listen();
  const worker = server.getWorker<TestEnv>();
  if (migrate) await worker.applyD1Migrations("DB");
  return {
    fetch: (path, init) =>
      server.fetch(`http://hub.example${path}`, { redirect: "manual", ...init }),
    worker,
    client: `${dist}/client`,
    logged: () => server.getLogs().flatMap(({ message }) => parsedLine(message)),
    clearLogs: () => server.clearLogs(),
    close: () => server.close(),
  };
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
