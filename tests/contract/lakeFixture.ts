import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createClient, type ClientConfig, type SanityClient } from "@sanity/client";
import { expect } from "vitest";
import { createLake, type LakeOptions, type RunningLake } from "../../studio/lake/createLake.ts";

export const HUB_ORIGIN = "http://localhost:8787";

/** The editions of the API that the tests speak: the hub's own. */
const API_VERSION = "2026-02-01";

export interface LakeFixture {
  readonly lake: RunningLake;
  readonly url: string;
  dataDir: string;
  notices: string[];
  /** A real Sanity client; sees raw documents unless told otherwise. */
  client(config?: ClientConfig): SanityClient;
  /** Closes the lake and opens it again over the same data and port. */
  restart(options?: Partial<LakeOptions>): Promise<void>;
  stop(): Promise<void>;
}

/** A lake of its own in a fresh folder and on a free port. `stop` removes everything. */
export async function startLake(options: Partial<LakeOptions> = {}): Promise<LakeFixture> {
  const dataDir = options.dataDir ?? (await mkdtemp(join(tmpdir(), "lake-test-")));
  const notices: string[] = [];
  const defaults: LakeOptions = {
    dataDir,
    port: 0,
    projectId: "hublocal",
    dataset: "production",
    allowedOrigins: [HUB_ORIGIN],
    notice: (message) => notices.push(message),
  };
  let lake = await createLake({ ...defaults, ...options });
  return {
    get lake() {
      return lake;
    },
    get url() {
      return lake.url;
    },
    dataDir,
    notices,
    client: (config = {}) => clientFor(lake.url, config),
    async restart(more = {}) {
      const port = Number(new URL(lake.url).port);
      await lake.close();
      lake = await createLake({ ...defaults, ...options, port, ...more });
    },
    async stop() {
      await lake.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

export function clientFor(url: string, config: ClientConfig = {}): SanityClient {
  return createClient({ ...configFor(url), ...config });
}

/** Everything a client needs to reach a lake, for the hub's own door and the browser's build. */
export function configFor(url: string): ClientConfig {
  const notByName = { useProjectHostname: false };
  return {
    ...notByName,
    projectId: "hublocal",
    dataset: "production",
    apiVersion: API_VERSION,
    apiHost: url,
    useCdn: false,
    perspective: "raw",
    maxRetries: 0,
  };
}

/** Matches any text that fits, or any at all; typed, unlike vitest's own. */
export function text(pattern = /./s): unknown {
  const matcher: unknown = expect.stringMatching(pattern);
  return matcher;
}

/** The error that a promise rejects with, as far as a Sanity client tells it. */
export async function failureOf(
  promise: Promise<unknown>,
): Promise<{ status: number; message: string; types: string[]; details: unknown }> {
  const error: unknown = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof Error)) throw new Error("Expected a failure, but the call succeeded");
  const details: unknown = "details" in error ? error.details : undefined;
  return {
    status: "statusCode" in error && typeof error.statusCode === "number" ? error.statusCode : 0,
    message: error.message,
    types: errorTypes(details),
    details,
  };
}

function errorTypes(details: unknown): string[] {
  if (typeof details !== "object" || details === null) return [];
  if (!("items" in details) || !Array.isArray(details.items)) return [];
  return details.items.flatMap((item: unknown) => {
    if (typeof item !== "object" || item === null || !("error" in item)) return [];
    const { error } = item;
    if (typeof error !== "object" || error === null || !("type" in error)) return [];
    return typeof error.type === "string" ? [error.type] : [];
  });
}
