import { rm } from "node:fs/promises";
import { join } from "node:path";
import { ROOT } from "../../start/hubSettings.ts";
import { startedHub } from "./hub.ts";

const ROUNDS = 400;
/** Pages that the Worker decides at each visit, and pages like them that are served without it. */
const DECIDED = ["/", "/termine/", "/themen/ausbilderin-sein/"];
const AS_BUILT = ["/tutorials/", "/beitraege/", "/podcast/"];

/**
 * Prints what deciding at the visit costs a request over loopback, beside pages that the asset layer
 * answers alone. The requests take turns, one at a time, so that both see the same machine.
 */
export async function benchVisit(): Promise<void> {
  const stateDir = ".hub-bench";
  await rm(join(ROOT, stateDir), { recursive: true, force: true });
  const hub = await startedHub(ROOT, stateDir);
  try {
    await printVisits(hub.origin);
  } finally {
    await hub.stop();
    await rm(join(ROOT, stateDir), { recursive: true, force: true });
  }
}

/** The figures of a hub that runs already. */
async function printVisits(origin: string): Promise<void> {
  const paths = [...DECIDED, ...AS_BUILT];
  const visits = new Map(paths.map((path) => [path, { times: [0], bytes: 0 }]));
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const [path, visit] of visits) {
      const begin = performance.now();
      const response = await fetch(origin + path);
      visit.bytes = (await response.arrayBuffer()).byteLength;
      if (response.status !== 200) throw new Error(`${path} answers ${String(response.status)}`);
      // The first round warms up.
      if (round === 0) visit.times = [];
      else visit.times.push(performance.now() - begin);
    }
  }
  for (const [path, { times, bytes }] of visits) {
    const sorted = times.toSorted((one, other) => one - other);
    const at = (part: number) => (sorted[Math.floor(part * sorted.length)] ?? 0).toFixed(1);
    const how = DECIDED.includes(path) ? "decided at the visit" : "as built";
    console.log(`${path} (${how}, ${String(bytes)} B): p50 ${at(0.5)} ms, p99 ${at(0.99)} ms`);
  }
}
