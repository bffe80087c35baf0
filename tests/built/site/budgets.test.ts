import { brotliCompressSync, constants } from "node:zlib";
import { dirname, join } from "node:path/posix";
import { expect, test } from "vitest";
import { z } from "zod";
import budgets from "../../budgets.json" with { type: "json" };
import { pageKindOf } from "../../setup/pageKinds.ts";
import { builtPages, builtText, type BuiltPage } from "./builtSite.ts";

/** What a first visit of a page may send, in bytes as compressed on the wire. */
const kinds = z
  .record(z.string(), z.object({ htmlAndCss: z.number(), javaScript: z.number() }))
  .parse(budgets.pages);

/** The local Worker sends exactly these bytes (measured); the most that brotli can do is 8 % less. */
const QUALITY = 5;

const pages = await builtPages();

test("every page keeps the budget of its kind (tests/budgets.json)", async () => {
  const weights = await Promise.all(pages.map(weighed));
  const worst = [...Map.groupBy(weights, ({ kind }) => kind)].flatMap(
    ([, group]) => group.toSorted((one, other) => other.htmlAndCss - one.htmlAndCss)[0] ?? [],
  );
  console.log(
    ["heaviest page of each kind, bytes of HTML and CSS + JavaScript (brotli)"]
      .concat(worst.map(({ path, kind, ...is }) => `${line(is)}  ${kind.padEnd(24)} ${path}`))
      .join("\n"),
  );
  const over = weights.filter(({ kind, htmlAndCss, javaScript }) => {
    const budget = kinds[kind] ?? { htmlAndCss: 0, javaScript: 0 };
    return htmlAndCss > budget.htmlAndCss || javaScript > budget.javaScript;
  });
  expect(over.map(({ path, kind, ...is }) => `${path} (${kind}): ${line(is)}`)).toEqual([]);
});

interface Weight {
  path: string;
  kind: string;
  htmlAndCss: number;
  javaScript: number;
}

async function weighed(page: BuiltPage): Promise<Weight> {
  const linked = (selector: string, attribute: string) =>
    page.tree
      .querySelectorAll(selector)
      .flatMap((element) => element.getAttributeValue(attribute) ?? []);
  const sheets = await Promise.all(linked('link[rel="stylesheet"]', "href").map(builtText));
  const scripts = await withImports([
    ...linked("script[src]", "src"),
    ...linked('link[rel="modulepreload"]', "href"),
  ]);
  return {
    path: page.path,
    kind: kindOf(page),
    htmlAndCss: sum([page.html, ...sheets].map(compressed)),
    javaScript: sum([...scripts.values()].map(compressed)),
  };
}

/** The kind by which a page is budgeted: where a film plays, there is a player to load. */
function kindOf({ path, tree }: BuiltPage): string {
  const kind = pageKindOf(path);
  if (kind === undefined) return "unknown";
  return !kind.isRead && kind.name !== "episode" && tree.querySelector("video") !== null
    ? `${kind.name} with film`
    : kind.name;
}

/** The texts of scripts and of all that they import at once, by address. */
async function withImports(addresses: readonly string[]): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  const waiting = [...addresses];
  for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
    if (texts.has(address)) continue;
    const text = await builtText(address);
    texts.set(address, text);
    for (const [, imported = ""] of text.matchAll(/(?:from|import)\s*["'](\.{1,2}\/[^"']+)["']/g)) {
      waiting.push(join(dirname(address), imported));
    }
  }
  return texts;
}

function compressed(text: string): number {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } })
    .byteLength;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function line({ htmlAndCss, javaScript }: { htmlAndCss: number; javaScript: number }): string {
  return `${String(htmlAndCss).padStart(6)} + ${String(javaScript).padStart(6)}`;
}
