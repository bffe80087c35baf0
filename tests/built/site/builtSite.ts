import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
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
const NOT_OURS = /^(?:studio|_astro|pagefind)\//;
const TEXT = /\.(?:xml|json|ics|md|txt|vtt|webmanifest)$/;

/** Every page of the built site, or of another one's folder, by address. */
export async function builtPages(client = CLIENT): Promise<BuiltPage[]> {
  const names = await readdir(client, { recursive: true });
  const pages = names.filter((name) => name.endsWith(".html") && !NOT_OURS.test(name)).sort();
  const config = await new HtmlValidate().getConfigFor("page.html");
  return Promise.all(
    pages.map(async (name) => {
      const html = await readFile(join(client, name), "utf8");
      const path = `/${name}`.replace(/index\.html$/, "").replace(/\.html$/, "/");
      return { path, html, tree: new Parser(config).parseHtml(html) };
    }),
  );
}

/** The bytes of a file of the built site. */
export async function builtBytes(path: string): Promise<Buffer> {
  return readFile(join(CLIENT, path));
}

/** The text of a file of the built site, by the address it is served at. */
export async function builtText(path: string): Promise<string> {
  return readFile(join(CLIENT, path), "utf8");
}

/** The addresses of the built files that hold text but are no pages: feeds, twins, calendars. */
export async function builtTexts(): Promise<string[]> {
  const names = await readdir(CLIENT, { recursive: true });
  return names
    .filter((name) => TEXT.test(name) && !NOT_OURS.test(name))
    .map((name) => `/${name}`)
    .sort();
}

/** The hash of an inline style in the form of a Content-Security-Policy. */
export function hashOf(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}

/** The hashes of the inline styles that `_headers` allows on pages. */
export async function allowedStyles(): Promise<ReadonlySet<string>> {
  const headers = await builtText("_headers");
  const [, sources = ""] = /style-src ([^;]*)/.exec(headers) ?? [];
  return new Set(sources.match(/sha256-[A-Za-z0-9+/=]+/g) ?? []);
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
