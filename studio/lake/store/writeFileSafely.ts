import { open, rename, rm } from "node:fs/promises";
import { syncFolderOf } from "./logFile.ts";

/** Replaces a file so that a crash leaves either the old or the new content, never a part. */
export async function writeFileSafely(path: string, content: string | Uint8Array): Promise<void> {
  const unfinished = `${path}.unfinished`;
  try {
    const file = await open(unfinished, "w");
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(unfinished, path);
    await syncFolderOf(path);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}
