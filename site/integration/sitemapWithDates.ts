import sitemap from "@astrojs/sitemap";
import type { AstroIntegration } from "astro";
import { pageLedger } from "../build/pageLedger.ts";

/** The sitemap: every page that search engines may keep, each with when it last changed. */
export function sitemapWithDates(): AstroIntegration {
  return sitemap({
    namespaces: { news: false, xhtml: false, image: false, video: false },
    serialize: (item) => {
      const path = new URL(item.url).pathname;
      const ledger = pageLedger();
      if (ledger?.isIndexed(path) !== true) return undefined;
      const lastmod = ledger.modifiedOf(path);
      return lastmod === undefined ? item : { ...item, lastmod };
    },
  });
}
