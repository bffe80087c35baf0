import { deployBuild } from "./deployBuild.ts";
import { DIST, hostedBuild } from "./hostedBuild.ts";
import { hostedSettings } from "./hostedSettings.ts";
import { explain } from "./hubFault.ts";

/**
 * `npm run deploy`: builds the site and the Studio for the hosted hub and deploys them as one
 * Worker. `npm run deploy -- --dry-run` does everything but what leaves the machine.
 */
const say = (line: string): void => console.log(line);

try {
  const settings = hostedSettings(process.env);
  const dryRun = process.argv.includes("--dry-run");
  await hostedBuild(settings, say);
  say(dryRun ? "Probelauf mit wrangler …" : "Veröffentlichen mit wrangler …");
  await deployBuild({ dist: DIST, settings, dryRun, onLine: say });
  say(
    dryRun
      ? "Der Probelauf ist gelungen; veröffentlicht wurde nichts."
      : `Der Hub läuft: ${settings.hubUrl} – prüfen Sie ${settings.hubUrl}/api/health`,
  );
} catch (error) {
  console.error(explain(error));
  process.exitCode = 1;
}
