import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { HtmlValidate, Parser, type HtmlElement } from "html-validate";

/** A built page: the address it is served at, its text and its tree. */
export interface BuiltPage {
  path: string;
  html: string;
  tree: HtmlElement;
}

/** Where the built site lies; the hub's test set-up names it, otherwise the last local build. */
const CLIENT = join(process.env["HUB_TEST_DIST"] ?? "dist", "client");

/** Parts of the built folder that are not the site's. */
const NOT_OURS = /^studio\//;

/** Every page of the built site, by address. */
export async function builtPages(): Promise<BuiltPage[]> {
  const names = await readdir(CLIENT, { recursive: true });
  const pages = names.filter((name) => name.endsWith(".html") && !NOT_OURS.test(name)).sort();
  const config = await new HtmlValidate().getConfigFor("page.html");
  return Promise.all(
    pages.map(async (name) => {
      const html = await readFile(join(CLIENT, name), "utf8");
      const path = `/${name}`.replace(/index\.html$/, "").replace(/\.html$/, "/");
      return { path, html, tree: new Parser(config).parseHtml(html) };
    }),
  );
}

/** Whether the built site has a file at an address. */
export async function hasFile(path: string): Promise<boolean> {
  const found = await stat(join(CLIENT, decodeURIComponent(path))).catch(() => undefined);
  return found?.isFile() === true;
}

/** The values of an attribute on all elements that have it. */
export function attributes(page: BuiltPage, name: string): string[] {
  return page.tree
    .querySelectorAll(`[${name}]`)
    .flatMap((element) => element.getAttributeValue(name) ?? []);
}

/** What an element says, on one line. */
export function textOf(element: HtmlElement | null): string {
  return (element?.textContent ?? "").replaceAll(/\s+/gu, " ").trim();
}
