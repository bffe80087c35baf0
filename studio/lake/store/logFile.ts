import { open } from "node:fs/promises";
import { dirname } from "node:path";

/** The disk as the log uses it; tests put a full or failing one in its place. */
export interface LogFile {
  write(bytes: Uint8Array, position: number): Promise<void>;
  /** Resolves when all that was written is on the disk. */
  sync(): Promise<void>;
  truncate(length: number): Promise<void>;
  close(): Promise<void>;
}

export type OpenLogFile = (path: string) => Promise<LogFile>;

/** Opens a file for reading and writing, creating it where it does not exist. */
export const openLogFile: OpenLogFile = async (path) => {
  const handle = await open(path, "a+").then(async (created) => {
    // "a+" creates, but appends wherever one writes; "r+" writes where it is told.
    await created.close();
    return open(path, "r+");
  });
  return {
    async write(bytes, position) {
      let written = 0;
      while (written < bytes.length) {
        const result = await handle.write(
          bytes,
          written,
          bytes.length - written,
          position + written,
        );
        written += result.bytesWritten;
      }
    },
    sync: () => handle.datasync(),
    truncate: (length) => handle.truncate(length),
    close: () => handle.close(),
  };
};

/** Makes a rename or a new file in a folder survive a power cut. */
export async function syncFolderOf(path: string): Promise<void> {
  const folder = await open(dirname(path), "r");
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
