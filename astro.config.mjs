import { writeFile } from "node:fs/promises";
import { setFlagsFromString } from "node:v8";
import cloudflare from "@astrojs/cloudflare";
import { defineConfig } from "astro/config";
import { contentSourceFrom } from "./common/contentSource.ts";
import { headersFile } from "./functions/headersFile.ts";
import { contentReport } from "./site/integration/contentReport.ts";
import { redirects } from "./site/integration/redirects.ts";
import { sitemapWithDates } from "./site/integration/sitemapWithDates.ts";
import { socialImages } from "./site/integration/socialImages.ts";
import { styleLedger } from "./site/styles/styleLedger.ts";

// On a large machine V8 lets garbage grow to twice what is in use before it collects any; a build
// of thousands of pages takes a third less memory this way, in the same time (decision 8).
setFlagsFromString("--heap-growing-percent=20");

const source = contentSourceFrom(process.env);

/** Writes `_headers`, so that assets carry the same headers as what the Worker answers. */
const headers = {
  name: "hub:headers",
  hooks: {
    "astro:build:done": ({ dir }) =>
      writeFile(
        new URL("_headers", dir),
        headersFile({
          lake: source.apiHost,
          secure: source.kind === "hosted",
          styles: [...styleLedger()].sort(),
        }),
      ),
  },
};

/** The site is static at rest; `functions/worker.ts` answers what the build did not write. */
export default defineConfig({
  site: process.env.HUB_SITE_URL ?? "http://localhost:8787",
  output: "static",
  srcDir: "./site",
  publicDir: "./site/public",
  outDir: process.env.HUB_OUT_DIR ?? "./dist",
  // "ignore" because "always" makes `astro dev` answer 404 for /api/x; the asset layer of the
  // Worker (wrangler.toml, html_handling) and functions/canonicalPath.ts keep one spelling each.
  trailingSlash: "ignore",
  build: {
    format: "directory",
    // While one page is written, others are rendered.
    concurrency: 4,
    // Pages carry their style sheets themselves (site/styles/sheets.ts), each with its hash in the
    // Content-Security-Policy; another inline style would be blocked (functions/securityHeaders.ts).
    inlineStylesheets: "never",
  },
  session: false,
  devToolbar: { enabled: false },
  integrations: [headers, socialImages(), sitemapWithDates(), redirects(), contentReport()],
  // The default, prerendering in workerd, is five to eleven times slower.
  adapter: cloudflare({ prerenderEnvironment: "node", imageService: "compile" }),
  vite: {
    build: {
      // Small scripts would be inlined otherwise, and Pagefind's loader breaks.
      assetsInlineLimit: 0,
    },
    // The Worker is parsed anew wherever Cloudflare starts it. Astro sets `build.minify` of this
    // environment itself, so the bundler is told; source maps lie beside.
    environments: { ssr: { build: { rolldownOptions: { output: { minify: true } } } } },
  },
});
