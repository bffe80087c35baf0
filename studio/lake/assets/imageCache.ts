import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rm, stat, utimes } from "node:fs/promises";
import { join } from "node:path";
import { writeFileSafely } from "../store/writeFileSafely.ts";

export interface ImageCache {
  /** What is kept under a key, made once where it is not there yet. */
  get(key: string, make: () => Promise<Buffer>): Promise<Buffer>;
}

interface Entry {
  bytes: number;
  usedAt: number;
}

/** At most so many pictures are made at once; sharp is parallel in itself. */
const MAKERS = 2;

/**
 * Keeps transformed pictures in a folder, up to `maxBytes`; the longest unused go first. A full
 * disk only means that nothing is kept.
 */
export function openImageCache(
  folder: string,
  { maxBytes, clock }: { maxBytes: number; clock(): Date },
): ImageCache {
  const entries = new Map<string, Entry>();
  const running = new Map<string, Promise<Buffer>>();
  const queue: (() => void)[] = [];
  let making = 0;
  let total = 0;
  let loading: Promise<void> | undefined;

  async function load(): Promise<void> {
    await mkdir(folder, { recursive: true });
    for (const name of await readdir(folder)) {
      const found = await stat(join(folder, name));
      entries.set(name, { bytes: found.size, usedAt: found.mtimeMs });
      total += found.size;
    }
  }

  async function evict(): Promise<void> {
    const oldest = [...entries].sort(([, a], [, b]) => a.usedAt - b.usedAt);
    for (const [name, { bytes }] of oldest) {
      if (total <= maxBytes) return;
      entries.delete(name);
      total -= bytes;
      await rm(join(folder, name), { force: true });
    }
  }

  async function turn<Value>(work: () => Promise<Value>): Promise<Value> {
    if (making >= MAKERS) await new Promise<void>((resolve) => queue.push(resolve));
    making += 1;
    try {
      return await work();
    } finally {
      making -= 1;
      queue.shift()?.();
    }
  }

  async function find(name: string, make: () => Promise<Buffer>): Promise<Buffer> {
    await (loading ??= load());
    const path = join(folder, name);
    const entry = entries.get(name);
    const kept = entry && (await readFile(path).catch(() => undefined));
    if (entry && kept) {
      const now = clock();
      entry.usedAt = now.getTime();
      await utimes(path, now, now).catch(() => undefined);
      return kept;
    }
    const made = await turn(make);
    await writeFileSafely(path, made).then(
      () => {
        total += made.length - (entries.get(name)?.bytes ?? 0);
        entries.set(name, { bytes: made.length, usedAt: clock().getTime() });
      },
      () => undefined,
    );
    await evict();
    return made;
  }

  return {
    get(key, make) {
      const name = createHash("sha1").update(key).digest("hex");
      let result = running.get(name);
      if (!result) {
        result = find(name, make).finally(() => running.delete(name));
        running.set(name, result);
      }
      return result;
    },
  };
}
