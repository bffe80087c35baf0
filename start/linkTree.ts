import { copyFile, link, mkdir, readdir, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";

/**
 * Copies a folder by hard links, or by content where the file system has none. Files that are there
 * already are replaced, each at once: whoever reads meanwhile gets the old one or the new one.
 */
export async function linkTree(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) await linkTree(source, target);
    else if (!(await isSameFile(source, target))) await linkFile(source, target);
  }
}

async function linkFile(source: string, target: string): Promise<void> {
  const beside = `${target}.new`;
  await rm(beside, { force: true });
  await link(source, beside).catch(() => copyFile(source, beside));
  await rename(beside, target);
}

async function isSameFile(one: string, other: string): Promise<boolean> {
  const [first, second] = await Promise.all([stat(one), stat(other).catch(() => undefined)]);
  return first.ino === second?.ino && first.dev === second.dev;
}
