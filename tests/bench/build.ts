import { spawn } from "node:child_process";
import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createContentClient } from "../../common/contentClient.ts";
import { contentSourceFrom } from "../../common/contentSource.ts";
import { ROOT } from "../../start/hubSettings.ts";
import { BUILD_ENV } from "../../start/siteBuild.ts";
import { createLake, type RunningLake } from "../../studio/lake/createLake.ts";
import { uploadMedia } from "../../studio/seed/uploadMedia.ts";
import { grownHub } from "./grownHub.ts";
import { treeMemory } from "./processTree.ts";

const SIZES = [1_000, 5_000];
const SAMPLE_MS = 200;
const BATCH = 250;
const ASTRO = join(ROOT, "node_modules/astro/bin/astro.mjs");
/** What builds keep for the next one: social images above all. */
const CACHE = join(ROOT, "node_modules/.astro");

/** What a build took. */
interface Cost {
  pages: number;
  seconds: number;
  /** The most memory of all its processes together, in bytes. */
  peak: number;
}

/**
 * Builds hubs of 1,000 and 5,000 documents, and beside each a bare Astro project that writes as
 * many plain pages; prints what they take and how it grows.
 */
export async function benchBuild(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "hub-bench-"));
  const out = join(ROOT, ".hub-bench");
  try {
    const hubs: Cost[] = [];
    for (const size of SIZES) {
      const lake = await createLake({
        dataDir: join(folder, `lake-${String(size)}`),
        port: 0,
        projectId: "hublocal",
        dataset: "production",
      });
      const documents = await fill(lake, size);
      const outDir = join(out, String(size));
      await rm(CACHE, { recursive: true, force: true });
      const hub = await builtHub(outDir, lake);
      hubs.push(hub);
      print(`hub, ${documents.toLocaleString("en")} documents, first`, hub);
      print("again, caches warm", await builtHub(outDir, lake));
      await lake.close();
      const bare = await builtBare(join(out, `bare-${String(size)}`), hub.pages);
      print("bare Astro, as many pages", bare);
      console.log(`  ratio: ${(hub.seconds / bare.seconds).toFixed(2)} (aim at 5,000: 1.5)\n`);
    }
    const [small, large] = hubs;
    if (small !== undefined && large !== undefined) {
      const [pages, time] = [large.pages / small.pages, large.seconds / small.seconds];
      console.log(`${pages.toFixed(2)} times the pages take ${time.toFixed(2)} times as long`);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
    await rm(out, { recursive: true, force: true });
  }
}

/** Writes a grown hub into an empty lake; resolves to the number of its documents. */
async function fill(lake: RunningLake, size: number): Promise<number> {
  const source = contentSourceFrom({ SANITY_STUDIO_LAKE_URL: lake.url });
  const client = createContentClient(source, { perspective: "raw" });
  const documents = await uploadMedia(client, grownHub(size), { mayUpload: true });
  // First without their fields, so that a reference never leads to what is not there yet.
  const bare = documents.map(({ _id, _type }) => ({ _id, _type }));
  for (const round of [bare, documents]) {
    for (let start = 0; start < round.length; start += BATCH) {
      const batch = round.slice(start, start + BATCH);
      await client.mutate(
        batch.map((document) => ({ createOrReplace: document })),
        { returnDocuments: false },
      );
    }
  }
  return documents.length;
}

async function builtHub(outDir: string, lake: RunningLake): Promise<Cost> {
  await rm(outDir, { recursive: true, force: true });
  await mkdir(outDir, { recursive: true });
  const cost = await measured(ROOT, {
    HUB_OUT_DIR: outDir,
    HUB_SITE_URL: "http://localhost:8787",
    SANITY_STUDIO_LAKE_URL: lake.url,
    MEDIA_KEY: "a-media-key-for-the-bench-that-is-long-enough",
  });
  return { ...cost, pages: await pagesIn(join(outDir, "client")) };
}

async function builtBare(folder: string, pages: number): Promise<Cost> {
  const route = join(folder, "src", "pages");
  await mkdir(route, { recursive: true });
  await writeFile(join(folder, "package.json"), `{ "type": "module" }\n`);
  await writeFile(join(route, "[slug].astro"), barePage(pages));
  const cost = await measured(folder, {});
  return { ...cost, pages: await pagesIn(join(folder, "dist")) };
}

/** A plain page of six paragraphs, `pages` times. */
function barePage(pages: number): string {
  const text = "Ausbilderinnen und Ausbilder berichten aus ihrem Alltag im Betrieb. ".repeat(8);
  return `---
export const getStaticPaths = () =>
  Array.from({ length: ${String(pages)} }, (_, n) => ({ params: { slug: \`seite-\${n}\` }, props: { n } }));
const { n } = Astro.props;
---
<!doctype html>
<html lang="de">
  <head><meta charset="utf-8" /><title>Seite {n}</title></head>
  <body><h1>Seite {n}</h1>{Array.from({ length: 6 }, () => <p>${text}</p>)}</body>
</html>
`;
}

/** Runs `astro build` in a folder; the pages are not counted yet. */
async function measured(
  cwd: string,
  env: Readonly<Record<string, string>>,
): Promise<Omit<Cost, "pages">> {
  const begin = performance.now();
  const child = spawn(process.execPath, [ASTRO, "build", "--silent"], {
    cwd,
    env: { ...process.env, ...BUILD_ENV, ...env },
    stdio: ["ignore", "ignore", "inherit"],
  });
  let peak = 0;
  const sampler = setInterval(() => {
    void treeMemory(child.pid ?? 0).then((bytes) => (peak = Math.max(peak, bytes)));
  }, SAMPLE_MS);
  const code = await new Promise<number | null>((resolve) => child.once("close", resolve));
  clearInterval(sampler);
  if (code !== 0) throw new Error(`astro build in ${cwd} ended with ${String(code)}`);
  return { seconds: (performance.now() - begin) / 1000, peak };
}

async function pagesIn(folder: string): Promise<number> {
  const names = await readdir(folder, { recursive: true });
  return names.filter((name) => name.endsWith(".html")).length;
}

function print(name: string, { pages, seconds, peak }: Cost): void {
  const each = (seconds * 1000) / pages;
  console.log(
    `${name.padEnd(30)} ${String(pages).padStart(6)} pages  ${seconds.toFixed(1).padStart(6)} s  ${each.toFixed(1).padStart(5)} ms each  peak ${(peak / 1_000_000).toFixed(0)} MB`,
  );
}
