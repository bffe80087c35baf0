import lighthouse from "lighthouse";
import { launchBrowser } from "./browser.ts";
import { freePort } from "./runningHub.ts";

export const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"] as const;
export type Category = (typeof CATEGORIES)[number];

/** What Lighthouse says of a page on a simulated phone: scores from 0 to 100, and what cost points. */
export interface Verdict {
  path: string;
  scores: Readonly<Partial<Record<Category, number>>>;
  /** "category: audit (what was found)" for each audit that is not passed. */
  lost: string[];
  /** How fast the computer was just then, by Lighthouse's own measure; more is faster. */
  benchmarkIndex: number;
}

/** Asks Lighthouse about pages, one after the other, in one browser. */
export async function verdicts(
  origin: string,
  paths: readonly string[],
  categories: readonly Category[] = CATEGORIES,
): Promise<Verdict[]> {
  const port = await freePort();
  const browser = await launchBrowser([`--remote-debugging-port=${String(port)}`]);
  try {
    const found: Verdict[] = [];
    for (const path of paths) found.push(await verdict(origin + path, { path, port, categories }));
    return found;
  } finally {
    await browser.close();
  }
}

async function verdict(
  url: string,
  {
    path,
    port,
    categories: asked,
  }: { path: string; port: number; categories: readonly Category[] },
): Promise<Verdict> {
  const result = await lighthouse(url, {
    port,
    logLevel: "error",
    output: "json",
    onlyCategories: [...asked],
  });
  if (result === undefined) throw new Error(`Lighthouse says nothing of ${path}`);
  const { categories, audits, runtimeError, environment } = result.lhr;
  if (runtimeError !== undefined) throw new Error(`${path}: ${runtimeError.message}`);
  const lost = asked.flatMap((name) =>
    (categories[name]?.auditRefs ?? [])
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
      .map(({ id }) => `${name}: ${id} (${audits[id]?.displayValue ?? audits[id]?.title ?? ""})`),
  );
  const scores: Partial<Record<Category, number>> = {};
  for (const name of asked) scores[name] = Math.round((categories[name]?.score ?? 0) * 100);
  return { path, scores, lost, benchmarkIndex: environment.benchmarkIndex };
}
