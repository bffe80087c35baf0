import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import axe from "axe-core";
import type { Page } from "playwright-core";
import { z } from "zod";

/** WCAG 2.0 to 2.2, A and AA, and what axe's authors recommend besides. */
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

const RULES = axe.getRules(TAGS).map(({ ruleId }) => ruleId);
/** The rules whose result depends on colours. */
const COLOUR_RULES = axe
  .getRules(["cat.color"])
  .map(({ ruleId }) => ruleId)
  .filter((rule) => RULES.includes(rule));

/** Read once and small: every page has to compile it anew. */
const SOURCE = await readFile(fileURLToPath(import.meta.resolve("axe-core/axe.min.js")), "utf8");

const violationsSchema = z.array(
  z.object({ id: z.string(), nodes: z.array(z.object({ target: z.array(z.unknown()) })) }),
);

/** What axe finds on the page as it is shown now, as "rule at selector", one a violation. */
async function violations(page: Page, rules: readonly string[] = RULES): Promise<string[]> {
  if (!(await page.evaluate("'axe' in window"))) await page.evaluate(SOURCE);
  const options = {
    runOnly: { type: "rule", values: rules },
    resultTypes: ["violations"],
    iframes: false,
  };
  const found = violationsSchema.parse(
    await page.evaluate(`axe.run(document, ${JSON.stringify(options)}).then((r) => r.violations)`),
  );
  return found.map(
    ({ id, nodes }) => `${id} at ${nodes.map(({ target }) => target.join(" ")).join(", ")}`,
  );
}

/**
 * What axe finds in both colour schemes. Where nothing but colours differs between them, which is
 * measured, the dark one is examined by the rules on colour alone: all others see the same page.
 */
export async function violationsInBothSchemes(page: Page): Promise<string[]> {
  await layOutAll(page);
  await showScheme(page, "light");
  const light = await violations(page);
  const shape = await shapeOf(page);
  await showScheme(page, "dark");
  const isSameShape = (await shapeOf(page)) === shape;
  const dark = await violations(page, isSameShape ? COLOUR_RULES : RULES);
  return [...light.map((found) => `light: ${found}`), ...dark.map((found) => `dark: ${found}`)];
}

/** Lays out all of the page, for what is out of sight has no size and no colour (base.css). */
export async function layOutAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("* { content-visibility: visible !important; }");
    document.adoptedStyleSheets = [sheet];
  });
}

async function showScheme(page: Page, colorScheme: "light" | "dark"): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await page.evaluate(async () => {
    const ending = document
      .getAnimations()
      .filter((animation) => animation.effect?.getComputedTiming().endTime !== Infinity);
    await Promise.all(ending.map(async (animation) => animation.finished));
  });
}

/** Everything about the page that is no colour, as a text to compare: tree, places, visibility. */
async function shapeOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const shapes = [...document.querySelectorAll("*")].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const style = getComputedStyle(element);
      const { display, visibility, opacity, position, fontSize, fontWeight } = style;
      const decoration = style.textDecorationLine;
      return [
        ...[x, y, width, height],
        ...[display, visibility, opacity, position, fontSize, fontWeight, decoration],
      ].join();
    });
    return `${document.documentElement.outerHTML}\n${shapes.join("\n")}`;
  });
}
