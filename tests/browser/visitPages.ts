import type { Browser, BrowserContextOptions, Page } from "playwright-core";

/** Pages that are examined at the same time. */
const LANES = 3;

/** What happened while a page was open that should not have. */
export type Fault = string;

/**
 * Opens every address in a browser, several at a time, has each examined, and returns all faults:
 * those found, wrong answers, console messages of errors, failed requests and requests to others.
 */
export async function visitPages(
  browser: Browser,
  {
    origin,
    paths,
    context: options,
    examine,
  }: {
    origin: string;
    paths: readonly string[];
    context: BrowserContextOptions;
    examine: (page: Page, path: string) => Promise<readonly Fault[]>;
  },
): Promise<Fault[]> {
  const context = await browser.newContext(options);
  const faults: Fault[] = [];
  const waiting = [...paths];
  const lanes = Array.from({ length: LANES }, async () => {
    const page = await context.newPage();
    let current = "";
    const note = (what: string): void => {
      faults.push(`${current}: ${what}`);
    };
    listen(page, { origin, note });
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      current = path;
      const response = await page.goto(origin + path);
      const [status, expected] = [response?.status(), expectedStatus(path)];
      if (status !== expected) note(`answers ${String(status)}`);
      for (const fault of await examine(page, path)) note(fault);
    }
  });
  await Promise.all(lanes);
  await context.close();
  return faults.sort();
}

/** The 404 page has an address, which says what it is. */
function expectedStatus(path: string): number {
  return path === "/404/" ? 404 : 200;
}

function listen(
  page: Page,
  { origin, note }: { origin: string; note: (what: string) => void },
): void {
  page.on("console", (message) => {
    // The browser's own message about the 404 page, which was asked for.
    const isAskedFor = new URL(message.location().url || origin).pathname === "/404/";
    if (message.type() === "error" && !isAskedFor) note(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => note(`script: ${error.message}`));
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith("http") && url.origin !== origin) note(`asks ${request.url()}`);
  });
  page.on("response", (response) => {
    const isPart = response.request().resourceType() !== "document";
    if (isPart && response.status() >= 400)
      note(`${response.url()} answers ${String(response.status())}`);
  });
}
