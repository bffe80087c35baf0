import { describe, expect, test } from "vitest";
import {
  fileHref,
  imageHref,
  parseFilePath,
  parseImagePath,
  type ImageRendition,
} from "./media.ts";

const sha1 = "0123456789abcdef0123456789abcdef01234567";
const assetId = `image-${sha1}-1600x1000-webp`;
const key = "key of the test";

describe("pictures", () => {
  test.each<ImageRendition>([
    { assetId, width: 640, format: "webp" },
    { assetId, width: 320, rect: { left: 0, top: 10, width: 800, height: 600 }, format: "jpg" },
  ])("what is signed is read back whole: %j", (rendition) => {
    expect(parseImagePath(imageHref(rendition, key), key)).toEqual(rendition);
  });

  const href = imageHref({ assetId, width: 640, format: "webp" }, key);

  test.each([
    ["another width", href.replace("w640", "w641")],
    ["another format", href.replace(/webp$/, "avif")],
    ["another asset", href.replace(sha1, sha1.replace("0", "f"))],
    ["an added crop", href.replace("w640", "w640-r0.0.10.10")],
    ["no signature", href.replace(/\.[^.]{16}\./, ".")],
    ["a longer path", `${href}/x`],
    ["an unknown format", href.replace(/webp$/, "html")],
  ])("%s is not served", (_, path) => {
    expect(path).not.toBe(href);
    expect(parseImagePath(path, key)).toBeUndefined();
  });

  test("another key's signature is not served", () => {
    expect(parseImagePath(href, "another key")).toBeUndefined();
  });

  test("an id that is no picture is refused", () => {
    expect(() => imageHref({ assetId: "image-x", width: 1, format: "webp" }, key)).toThrow(
      "image-x",
    );
  });
});

describe("files", () => {
  test("a file's path is read back whole", () => {
    expect(parseFilePath(fileHref(`file-${sha1}-mp3`))).toEqual({ hash: sha1, extension: "mp3" });
  });

  test.each(["/media/file/x.mp3", `/media/file/${sha1}`, `/media/file/../${sha1}.mp3`])(
    "%s is no file",
    (path) => {
      expect(parseFilePath(path)).toBeUndefined();
    },
  );
});
