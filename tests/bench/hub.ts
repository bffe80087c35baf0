import { spawn, type ChildProcess } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { createContentClient } from "../../common/contentClient.ts";
import { contentSourceFrom } from "../../common/contentSource.ts";
import { ROOT } from "../../start/hubSettings.ts";
import { freePort, pressCtrlC } from "../setup/runningHub.ts";
import { treeMemory } from "./processTree.ts";

const SAMPLE_MS = 500;
const PUBLISHES = 5;
const POLL_MS = 100;

/**
 * Clones the project, installs and starts it as a stranger would, starts it again, and publishes:
 * prints how long each takes and the peak memory of all its programs together. The baseline of the
 * publish time is `astro build` of a project with a single page in the same run.
 */
export async function benchHub(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "hub-bench-"));
  const clone = join(folder, "clone");
  try {
    await run("git", ["clone", "--quiet", ROOT, clone], folder);
    const install = await timed(async () => run("npm", ["install"], clone));
    const first = await startedHub(clone);
    print("npm install (warm package cache)", install, "");
    print("npm start, first time", first.readyMs, "");
    print("install and first start", install + first.readyMs, "aim: under 180 s");
    await publishes(first);
    const peak = await first.stop();
    const second = await startedHub(clone);
    print("npm start, second time", second.readyMs, "aim: under 40 s");
    const secondPeak = await second.stop();
    console.log(
      `peak memory of everything: ${megabytes(Math.max(peak, secondPeak))} (aim: under 3,000 MB)`,
    );
    print("baseline: astro build, one page", await bareAstroBuild(clone), "");
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

interface StartedHub {
  readyMs: number;
  origin: string;
  lakeUrl: string;
  mailboxPort: number;
  /** Ends the hub; resolves to the most memory it has used, in bytes. */
  stop: () => Promise<number>;
}

/** Starts the hub of a folder, with its state in `stateDir`, and waits until it runs. */
export async function startedHub(clone: string, stateDir = ".hub"): Promise<StartedHub> {
  const port = await freePort();
  const lakePort = await freePort();
  const mailboxPort = await freePort();
  const begin = performance.now();
  const child = spawn("npm", ["start"], {
    cwd: clone,
    env: {
      ...process.env,
      PORT: String(port),
      LAKE_PORT: String(lakePort),
      MAILBOX_PORT: String(mailboxPort),
      HUB_STATE_DIR: stateDir,
    },
    stdio: ["ignore", "pipe", "inherit"],
    detached: true,
  });
  let peak = 0;
  const sampler = setInterval(() => {
    void treeMemory(child.pid ?? 0).then((bytes) => (peak = Math.max(peak, bytes)));
  }, SAMPLE_MS);
  await untilPrinted(child, "Der Hub läuft.");
  return {
    readyMs: performance.now() - begin,
    origin: `http://127.0.0.1:${String(port)}`,
    lakeUrl: `http://127.0.0.1:${String(lakePort)}`,
    mailboxPort,
    stop: async () => {
      clearInterval(sampler);
      await pressCtrlC(child);
      return peak;
    },
  };
}

async function publishes(hub: StartedHub): Promise<void> {
  const source = contentSourceFrom({ SANITY_STUDIO_LAKE_URL: hub.lakeUrl });
  const client = createContentClient(source, { perspective: "raw" });
  const article = await client.fetch<{ _id: string; slug: { current: string } }>(
    `*[_type == "article"][0]`,
  );
  const times: number[] = [];
  for (let round = 1; round <= PUBLISHES; round += 1) {
    const title = `Gemessen, Runde ${String(round)}`;
    const begin = performance.now();
    await client.patch(article._id).set({ title }).commit();
    await untilShown(`${hub.origin}/beitraege/${article.slug.current}/`, title);
    times.push(performance.now() - begin);
  }
  times.sort((one, other) => one - other);
  print("from publishing to the visitor's page, median", times[Math.floor(PUBLISHES / 2)] ?? 0, "");
  print("from publishing to the visitor's page, longest", times.at(-1) ?? 0, "");
}

async function untilShown(url: string, text: string): Promise<void> {
  const deadline = Date.now() + 120_000;
  while (Date.now() < deadline) {
    const page = await fetch(url, { signal: AbortSignal.timeout(30_000) })
      .then(async (response) => response.text())
      .catch(() => "");
    if (page.includes(text)) return;
    // A visitor's patience: asking without a pause would take a core from the build that is measured.
    await setTimeout(POLL_MS);
  }
  throw new Error(`${url} does not show "${text}"`);
}

async function bareAstroBuild(clone: string): Promise<number> {
  const bare = join(clone, ".hub-bare");
  await mkdir(join(bare, "src", "pages"), { recursive: true });
  await writeFile(join(bare, "src", "pages", "index.astro"), "<h1>Seite</h1>\n");
  await writeFile(join(bare, "package.json"), `{ "type": "module" }\n`);
  const astro = join(clone, "node_modules", "astro", "bin", "astro.mjs");
  return timed(async () => run(process.execPath, [astro, "build"], bare));
}

async function run(command: string, args: readonly string[], cwd: string): Promise<void> {
  const child = spawn(command, args, { cwd, stdio: ["ignore", "ignore", "inherit"] });
  const code = await new Promise<number | null>((resolve) => child.once("close", resolve));
  if (code !== 0) throw new Error(`${command} ${args.join(" ")} ended with ${String(code)}`);
}

async function untilPrinted(child: ChildProcess, text: string): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<undefined>();
  let printed = "";
  child.stdout?.on("data", (chunk: Buffer) => {
    printed += chunk.toString();
    if (printed.includes(text)) resolve(undefined);
  });
  child.once("close", () => reject(new Error(`npm start ended:\n${printed}`)));
  await promise;
}

async function timed(work: () => Promise<void>): Promise<number> {
  const begin = performance.now();
  await work();
  return performance.now() - begin;
}

function print(name: string, ms: number, note: string): void {
  console.log(`${name}: ${(ms / 1000).toFixed(1)} s${note === "" ? "" : ` (${note})`}`);
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1_000_000).toLocaleString("en-GB")} MB`;
}
