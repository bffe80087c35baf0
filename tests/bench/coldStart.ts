import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import process from "node:process";
import { promisify } from "node:util";
import { z } from "zod";
import { ROOT } from "../../start/hubSettings.ts";
import { QUIET } from "../../start/siteBuild.ts";

/** Starts measured; the median is printed. */
const STARTS = 5;
/** Milliseconds of CPU that Cloudflare gives a Worker's start. Source: Workers' limits, "Startup time". */
const LIMIT = 1000;

/** V8's profile of a start: samples name nodes, `timeDeltas` are microseconds before each. */
const profileSchema = z.object({
  nodes: z.array(z.object({ id: z.number(), callFrame: z.object({ functionName: z.string() }) })),
  samples: z.array(z.number()),
  timeDeltas: z.array(z.number()),
});

/**
 * Prints the CPU time that the Worker of a build takes until it can answer: wrangler profiles
 * workerd while it loads the bundle as it would be deployed.
 */
export async function printColdStart(buildDir: string): Promise<void> {
  const folder = await mkdtemp(join(buildDir, "cold-"));
  const [bundle, profile] = [join(folder, "worker.bundle"), join(folder, "start.cpuprofile")];
  try {
    const config = join(buildDir, "server", "wrangler.json");
    await wrangler(["deploy", "--dry-run", "--config", config, "--outfile", bundle], folder);
    const times: number[] = [];
    for (let start = 0; start < STARTS; start += 1) {
      await wrangler(["check", "startup", "--worker", bundle, "--outfile", profile], folder);
      times.push(busyIn(profileSchema.parse(JSON.parse(await readFile(profile, "utf8")))));
    }
    const sorted = times.toSorted((one, other) => one - other);
    const median = sorted[Math.floor(STARTS / 2)] ?? NaN;
    console.log(
      `cold start                 ${median.toFixed(0)} ms of CPU, median of ${String(STARTS)} (Cloudflare allows ${String(LIMIT)})`,
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Milliseconds that were not spent waiting. */
function busyIn({ nodes, samples, timeDeltas }: z.infer<typeof profileSchema>): number {
  const idle = new Set(
    nodes.flatMap(({ id, callFrame }) => (callFrame.functionName === "(idle)" ? [id] : [])),
  );
  return (
    samples.reduce((sum, node, index) => sum + (idle.has(node) ? 0 : (timeDeltas[index] ?? 0)), 0) /
    1000
  );
}

/** Runs wrangler in a folder of its own: elsewhere it would follow the site's build instead. */
async function wrangler(args: readonly string[], cwd: string): Promise<void> {
  const program = join(ROOT, "node_modules", "wrangler", "bin", "wrangler.js");
  await promisify(execFile)(process.execPath, [program, ...args], {
    cwd,
    env: { ...process.env, ...QUIET },
  });
}
