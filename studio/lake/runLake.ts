import { join, resolve } from "node:path";
import { clockFrom } from "../../common/clock.ts";
import { DEFAULT_DATASET, LAKE_PROJECT_ID } from "../../common/contentSource.ts";
import { createLake } from "./createLake.ts";
import { startError } from "./startError.ts";

type Env = Readonly<Record<string, string | undefined>>;

/**
 * Runs the lake as a process until SIGTERM or SIGINT. Reads LAKE_PORT (8790), HUB_STATE_DIR
 * (.hub; the data lie in its folder "lake"), PORT (8787, the hub, whose pages may write),
 * LAKE_ALLOWED_ORIGINS (more of these, with commas between) and HUB_NOW. Prints one line when it
 * listens, or one line why it cannot and exit code 1.
 */
export async function runLake(env: Env): Promise<void> {
  const port = env["LAKE_PORT"] || "8790";
  const dataDir = resolve(join(env["HUB_STATE_DIR"] || ".hub", "lake"));
  try {
    const lake = await createLake({
      dataDir,
      port: readPort(port),
      projectId: LAKE_PROJECT_ID,
      dataset: DEFAULT_DATASET,
      clock: clockFrom(env),
      allowedOrigins: allowedOrigins(env),
      notice: (message) => console.error(`Content Lake: ${message}`),
    });
    let closing = false;
    for (const signal of ["SIGTERM", "SIGINT"] as const) {
      process.on(signal, () => {
        if (closing) return;
        closing = true;
        void lake.close().then(() => process.exit(0));
      });
    }
    console.log(`Content Lake: ${lake.url} (Daten in ${dataDir})`);
  } catch (error) {
    console.error(`Content Lake: ${startError(error, { port, dataDir })}`);
    process.exitCode = 1;
  }
}

function readPort(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port;
  throw new RangeError(`LAKE_PORT ist „${text}“; erwartet wird eine Zahl von 0 bis 65535.`);
}

function allowedOrigins(env: Env): string[] {
  const hub = env["HUB_PORT"] || env["PORT"] || "8787";
  const more = (env["LAKE_ALLOWED_ORIGINS"] ?? "").split(",").map((origin) => origin.trim());
  return [
    `http://localhost:${hub}`,
    `http://127.0.0.1:${hub}`,
    ...more.filter((origin) => origin !== ""),
  ];
}
