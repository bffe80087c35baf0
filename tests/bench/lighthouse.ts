import { rm } from "node:fs/promises";
import { join } from "node:path";
import { ROOT } from "../../start/hubSettings.ts";
import { builtPages } from "../built/site/builtSite.ts";
import { CATEGORIES, verdicts, type Verdict } from "../setup/lighthouse.ts";
import { isForSearch, longestOfEachKind, pageKindOf } from "../setup/pageKinds.ts";
import { startedHub } from "./hub.ts";

const RUNS = 3;

/**
 * Prints what Lighthouse says of the longest page of each kind on its simulated phone, the median of
 * three runs. The local Worker compresses with brotli as the hosted one does.
 */
export async function benchLighthouse(): Promise<void> {
  const stateDir = ".hub-bench";
  await rm(join(ROOT, stateDir), { recursive: true, force: true });
  const hub = await startedHub(ROOT, stateDir);
  try {
    const pages = await builtPages(join(ROOT, stateDir, "builds", "00000001", "client"));
    const paths = longestOfEachKind(pages.filter(isForSearch)).map(({ path }) => path);
    const runs: Verdict[] = [];
    for (let run = 0; run < RUNS; run += 1) runs.push(...(await verdicts(hub.origin, paths)));
    console.log(
      `${"kind".padEnd(24)}${CATEGORIES.map((name) => name.padStart(16)).join("")}  page`,
    );
    for (const path of paths)
      printMedians(
        path,
        runs.filter((verdict) => verdict.path === path),
      );
    printComputer(runs.map(({ benchmarkIndex }) => benchmarkIndex));
  } finally {
    await hub.stop();
    await rm(join(ROOT, stateDir), { recursive: true, force: true });
  }
}

function printMedians(path: string, runs: readonly Verdict[]): void {
  const medians = CATEGORIES.map((name) => median(runs.map(({ scores }) => scores[name] ?? 0)));
  const kind = pageKindOf(path)?.name ?? "unknown";
  console.log(
    `${kind.padEnd(24)}${medians.map((score) => String(score).padStart(16)).join("")}  ${path}`,
  );
  const isFull = medians.every((score) => score === 100);
  if (!isFull)
    for (const lost of new Set(runs.flatMap((run) => run.lost))) console.log(`    ${lost}`);
}

/** The simulated phone is a share of the computer, so a slow hour of it costs points. */
function printComputer(indexes: readonly number[]): void {
  const [slowest, middle, fastest] = [Math.min(...indexes), median(indexes), Math.max(...indexes)];
  const shown = [middle, slowest, fastest].map((index) => Math.round(index).toLocaleString("en"));
  console.log(`benchmark index of the computer: ${shown[0] ?? ""} (${shown.slice(1).join("–")})`);
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0;
}
