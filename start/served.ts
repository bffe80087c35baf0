import { copyFile, link, mkdir, open, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { ContentSource } from "../common/contentSource.ts";
import { ROOT } from "./hubSettings.ts";

/** Where the files lie that decide what `wrangler dev` serves. */
export function servedConfigPath(stateDir: string): string {
  return join(stateDir, "serve", "wrangler.json");
}

/**
 * Makes a finished build the served one by a single write to the configuration that `wrangler dev`
 * watches: requests see the old build or the new one, never a mixture and never a gap.
 */
export async function serveBuild(options: {
  stateDir: string;
  buildDir: string;
  studioDir: string;
  source: ContentSource;
  mediaKey: string;
}): Promise<void> {
  const { buildDir, source } = options;
  await linkTree(options.studioDir, join(buildDir, "client", "studio"));
  const path = servedConfigPath(options.stateDir);
  await mkdir(dirname(path), { recursive: true });
  await writeIfOther(join(dirname(path), ".dev.vars"), `MEDIA_KEY=${options.mediaKey}\n`);
  const built: unknown = JSON.parse(
    await readFile(join(buildDir, "server", "wrangler.json"), "utf8"),
  );
  const config = {
    ...withoutBuildPaths(built),
    main: join(buildDir, "server", "entry.mjs"),
    base_dir: join(buildDir, "server"),
    vars: {
      ...part(built, "vars"),
      MEDIA_ORIGIN: source.mediaOrigin,
      MEDIA_PROJECT: source.projectId,
      MEDIA_DATASET: source.dataset,
    },
    assets: { ...part(built, "assets"), directory: join(buildDir, "client") },
    d1_databases: withMigrations(part(built, "d1_databases")),
  };
  await overwrite(path, JSON.stringify(config, null, 2));
}

/** Every version of the configuration has this many bytes, so that none is ever cut short. */
const CONFIG_BYTES = 16_384;

/**
 * Replaces a file's text by one write to the same file: wrangler loses sight of a file that is
 * renamed over, and could read an empty one if it were truncated first.
 */
async function overwrite(path: string, text: string): Promise<void> {
  const bytes = Buffer.alloc(Math.max(CONFIG_BYTES, Buffer.byteLength(text)), " ");
  bytes.write(text);
  const file = await open(path, "r+").catch(async () => open(path, "w"));
  try {
    await file.write(bytes, 0, bytes.length, 0);
  } finally {
    await file.close();
  }
}

/** Leaves a file alone that says this already: wrangler reloads on every write. */
async function writeIfOther(path: string, text: string): Promise<void> {
  const kept = await readFile(path, "utf8").catch(() => undefined);
  if (kept !== text) await writeFile(path, text, { mode: 0o600 });
}

/** Copies a folder by hard links, or by content where the file system has none. */
async function linkTree(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) await linkTree(source, target);
    else await linkFile(source, target);
  }
}

async function linkFile(source: string, target: string): Promise<void> {
  try {
    await link(source, target);
  } catch (error) {
    const isThere = error instanceof Error && "code" in error && error.code === "EEXIST";
    if (!isThere) await copyFile(source, target);
  }
}

function withoutBuildPaths(config: unknown): object {
  const dropped = ["configPath", "userConfigPath", "topLevelName", "definedEnvironments"];
  return Object.fromEntries(
    Object.entries(isObject(config) ? config : {}).filter(([field]) => !dropped.includes(field)),
  );
}

function withMigrations(databases: object): object[] {
  const migrations_dir = join(ROOT, "functions", "migrations");
  return Object.values(databases).map((database: unknown) => ({
    ...(isObject(database) ? database : {}),
    migrations_dir,
  }));
}

function part(config: unknown, field: string): object {
  const value: unknown = isObject(config) ? Reflect.get(config, field) : undefined;
  return isObject(value) ? value : {};
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
