import { rm } from "node:fs/promises";
import { join } from "node:path";
import { runChild } from "./child.ts";
import { deployBuild } from "./deployBuild.ts";
import { hostedSettings, type HostedSettings } from "./hostedSettings.ts";
import { explain, HubFault } from "./hubFault.ts";
import { ROOT } from "./hubSettings.ts";
import { siteBuild } from "./siteBuild.ts";

/**
 * `npm run deploy`: builds the site and the Studio for the hosted hub and deploys them as one
 * Worker. `npm run deploy -- --dry-run` does everything but what leaves the machine.
 */
const DIST = join(ROOT, "dist");

try {
  const settings = hostedSettings(process.env);
  const dryRun = process.argv.includes("--dry-run");
  await rm(DIST, { recursive: true, force: true });
  console.log(`Website bauen (Inhalte: ${settings.source.projectId}/${settings.source.dataset}) …`);
  await siteBuild({
    outDir: DIST,
    hubUrl: settings.hubUrl,
    lakeUrl: "",
    mediaKey: settings.mediaKey,
  });
  console.log("Studio bauen …");
  await buildStudio(settings);
  console.log(dryRun ? "Probelauf mit wrangler …" : "Veröffentlichen mit wrangler …");
  await deployBuild({ dist: DIST, settings, dryRun, onLine: (line) => console.log(line) });
  console.log(
    dryRun
      ? "Der Probelauf ist gelungen; veröffentlicht wurde nichts."
      : `Der Hub läuft: ${settings.hubUrl} – prüfen Sie ${settings.hubUrl}/api/health`,
  );
} catch (error) {
  console.error(explain(error));
  process.exitCode = 1;
}

async function buildStudio({ hubUrl }: HostedSettings): Promise<void> {
  const child = runChild({
    args: [
      join(ROOT, "node_modules/sanity/bin/sanity"),
      ...["build", join(DIST, "client", "studio"), "--yes"],
    ],
    cwd: join(ROOT, "studio"),
    env: { SANITY_STUDIO_HUB_URL: hubUrl, DO_NOT_TRACK: "1" },
  });
  if ((await child.ended) !== 0) {
    throw new HubFault(`Das Studio ließ sich nicht bauen:\n${child.output()}`);
  }
}
