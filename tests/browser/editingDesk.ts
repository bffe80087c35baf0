import type { SanityClient } from "@sanity/client";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, inject } from "vitest";
import { createContentClient } from "../../common/contentClient.ts";
import { contentSourceFrom } from "../../common/contentSource.ts";
import { launchBrowser } from "../setup/browser.ts";

/** Where the tests of a file edit: one browser, started and ended with them. */
export interface EditingDesk {
  /** A tab as wide as the Studio needs it. */
  newTab(): Promise<Page>;
}

export function editingDesk(): EditingDesk {
  let browser: Browser | undefined;
  let context: BrowserContext | undefined;
  beforeAll(async () => {
    browser = await launchBrowser();
    context = await browser.newContext({
      locale: "de-DE",
      viewport: { width: 1400, height: 1000 },
    });
    context.setDefaultTimeout(60_000);
  });
  afterAll(() => browser?.close());
  return {
    newTab: async () => {
      if (context === undefined) throw new Error("the browser has not been started yet");
      return context.newPage();
    },
  };
}

/** The running hub's content as the lake keeps it, drafts and all. */
export function hubLake(): SanityClient {
  const source = contentSourceFrom({ SANITY_STUDIO_LAKE_URL: inject("hub").lakeUrl });
  return createContentClient(source, { perspective: "raw" });
}
