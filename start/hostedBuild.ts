import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { HostedSettings } from "./hostedSettings.ts";
import { ROOT } from "./hubSettings.ts";
import { sanityBuild } from "./sanityBuild.ts";
import { siteBuild } from "./siteBuild.ts";

/** Where the hosted build lies. */
export const DIST = join(ROOT, "dist");

/** Builds site, Worker and Studio for the hosted hub into `dist/`. `say` hears what is being done. */
export async function hostedBuild(
  settings: HostedSettings,
  say: (line: string) => void,
): Promise<void> {
  const { source, hubUrl, mediaKey } = settings;
  await rm(DIST, { recursive: true, force: true });
  say(`Website bauen (Inhalte: ${source.projectId}/${source.dataset}) …`);
  const report = await siteBuild({ outDir: DIST, hubUrl, lakeUrl: "", mediaKey });
  if (report !== "") say(report);
  say("Studio bauen …");
  await sanityBuild(join(DIST, "client", "studio"), { SANITY_STUDIO_HUB_URL: hubUrl });
}
