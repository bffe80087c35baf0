import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { RunningHub } from "../setup/runningHub.ts";
import { mediaVars, startBuiltWorker, type BuiltWorker } from "./worker/builtWorker.ts";

/**
 * The kept first build, served by a Worker of its own with media from the running lake. What other
 * tests publish on the shared hub meanwhile changes nothing here.
 */
export async function serveKeptBuild({ lakeUrl, stateDir }: RunningHub): Promise<BuiltWorker> {
  const mediaKey = (await readFile(join(stateDir, "media.key"), "utf8")).trim();
  return startBuiltWorker({ vars: mediaVars(lakeUrl), mediaKey });
}
