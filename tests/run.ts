import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { z } from "zod";

/**
 * `npm test`: runs every test and closes with the line `N passed, N failed`, the sums as the runner
 * reports them. Arguments go to the runner: `npm test -- --project unit`.
 */
const report = z.object({
  numPassedTests: z.number().int(),
  numFailedTests: z.number().int(),
  numTotalTestSuites: z.number().int(),
});

const folder = await mkdtemp(join(tmpdir(), "hub-tests-"));
const reportFile = join(folder, "report.json");
const runner = spawn(
  process.execPath,
  [
    "node_modules/vitest/vitest.mjs",
    "run",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${reportFile}`,
    ...process.argv.slice(2),
  ],
  { stdio: "inherit" },
);
const exit = await new Promise<number>((resolve) => {
  runner.once("close", (code) => resolve(code ?? 1));
});
const counts = report.safeParse(JSON.parse(await readFile(reportFile, "utf8").catch(() => "null")));
await rm(folder, { recursive: true });
if (counts.success) {
  const { numPassedTests, numFailedTests } = counts.data;
  console.log(`${String(numPassedTests)} passed, ${String(numFailedTests)} failed`);
} else {
  console.log("0 passed, 1 failed");
}
process.exitCode = counts.success && counts.data.numPassedTests > 0 ? exit : 1;
