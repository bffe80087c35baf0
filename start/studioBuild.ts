import { existsSync } from "node:fs";
import { mkdir, readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { fingerprint } from "./fingerprint.ts";
import { sanityBuild } from "./sanityBuild.ts";

const SOURCES = [
  "package-lock.json",
  "common/**/*.ts",
  "studio/*.{ts,json}",
  "studio/{schema,desk,plugins,static}/**/*",
];

/**
 * The folder with the built Studio for a lake. Built only if its sources or the lake's address have
 * changed since the last build; a build that breaks off leaves nothing behind.
 */
export async function studioBuild(options: {
  stateDir: string;
  lakeUrl: string;
  hubUrl: string;
}): Promise<string> {
  const cache = join(options.stateDir, "studio");
  const built = join(
    cache,
    await fingerprint(SOURCES, [
      options.lakeUrl,
      options.hubUrl,
      process.env["SANITY_STUDIO_PROJECT_ID"] ?? "",
      process.env["SANITY_STUDIO_DATASET"] ?? "",
    ]),
  );
  if (existsSync(join(built, "index.html"))) return built;
  const staging = `${built}.part`;
  await mkdir(cache, { recursive: true });
  await rm(staging, { recursive: true, force: true });
  await sanityBuild(staging, {
    SANITY_STUDIO_LAKE_URL: options.lakeUrl,
    SANITY_STUDIO_HUB_URL: options.hubUrl,
  });
  await removeOthers(cache, staging);
  await rename(staging, built);
  return built;
}

async function removeOthers(cache: string, kept: string): Promise<void> {
  for (const name of await readdir(cache)) {
    const path = join(cache, name);
    if (path !== kept) await rm(path, { recursive: true, force: true });
  }
}
