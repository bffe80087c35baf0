import { rm } from "node:fs/promises";
import { join } from "node:path";
import { runChild } from "./child.ts";
import type { HostedSettings } from "./hostedSettings.ts";
import { HubFault } from "./hubFault.ts";
import { ROOT } from "./hubSettings.ts";
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
  const studio = runChild({
    args: [
      join(ROOT, "node_modules/sanity/bin/sanity"),
      ...["build", join(DIST, "client", "studio"), "--yes"],
    ],
    cwd: join(ROOT, "studio"),
    env: { SANITY_STUDIO_HUB_URL: hubUrl, DO_NOT_TRACK: "1" },
  });
  if ((await studio.ended) !== 0) {
    throw new HubFault(`Das Studio ließ sich nicht bauen:\n${studio.output()}`);
  }
}
