import { createHash } from "node:crypto";
import { glob, readFile } from "node:fs/promises";
import { join } from "node:path";
import { ROOT } from "./hubSettings.ts";

/**
 * A short hash of the files that `patterns` (globs below the root) name, tests left out, and of
 * `inputs`: it is another one as soon as a build from them could be.
 */
export async function fingerprint(
  patterns: readonly string[],
  inputs: readonly string[] = [],
): Promise<string> {
  const entries = await Array.fromAsync(glob(patterns, { cwd: ROOT, withFileTypes: true }));
  const files = entries
    .filter((entry) => entry.isFile() && !entry.name.includes(".test."))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const hash = createHash("sha1").update(inputs.join("\n"));
  for (const file of files) hash.update(file.slice(ROOT.length)).update(await readFile(file));
  return hash.digest("hex").slice(0, 16);
}
