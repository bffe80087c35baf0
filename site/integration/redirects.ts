import { appendFile } from "node:fs/promises";
import type { AstroIntegration } from "astro";
import { redirectsFile, redirectsOf } from "../build/redirects.ts";
import { loadMovedDocuments } from "../content/loadMovedDocuments.ts";
import { buildLedger } from "../content/problemLedger.ts";

/** Writes `_redirects`: former addresses of documents lead to their pages as they are now. */
export function redirects(): AstroIntegration {
  return {
    name: "hub:redirects",
    hooks: {
      "astro:build:done": async ({ dir, pages }) => {
        const paths = new Set(pages.map(({ pathname }) => `/${pathname}`));
        const found = redirectsOf(await loadMovedDocuments(process.env), {
          hasPage: (path) => paths.has(path),
          report: buildLedger().report,
        });
        if (found.length > 0) await appendFile(new URL("_redirects", dir), redirectsFile(found));
      },
    },
  };
}
