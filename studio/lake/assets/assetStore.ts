import { createHash } from "node:crypto";
import { createReadStream, type ReadStream } from "node:fs";
import { mkdir, open, readdir, rename, rm, stat } from "node:fs/promises";
import type { IncomingMessage } from "node:http";
import { join } from "node:path";
import { randomId } from "../store/documentIds.ts";
import { syncFolderOf } from "../store/logFile.ts";
import { assetLocation, type AssetFile } from "./assetPaths.ts";

/** An upload that lies in the folder for unfinished ones, whole and on the disk. */
export interface ReceivedFile {
  path: string;
  sha1: string;
  bytes: number;
  /** Gives it its place; an asset that is there already stays as it is. */
  keep(file: AssetFile): Promise<void>;
  discard(): Promise<void>;
}

/** The bytes of all assets, found by their content's SHA-1. */
export interface AssetStore {
  folder: string;
  /** Undefined where a body is longer than `limit` bytes. */
  receive(body: IncomingMessage, limit: number): Promise<ReceivedFile | undefined>;
  sizeOf(file: AssetFile): Promise<number | undefined>;
  pathOf(file: AssetFile): string;
  read(file: AssetFile, range?: { start: number; end: number }): ReadStream;
}

/** Opens the folder of assets and clears away uploads that a crash left unfinished. */
export async function openAssetStore(dataDir: string): Promise<AssetStore> {
  const folder = join(dataDir, "assets");
  const unfinished = join(folder, "unfinished");
  for (const name of ["images", "files", "unfinished"]) {
    await mkdir(join(folder, name), { recursive: true });
  }
  for (const name of await readdir(unfinished)) await rm(join(unfinished, name), { force: true });

  return {
    folder,
    async receive(body, limit) {
      const path = join(unfinished, randomId());
      const discard = () => rm(path, { force: true });
      const received = await writeBody(body, path, limit).catch(async (error: unknown) => {
        await discard();
        throw error;
      });
      if (!received) {
        await discard();
        return undefined;
      }
      return {
        ...received,
        path,
        discard,
        async keep(file) {
          const place = assetLocation(folder, file);
          await rename(path, place);
          await syncFolderOf(place);
        },
      };
    },
    async sizeOf(file) {
      const found = await stat(assetLocation(folder, file)).catch(() => undefined);
      return found?.isFile() ? found.size : undefined;
    },
    pathOf: (file) => assetLocation(folder, file),
    read: (file, range) => createReadStream(assetLocation(folder, file), range),
  };
}

async function writeBody(
  body: IncomingMessage,
  path: string,
  limit: number,
): Promise<{ sha1: string; bytes: number } | undefined> {
  const hash = createHash("sha1");
  let bytes = 0;
  const file = await open(path, "wx");
  try {
    for await (const chunk of body) {
      if (!(chunk instanceof Uint8Array)) continue;
      bytes += chunk.length;
      if (bytes > limit) return undefined;
      hash.update(chunk);
      await file.write(chunk);
    }
    await file.sync();
  } finally {
    await file.close();
  }
  return { sha1: hash.digest("hex"), bytes };
}
