import sharp from "sharp";
import { expect, it } from "vitest";
import { attributes, builtBytes, builtPages } from "./builtSite.ts";

const pages = await builtPages();

/** Bytes of a social image, so that messengers show it at once. */
const MOST_BYTES = 40_000;

function shareTags(page: (typeof pages)[number]): Map<string, string> {
  const tags = page.tree.querySelectorAll("meta[property]");
  return new Map(
    tags.map((tag) => [
      tag.getAttributeValue("property") ?? "",
      tag.getAttributeValue("content") ?? "",
    ]),
  );
}

const framed = pages.filter((page) => attributes(page, "property").length > 0);

it("gives every page a designed image with its size and its words", async () => {
  expect(framed.length).toBeGreaterThan(pages.length / 2);
  const wrong: string[] = [];
  const sizes: number[] = [];
  for (const page of framed) {
    const tags = shareTags(page);
    const { pathname } = new URL(tags.get("og:image") ?? "", "http://hub.test");
    if (!/^\/social\/[a-z0-9-]+\/[a-z0-9-]+\.[0-9a-f]{12}\.png$/.test(pathname)) {
      wrong.push(`${page.path}: ${pathname}`);
      continue;
    }
    const bytes = await builtBytes(pathname);
    sizes.push(bytes.length);
    const { width, height } = await sharp(bytes).metadata();
    const told = [tags.get("og:image:width"), tags.get("og:image:height")].map(Number);
    if (width !== told[0] || height !== told[1]) wrong.push(`${page.path}: size`);
    if (bytes.length > MOST_BYTES) wrong.push(`${page.path}: ${bytes.length} bytes`);
    if ((tags.get("og:image:alt") ?? "") === "") wrong.push(`${page.path}: no words`);
  }
  expect(wrong).toEqual([]);
  expect(Math.max(...sizes)).toBeGreaterThan(1_000);
});

it("gives pages with other words other images", () => {
  const images = new Set(framed.map((page) => shareTags(page).get("og:image")));
  expect(images.size).toBe(framed.length);
});
