import { join } from "node:path";
import { runChild } from "./child.ts";
import { HubFault } from "./hubFault.ts";
import { ROOT } from "./hubSettings.ts";

/**
 * Builds the Studio into `outDir`; `env` decides whether for the lake or for Sanity's cloud. Throws
 * a HubFault with the build's own words if it fails.
 */
export async function sanityBuild(
  outDir: string,
  env: Readonly<Record<string, string>>,
): Promise<void> {
  const child = runChild({
    args: [join(ROOT, "node_modules/sanity/bin/sanity"), "build", outDir, "--yes"],
    cwd: join(ROOT, "studio"),
    env: { DO_NOT_TRACK: "1", ...env },
  });
  if ((await child.ended) !== 0) {
    throw new HubFault(`Das Studio ließ sich nicht bauen:\n${child.output()}`);
  }
}
