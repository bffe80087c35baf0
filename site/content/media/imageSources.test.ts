import { describe, expect, it } from "vitest";
import { parseImagePath } from "../../../common/media.ts";
import type { PictureView } from "../view/PictureView.ts";
import { imageSources, rectOf } from "./imageSources.ts";

const key = "test-key";
const sha1 = "a".repeat(40);

const picture = (overrides: Partial<PictureView> = {}): PictureView => ({
  assetId: `image-${sha1}-1600x1000-webp`,
  alt: "Eine Werkbank",
  caption: undefined,
  credit: undefined,
  preview: undefined,
  crop: undefined,
  hotspot: undefined,
  ...overrides,
});

describe("imageSources", () => {
  it("offers the whole picture in the widths that make sense", () => {
    const sources = imageSources(picture(), { maxWidth: 640, key });
    const offered = sources.srcset?.split(", ").map((entry) => entry.split(" "));
    expect(offered?.map(([, width]) => width)).toEqual([
      "160w",
      "320w",
      "480w",
      "640w",
      "960w",
      "1280w",
    ]);
    expect(sources).toMatchObject({ width: 640, height: 400 });
    expect(parseImagePath(sources.src, key)).toEqual({
      assetId: picture().assetId,
      width: 640,
      format: "webp",
    });
    for (const [href = ""] of offered ?? []) expect(parseImagePath(href, key)).toBeDefined();
  });

  it("cuts to a shape around the hotspot", () => {
    const hotspot = { x: 0.9, y: 0.5, width: 0.2, height: 0.2 };
    expect(rectOf(picture({ hotspot }), 1)).toEqual({
      left: 600,
      top: 0,
      width: 1000,
      height: 1000,
    });
    const sources = imageSources(picture({ hotspot }), { maxWidth: 320, ratio: 1, key });
    expect(sources).toMatchObject({ width: 320, height: 320 });
    expect(parseImagePath(sources.src, key)?.rect).toEqual({
      left: 600,
      top: 0,
      width: 1000,
      height: 1000,
    });
  });

  it("keeps to the editors' crop", () => {
    const crop = { top: 0.1, bottom: 0.1, left: 0, right: 0.5 };
    expect(rectOf(picture({ crop }))).toEqual({ left: 0, top: 100, width: 800, height: 800 });
  });

  it("never enlarges a small original", () => {
    const small = picture({ assetId: `image-${sha1}-120x90-png` });
    expect(imageSources(small, { maxWidth: 640, key })).toMatchObject({
      srcset: undefined,
      width: 120,
      height: 90,
    });
  });

  it("serves vector artwork as it is", () => {
    const vector = picture({ assetId: `image-${sha1}-800x400-svg` });
    const sources = imageSources(vector, { maxWidth: 200, key });
    expect(sources.src).toMatch(/\.svg$/);
    expect(sources).toMatchObject({ srcset: undefined, width: 200, height: 100 });
  });
});
