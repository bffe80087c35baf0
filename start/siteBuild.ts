import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { runChild } from "./child.ts";
import { HubFault } from "./hubFault.ts";
import { ROOT } from "./hubSettings.ts";

/**
 * Builds the site from published content into `outDir`. Resolves to what the build reports about
 * broken content ("" where all is well); throws a HubFault with the build's own words if it fails.
 */
export async function siteBuild(options: {
  outDir: string;
  hubUrl: string;
  lakeUrl: string;
  mediaKey: string;
}): Promise<string> {
  await mkdir(options.outDir, { recursive: true });
  const child = runChild({
    args: [join(ROOT, "node_modules/astro/bin/astro.mjs"), "build", "--silent"],
    cwd: ROOT,
    env: {
      HUB_OUT_DIR: options.outDir,
      HUB_SITE_URL: options.hubUrl,
      SANITY_STUDIO_LAKE_URL: options.lakeUrl,
      MEDIA_KEY: options.mediaKey,
      ...BUILD_ENV,
    },
  });
  if ((await child.ended) === 0) return reportOf(child.output());
  await rm(options.outDir, { recursive: true, force: true });
  throw new HubFault(child.output().trim());
}

/** What the build says of broken content, without what its tools say of themselves. */
function reportOf(output: string): string {
  return output
    .split("\n")
    .filter((line) => !TOOL_NOTICES.some((notice) => line.includes(notice)))
    .join("\n")
    .trim();
}

const TOOL_NOTICES = ["Using secrets defined in"];

/** Keeps astro and wrangler from calling home. */
export const QUIET = {
  ASTRO_TELEMETRY_DISABLED: "1",
  WRANGLER_SEND_METRICS: "false",
  CLOUDFLARE_CF_FETCH_ENABLED: "false",
  NO_COLOR: "1",
} as const;

/**
 * For a process that builds the site. Bundling takes a second and its memory would stay with the
 * process to the end: Rolldown works on one thread and gives back what it has used at once. The
 * allocator reads this when the library is loaded, before any configuration. Pages are short-lived:
 * V8's room for what is new would grow to 128 MB, and 16 do (decision 8).
 */
export const BUILD_ENV = {
  ...QUIET,
  NODE_OPTIONS: `--max-semi-space-size=8 ${process.env["NODE_OPTIONS"] ?? ""}`.trim(),
  RAYON_NUM_THREADS: "1",
  ROLLDOWN_MAX_BLOCKING_THREADS: "1",
  ROLLDOWN_WORKER_THREADS: "1",
  MIMALLOC_PURGE_DELAY: "0",
  MIMALLOC_ABANDONED_PAGE_PURGE: "1",
} as const;
