import { createHash } from "node:crypto";
import { statSync, utimesSync } from "node:fs";
import { copyFile, link, mkdir, readdir, readFile, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { createPageLedger, openPageLedger } from "../build/pageLedger.ts";
import { cardPool } from "../social/cardPool.ts";

const A_DAY = 86_400_000;
/** Milliseconds after which an image that no build asked for is forgotten. */
const FORGET_AFTER = 30 * A_DAY;

/**
 * Draws the social images of a build. They are kept in Astro's cache folder (node_modules/.astro,
 * which hosts keep between builds) under the hash in their address, so that a build draws only
 * what is new; what is new is drawn in threads while pages are still being rendered.
 */
export function socialImages(): AstroIntegration {
  const pool = cardPool();
  const addresses = new Set<string>();
  let cache = "";
  return {
    name: "hub:social-images",
    hooks: {
      "astro:config:setup": async ({ updateConfig }) => {
        const design = JSON.stringify(await designFingerprint());
        updateConfig({ vite: { define: { __SOCIAL_DESIGN__: design } } });
      },
      "astro:config:done": ({ config }) => {
        cache = join(fileURLToPath(config.cacheDir), "social");
      },
      "astro:build:start": async () => {
        await mkdir(cache, { recursive: true });
        openPageLedger(
          createPageLedger((address, card) => {
            addresses.add(address);
            const file = join(cache, keyOf(address));
            if (!isKept(file)) pool.order({ card, file });
          }),
        );
      },
      "astro:build:done": async ({ dir }) => {
        await pool.finish();
        const out = fileURLToPath(dir);
        await Promise.all(
          [...new Set([...addresses].map(dirname))].map((folder) =>
            mkdir(join(out, folder), { recursive: true }),
          ),
        );
        await Promise.all(
          [...addresses].map((address) => place(join(cache, keyOf(address)), join(out, address))),
        );
        await forgetUnused(cache);
      },
    },
  };
}

/** Equal images share a file: the hash of the address, without the name. */
function keyOf(address: string): string {
  return basename(address).split(".").slice(-2).join(".");
}

/** Whether an image is there already; if so it is marked as still in use. */
function isKept(file: string): boolean {
  const found = statSync(file, { throwIfNoEntry: false });
  if (found === undefined) return false;
  const now = new Date();
  if (now.getTime() - found.mtimeMs > A_DAY) utimesSync(file, now, now);
  return true;
}

/** Links an image to its address; a file system may refuse that, across its border for one. */
async function place(from: string, to: string): Promise<void> {
  await link(from, to).catch(() => copyFile(from, to));
}

async function forgetUnused(cache: string): Promise<void> {
  const oldest = Date.now() - FORGET_AFTER;
  const files = (await readdir(cache)).map((name) => join(cache, name));
  await Promise.all(
    files.map(async (file) => {
      if ((await stat(file)).mtimeMs < oldest) await rm(file, { force: true });
    }),
  );
}

/** Stands for how images are drawn: the code that draws them, and its fonts. */
async function designFingerprint(): Promise<string> {
  const hash = createHash("sha256");
  for (const folder of ["../social/draw/", "../artwork/", "../fonts/"]) {
    const url = new URL(folder, import.meta.url);
    for (const name of (await readdir(url)).sort()) {
      if (/\.(?:ts|woff2)$/.test(name) && !/\.(?:test|d)\.ts$/.test(name)) {
        hash.update(name).update(await readFile(new URL(name, url)));
      }
    }
  }
  return hash.digest("hex").slice(0, 12);
}
