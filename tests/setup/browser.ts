import { existsSync } from "node:fs";
import sparticuz from "@sparticuz/chromium";
import { chromium, type Browser } from "playwright-core";

const SYSTEM_BROWSERS = ["/usr/bin/chromium", "/usr/bin/google-chrome"];

/**
 * A headless Chromium: the one that comes with the install on Linux x64, elsewhere the one that
 * CHROME_PATH names or Playwright finds. The package's own switches are for a function host (one
 * process, no web security); a test wants a browser as visitors have it. `switches` are added.
 */
export async function launchBrowser(switches: readonly string[] = []): Promise<Browser> {
  const quiet = [
    ...switches,
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ];
  const named = process.env["CHROME_PATH"];
  if (named !== undefined) return chromium.launch({ executablePath: named, args: quiet });
  if (process.platform === "linux" && process.arch === "x64") {
    return chromium.launch({
      executablePath: await sparticuz.executablePath(),
      args: ["--no-sandbox", "--no-zygote", "--disable-gpu", "--disable-dev-shm-usage", ...quiet],
    });
  }
  const system = SYSTEM_BROWSERS.find((path) => existsSync(path));
  return chromium.launch({
    ...(system === undefined ? { channel: "chrome" } : { executablePath: system }),
    args: quiet,
  });
}
