import { appendFile, writeFile } from "node:fs/promises";
import type { AstroIntegration } from "astro";
import { MOVED_ADDRESSES } from "../../common/paths.ts";
import { redirectFiles, redirectsOf } from "../build/redirects.ts";
import { loadMovedDocuments } from "../content/loadMovedDocuments.ts";
import { buildLedger } from "../content/problemLedger.ts";

/**
 * Former addresses of documents lead to their pages as they are now: by rules in `_redirects`, and by
 * a file for the Worker where these are too many.
 */
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
        const { rules, moved } = redirectFiles(found);
        if (rules !== "") await appendFile(new URL("_redirects", dir), rules);
        await writeFile(new URL(`.${MOVED_ADDRESSES}`, dir), moved);
      },
    },
  };
}
