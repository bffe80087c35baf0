import { readdir, readFile } from "node:fs/promises";

/**
 * The proportional set size, in bytes, of a process and all that it started (Linux): memory that
 * processes share is counted once. Processes in groups of their own are found by their parents.
 */
export async function treeMemory(rootPid: number): Promise<number> {
  const parents = new Map<number, number>();
  for (const name of await readdir("/proc")) {
    if (!/^\d+$/.test(name)) continue;
    const stat = await readFile(`/proc/${name}/stat`, "utf8").catch(() => "");
    const parent = /\) \S (\d+) /.exec(stat)?.[1];
    if (parent !== undefined) parents.set(Number(name), Number(parent));
  }
  const tree = [...parents.keys()].filter((pid) => descendsFrom(pid, rootPid, parents));
  const sizes = await Promise.all(tree.map(async (pid) => proportionalSize(pid)));
  return sizes.reduce((sum, size) => sum + size, 0);
}

function descendsFrom(pid: number, rootPid: number, parents: ReadonlyMap<number, number>): boolean {
  for (let at: number | undefined = pid; at !== undefined && at > 1; at = parents.get(at)) {
    if (at === rootPid) return true;
  }
  return false;
}

async function proportionalSize(pid: number): Promise<number> {
  const rollup = await readFile(`/proc/${String(pid)}/smaps_rollup`, "utf8").catch(() => "");
  return Number(/^Pss:\s+(\d+) kB/m.exec(rollup)?.[1] ?? 0) * 1024;
}
