import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { parseImagePath } from "../../../common/media.ts";
import { serveKeptBuild } from "../servedBuild.ts";
import type { BuiltWorker } from "../worker/builtWorker.ts";
import { attributes, builtPages, builtText, builtTexts } from "./builtSite.ts";

const { hubUrl, stateDir } = inject("hub");
const pages = await builtPages();
const byPath = new Map(pages.map((page) => [page.path, page]));
const texts = await Promise.all(
  (await builtTexts()).map(async (path) => ({ path, text: await builtText(path) })),
);

/** An address on the hub and the places that name it. */
type Named = Map<string, string[]>;

let hub: BuiltWorker;

beforeAll(async () => {
  hub = await serveKeptBuild(inject("hub"));
});
afterAll(() => hub.close());

describe("every address on the hub that the built site names", () => {
  const named = namedAddresses();

  test("answers under exactly this spelling", async () => {
    const addresses = [...named.keys()].filter((path) => !path.startsWith("/media/image/"));
    expect(addresses.length).toBeGreaterThan(pages.length);
    expect(await brokenOf(addresses)).toEqual([]);
  });

  test("leads to a part of the page that is there", () => {
    const broken = pages.flatMap((page) =>
      [...new Set(attributes(page, "href"))].filter((href) => {
        const url = new URL(href, hubUrl + page.path);
        if (url.origin !== hubUrl || url.hash === "") return false;
        // A moment in a recording (https://www.w3.org/TR/media-frags/) is no part of a page.
        if (url.pathname.startsWith("/media/file/") && /^#t=[\d.]+$/.test(url.hash)) return false;
        const id = decodeURIComponent(url.hash.slice(1));
        return byPath.get(url.pathname)?.tree.querySelector(`[id="${id}"]`) == null;
      }),
    );
    expect(broken).toEqual([]);
  });

  test("is signed if it is a picture, and every picture can be had", async () => {
    const key = (await readFile(join(stateDir, "media.key"), "utf8")).trim();
    const pictures = [...named.keys()].filter((path) => path.startsWith("/media/image/"));
    expect(pictures.filter((path) => parseImagePath(path, key) === undefined)).toEqual([]);
    // One rendition a picture and format: making each of the thousands would take minutes.
    const kinds = Map.groupBy(pictures, (path) =>
      path.replace(/(?<=\/media\/image\/[^/]+\/).*\./, ""),
    );
    const smallest = [...kinds.values()].map((group) => group.toSorted(byWidth)[0] ?? "");
    expect(smallest.length).toBeGreaterThan(0);
    expect(await brokenOf(smallest)).toEqual([]);
  });

  /** Those that do not answer 200 at once, with a place that names them. */
  async function brokenOf(addresses: readonly string[]): Promise<string[]> {
    const answers = await inLanes(addresses, async (path) => {
      const response = await hub.fetch(path);
      await response.body?.cancel();
      return response.status === 200 || path === "/404/"
        ? []
        : [`${path} (${named.get(path)?.[0] ?? ""}) answers ${String(response.status)}`];
    });
    return answers.flat();
  }
});

test("every redirect leads straight to a page", async () => {
  const rules = (await builtText("_redirects").catch(() => ""))
    .split("\n")
    .map((line) => line.trim().split(/\s+/))
    .filter(([from = "", to]) => from.startsWith("/") && to !== undefined && !/[*:]/.test(from));
  const wrong = await inLanes(rules, async ([from = "", to = ""]) => {
    const first = await hub.fetch(from);
    const location = first.headers.get("Location") ?? "";
    const isMoved = first.status === 301 || first.status === 308;
    const { status } = await hub.fetch(to);
    return isMoved && new URL(location, hubUrl).pathname === to && status === 200
      ? []
      : [`${from} answers ${String(first.status)} ${location}, ${to} answers ${String(status)}`];
  });
  expect(wrong.flat()).toEqual([]);
});

function namedAddresses(): Named {
  const named: Named = new Map();
  const add = (address: string, where: string): void => {
    const url = URL.parse(address, hubUrl + where);
    if (url?.origin !== hubUrl || /^\/(?:api)\//.test(url.pathname)) return;
    named.set(url.pathname, [...(named.get(url.pathname) ?? []), where]);
  };
  for (const page of pages) {
    for (const name of ["href", "src", "poster", "data", "action"]) {
      for (const address of attributes(page, name)) add(address, page.path);
    }
    for (const name of ["srcset", "imagesrcset"]) {
      for (const set of attributes(page, name)) {
        for (const source of set.split(", ")) add(source.trim().split(" ")[0] ?? "", page.path);
      }
    }
    for (const address of absoluteAddresses(page.html)) add(address, page.path);
  }
  for (const { path, text } of texts) {
    for (const address of absoluteAddresses(text)) add(address, path);
    if (path.endsWith(".md") || path.endsWith(".txt")) {
      for (const [, address = ""] of text.matchAll(/\]\((\/[^)\s]*)\)/g)) add(address, path);
    }
  }
  return named;
}

/** The absolute addresses on the hub in a text, whatever its format; long lines of calendars are folded. */
function absoluteAddresses(text: string): string[] {
  return text
    .replaceAll(/\r?\n[ \t](?=\S)/g, "")
    .split(hubUrl)
    .slice(1)
    .map((rest) => /^(?:\/[^\s"'<>()\\]*)?/.exec(rest)?.[0] ?? "")
    .map(
      (path) => `${hubUrl}${path.replaceAll("&amp;", "&").replace(/&(?:quot|#\d+|lt|gt);.*$/, "")}`,
    );
}

function byWidth(one: string, other: string): number {
  return widthOf(one) - widthOf(other);
}

function widthOf(path: string): number {
  return Number(/\/w(\d+)/.exec(path)?.[1] ?? 0);
}

/** Does a piece of work for each item, a few at a time. */
async function inLanes<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const waiting = [...items];
  const results: Result[] = [];
  const lanes = Array.from({ length: 6 }, async () => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) {
      results.push(await work(item));
    }
  });
  await Promise.all(lanes);
  return results;
}
