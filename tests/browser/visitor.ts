import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, inject } from "vitest";
import { launchBrowser } from "../setup/browser.ts";

/** Somebody who visits the running hub with a browser: a fresh one, as far as the hub can tell, in each test. */
export interface Visitor {
  /** Opens a path of the hub, or another address, in a new context; earlier ones are closed. */
  open(path: string, options?: { javaScriptEnabled?: boolean }): Promise<void>;
  /** The page opened last. */
  readonly page: Page;
  /** Does what opens another tab, and goes on there. */
  followInNewTab(act: () => Promise<unknown>): Promise<void>;
}

/** A visitor for the tests of a file; the browser is started and ended with them. */
export function aVisitor(): Visitor {
  const { hubUrl } = inject("hub");
  let browser: Browser | undefined;
  let context: BrowserContext | undefined;
  let page: Page | undefined;
  const opened = (): Page => {
    if (page === undefined) throw new Error("nothing has been opened yet");
    return page;
  };
  const leave = async () => {
    await context?.close();
    [context, page] = [undefined, undefined];
  };
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterEach(leave);
  afterAll(() => browser?.close());
  return {
    open: async (path, options = {}) => {
      await leave();
      context = await browser?.newContext({ locale: "de-DE", ...options });
      page = await context?.newPage();
      await opened().goto(new URL(path, hubUrl).href);
    },
    get page() {
      return opened();
    },
    followInNewTab: async (act) => {
      const [tab] = await Promise.all([opened().waitForEvent("popup"), act()]);
      await tab.waitForLoadState();
      page = tab;
    },
  };
}
