import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { SanityClient } from "@sanity/client";
import { failureOf, startLake, type LakeFixture, text } from "./lakeFixture.ts";

let fixture: LakeFixture;
let client: SanityClient;
let photo: Buffer;

beforeAll(async () => {
  fixture = await startLake();
  client = fixture.client();
  // Left half red, right half blue: so that a crop can be told by its color.
  const half = (background: string) =>
    sharp({ create: { width: 200, height: 300, channels: 3, background } })
      .png()
      .toBuffer();
  photo = await sharp({ create: { width: 400, height: 300, channels: 3, background: "#fff" } })
    .composite([
      { input: await half("#cc2222"), left: 0, top: 0 },
      { input: await half("#2222cc"), left: 200, top: 0 },
    ])
    .jpeg()
    .toBuffer();
});

afterAll(() => fixture.stop());

const sha1 = (bytes: Uint8Array) => createHash("sha1").update(bytes).digest("hex");

/** Size, format and average color of a served picture. */
async function look(url: string, accept = "*/*") {
  const answer = await fetch(url, { headers: { accept } });
  expect(answer.status).toBe(200);
  const bytes = Buffer.from(await answer.arrayBuffer());
  const { width, height, format } = await sharp(bytes).metadata();
  const { channels } = await sharp(bytes).stats();
  const [red = 0, , blue = 0] = channels.map(({ mean }) => mean);
  return {
    size: [width, height],
    format,
    color: red > blue + 60 ? "red" : blue > red + 60 ? "blue" : "both",
    type: answer.headers.get("content-type"),
  };
}

describe("a picture", () => {
  it("is kept under its SHA-1 with all that Sanity tells about it", async () => {
    const asset = await client.assets.upload("image", photo, { filename: "Werkstatt ä.jpg" });
    const hash = sha1(photo);
    expect(asset).toMatchObject({
      _id: `image-${hash}-400x300-jpg`,
      _type: "sanity.imageAsset",
      assetId: hash,
      sha1hash: hash,
      extension: "jpg",
      mimeType: "image/jpeg",
      originalFilename: "Werkstatt ä.jpg",
      path: `images/hublocal/production/${hash}-400x300.jpg`,
      url: `${fixture.url}/images/hublocal/production/${hash}-400x300.jpg`,
      size: photo.length,
      metadata: {
        dimensions: { width: 400, height: 300, aspectRatio: 4 / 3 },
        hasAlpha: false,
        isOpaque: true,
        lqip: text(/^data:image\/jpeg;base64,/),
        blurHash: text(/^.{28}$/),
        palette: {
          dominant: { background: text(/^#[0-9a-f]{6}$/), population: 50 },
          vibrant: { foreground: "#fff" },
        },
      },
    });
  });

  it("sent twice is one asset", async () => {
    const [first, second] = [
      await client.assets.upload("image", photo),
      await client.assets.upload("image", photo, { filename: "other.jpg" }),
    ];
    expect(second).toEqual(first);
  });

  it("comes back byte for byte without parameters", async () => {
    const { url } = await client.assets.upload("image", photo);
    const answer = await fetch(url);
    expect(sha1(new Uint8Array(await answer.arrayBuffer()))).toBe(sha1(photo));
    expect(answer.headers.get("cache-control")).toContain("immutable");
    const etag = answer.headers.get("etag") ?? "";
    expect((await fetch(url, { headers: { "if-none-match": etag } })).status).toBe(304);
  });

  it("has only the metadata asked for", async () => {
    const bytes = await sharp(photo).resize(40).png().toBuffer();
    const asset = await client.assets.upload("image", bytes, { extract: ["lqip"] });
    expect(Object.keys(asset.metadata).toSorted()).toEqual(
      ["_type", "dimensions", "hasAlpha", "isOpaque", "lqip"].toSorted(),
    );
  });

  it("may be turned by its EXIF orientation and have transparency", async () => {
    const turned = await sharp(photo).withMetadata({ orientation: 6 }).toBuffer();
    expect((await client.assets.upload("image", turned))._id).toMatch(/-300x400-jpg$/);
    const clear = await sharp({
      create: { width: 30, height: 20, channels: 4, background: "#00ff0080" },
    })
      .png()
      .toBuffer();
    const { metadata } = await client.assets.upload("image", clear);
    expect(metadata).toMatchObject({ hasAlpha: true, isOpaque: false });
  });

  it("may be an SVG, which is served as it is", async () => {
    const svg = Buffer.from(
      '<svg xmlns="http://www.w3.org/2000/svg" width="60" height="40"><rect width="60" height="40" fill="#c22"/></svg>',
    );
    const asset = await client.assets.upload("image", svg, { filename: "Logo.svg" });
    expect(asset).toMatchObject({ extension: "svg", mimeType: "image/svg+xml" });
    const answer = await fetch(`${asset.url}?w=30`);
    expect(answer.headers.get("content-type")).toBe("image/svg+xml");
    expect(answer.headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(await answer.text()).toBe(svg.toString());
    expect(await look(`${asset.url}?w=30&fm=png`)).toMatchObject({ size: [30, 20], color: "red" });
  });

  it("must be a picture", async () => {
    const failure = await failureOf(client.assets.upload("image", Buffer.from("no picture")));
    expect(failure).toMatchObject({ status: 400 });
    expect(await readdir(join(fixture.dataDir, "assets", "unfinished"))).toEqual([]);
  });

  it("with metadata that the lake cannot read is a named failure", async () => {
    const failure = await failureOf(client.assets.upload("image", photo, { extract: ["exif"] }));
    expect(failure).toMatchObject({ status: 501 });
    expect(failure.message).toContain("asset metadata: exif");
  });
});

describe("transformations", () => {
  let url = "";
  beforeAll(async () => {
    url = (await client.assets.upload("image", photo)).url;
  });

  it.each([
    ["w=100", [100, 75], "jpeg"],
    ["h=150", [200, 150], "jpeg"],
    ["w=100&dpr=2", [200, 150], "jpeg"],
    ["w=200&h=200", [200, 150], "jpeg"],
    ["w=800&fit=max", [400, 300], "jpeg"],
    ["w=100&h=100&fit=crop", [100, 100], "jpeg"],
    ["w=100&h=100&fit=scale", [100, 100], "jpeg"],
    ["w=100&h=100&fit=fill&bg=ff0000", [100, 100], "jpeg"],
    ["rect=0,0,50,40", [50, 40], "jpeg"],
    ["w=50&fm=png", [50, 38], "png"],
    ["w=50&fm=webp&q=30", [50, 38], "webp"],
    ["w=50&fm=jpg&blur=50", [50, 38], "jpeg"],
  ])("?%s", async (search, size, format) => {
    expect(await look(`${url}?${search}`)).toMatchObject({ size, format });
  });

  it.each([
    ["rect=0,0,200,300&w=50", "red"],
    ["rect=200,0,200,300&w=50", "blue"],
    ["w=50&h=300&fit=crop&crop=focalpoint&fp-x=0.1&fp-y=0.5", "red"],
    ["w=50&h=300&fit=crop&crop=focalpoint&fp-x=0.9&fp-y=0.5", "blue"],
    ["w=50&h=300&fit=crop&crop=left", "red"],
    ["w=50&h=300&fit=crop&crop=right", "blue"],
    ["w=50&h=300&fit=crop", "both"],
  ])("?%s shows %s", async (search, color) => {
    expect((await look(`${url}?${search}`)).color).toBe(color);
  });

  it("auto=format takes what the reader accepts", async () => {
    const auto = `${url}?w=40&auto=format`;
    expect((await look(auto, "image/avif,image/webp")).type).toBe("image/avif");
    expect((await look(auto, "image/webp")).type).toBe("image/webp");
    expect((await look(auto, "image/*")).type).toBe("image/jpeg");
  });

  it.each([["w=0"], ["w=abc"], ["q=101"], ["fm=bmp"], ["rect=1,2,3"], ["fit=tight"], ["bg=red"]])(
    "?%s is refused",
    async (search) => {
      expect((await fetch(`${url}?${search}`)).status).toBe(400);
    },
  );

  it("that the lake does not know are a named failure", async () => {
    expect((await fetch(`${url}?flip=h`)).status).toBe(501);
    expect(fixture.lake.ledger.entries.map(({ feature }) => feature)).toContain(
      "image parameter: flip",
    );
  });

  it("are made once and kept within the bound", async () => {
    const small = await startLake({ imageCacheBytes: 6000 });
    const asset = await small.client().assets.upload("image", photo);
    for (let width = 100; width < 130; width++) await look(`${asset.url}?w=${width}&fm=png`);
    const folder = join(small.dataDir, "image-cache");
    const files = await readdir(folder);
    const bytes = await Promise.all(files.map((name) => readFile(join(folder, name))));
    const total = bytes.reduce((sum, { length }) => sum + length, 0);
    expect(total).toBeGreaterThan(0);
    expect(total).toBeLessThanOrEqual(6000);
    await small.stop();
  });
});

describe("a file", () => {
  const bytes = Buffer.from(Array.from({ length: 1000 }, (_, index) => index % 256));
  const upload = (filename: string) => client.assets.upload("file", bytes, { filename });

  it("is kept under its SHA-1 and the extension of its name", async () => {
    const asset = await upload("Folge 1.mp3");
    expect(asset).toMatchObject({
      _id: `file-${sha1(bytes)}-mp3`,
      _type: "sanity.fileAsset",
      mimeType: "audio/mpeg",
      originalFilename: "Folge 1.mp3",
      size: 1000,
    });
  });

  it.each([
    ["a.mp3", "audio/mpeg"],
    ["a.mp4", "video/mp4"],
    ["a.vtt", "text/vtt; charset=utf-8"],
    ["a.pdf", "application/pdf"],
    ["a.xyz", "application/octet-stream"],
  ])("%s is served as %s", async (filename, type) => {
    const answer = await fetch((await upload(filename)).url);
    expect(answer.headers.get("content-type")).toBe(type);
  });

  it.each([
    ["bytes=0-9", 206, "bytes 0-9/1000", 10],
    ["bytes=990-", 206, "bytes 990-999/1000", 10],
    ["bytes=-5", 206, "bytes 995-999/1000", 5],
    ["bytes=0-5000", 206, "bytes 0-999/1000", 1000],
    ["bytes=1000-", 416, "bytes */1000", 0],
    ["bytes=0-1,5-6", 200, null, 1000],
    ["lines=1-2", 200, null, 1000],
  ])("Range %s gives %i", async (range, status, contentRange, length) => {
    const { url } = await upload("a.mp3");
    const answer = await fetch(url, { headers: { range } });
    expect(answer.status).toBe(status);
    expect(answer.headers.get("content-range")).toBe(contentRange);
    const body = Buffer.from(await answer.arrayBuffer());
    expect(body.length).toBe(length);
    const start = Number(/bytes (\d+)/.exec(contentRange ?? "")?.[1] ?? 0);
    if (status === 206) expect(body).toEqual(bytes.subarray(start, start + length));
  });

  it("can be downloaded under a name", async () => {
    const { url } = await upload("Übung.docx");
    const named = await fetch(`${url}?dl=`);
    expect(named.headers.get("content-disposition")).toContain("filename*=UTF-8''%C3%9Cbung.docx");
    const other = await fetch(`${url}?dl=neu.pdf`);
    expect(other.headers.get("content-disposition")).toContain('filename="neu.pdf"');
  });

  it("answers HEAD with its length", async () => {
    const { url } = await upload("a.mp3");
    const answer = await fetch(url, { method: "HEAD" });
    expect(answer.headers.get("content-length")).toBe("1000");
  });
});

it("addresses follow the lake to another port", async () => {
  const asset = await client.assets.upload("image", photo);
  await fixture.restart({ port: 0 });
  client = fixture.client();
  const moved = await client.getDocument(asset._id);
  expect(moved?.["url"]).toBe(`${fixture.url}/${asset.path}`);
  expect((await fetch(String(moved?.["url"]))).status).toBe(200);
});
