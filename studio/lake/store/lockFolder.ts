import { createHash } from "node:crypto";
import { mkdir, realpath, rm } from "node:fs/promises";
import { connect, createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Another lake has this folder open: two of them would spoil each other's log. */
class FolderInUseError extends Error {
  constructor(folder: string) {
    super(`${folder} wird schon von einem anderen laufenden Content Lake benutzt.`);
    this.name = "FolderInUseError";
  }
}

/**
 * Takes a folder for this process alone; returns how to give it back. The lock is a listening
 * socket, so it is gone with the process, also after `kill -9`. Throws FolderInUseError.
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  await mkdir(folder, { recursive: true });
  const address = await lockAddress(folder);
  const server =
    (await listen(address)) ??
    ((await isAnswered(address)) ? undefined : await replaceStale(address));
  if (!server) throw new FolderInUseError(folder);
  server.unref();
  return () => new Promise((resolve) => server.close(() => resolve()));
}

async function lockAddress(folder: string): Promise<string> {
  const name = createHash("sha1")
    .update(await realpath(folder))
    .digest("hex")
    .slice(0, 20);
  if (process.platform === "win32") return `\\\\.\\pipe\\hub-lake-${name}`;
  // Not in the folder itself: a socket's path may have 100 characters at most.
  return join(tmpdir(), `hub-lake-${name}.sock`);
}

/** Undefined where the address is taken. */
function listen(address: string): Promise<Server | undefined> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.end());
    server.once("error", (error) => {
      if ("code" in error && error.code === "EADDRINUSE") resolve(undefined);
      else reject(error);
    });
    server.listen(address, () => resolve(server));
  });
}

function isAnswered(address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(address);
    socket.once("connect", () => {
      socket.destroy();
      resolve(true);
    });
    socket.once("error", () => resolve(false));
  });
}

async function replaceStale(address: string): Promise<Server | undefined> {
  await rm(address, { force: true });
  return listen(address);
}
