import { createHash, randomBytes } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { fileHref, imageHref, type ImageFormat } from "../../../common/media.ts";
import { startMediaOrigin, type MediaOrigin } from "../../fakes/mediaOrigin.ts";
import { MEDIA_KEY, mediaVars, startBuiltWorker, type BuiltWorker } from "./builtWorker.ts";

let origin: MediaOrigin;
let hub: BuiltWorker;

beforeAll(async () => {
  origin = await startMediaOrigin();
  hub = await startBuiltWorker({ vars: mediaVars(origin.url) });
});
afterAll(async () => {
  await hub.close();
  await origin.close();
});
beforeEach(() => {
  origin.asked.length = 0;
});

/** An asset that no other test has asked for, for pictures are cached. */
function freshHash(): string {
  return createHash("sha1").update(randomBytes(20)).digest("hex");
}

function picture(extension = "jpg", format: ImageFormat = "webp") {
  const hash = freshHash();
  const assetId = `image-${hash}-1600x900-${extension}`;
  const query = format === "svg" ? "" : `?w=640&fit=max&fm=${format}&q=76`;
  return {
    href: imageHref({ assetId, width: 640, format }, MEDIA_KEY),
    upstream: `/images/hublocal/production/${hash}-1600x900.${extension}${query}`,
  };
}

function file(extension: string) {
  const hash = freshHash();
  return {
    hash,
    href: fileHref(`file-${hash}-${extension}`),
    upstream: `/files/hublocal/production/${hash}.${extension}`,
  };
}

describe("pictures", () => {
  test("come from the media source, for ever, with nothing of its headers", async () => {
    const { href, upstream } = picture();
    origin.answer(upstream, {
      headers: { "Content-Type": "image/webp", "Set-Cookie": "a=b", Server: "x", "X-Secret": "y" },
      body: "picture",
    });
    const answer = await hub.fetch(href);
    expect([answer.status, await answer.text()]).toEqual([200, "picture"]);
    expect(answer.headers.get("Content-Type")).toBe("image/webp");
    expect(answer.headers.get("Cache-Control")).toBe("public, max-age=31536000, immutable");
    expect(answer.headers.get("Content-Length")).toBe("7");
    expect(answer.headers.get("X-Content-Type-Options")).toBe("nosniff");
    for (const leaked of ["Set-Cookie", "Server", "X-Secret"]) {
      expect(answer.headers.get(leaked)).toBeNull();
    }
  });

  test("are cut as the rectangle says", async () => {
    const hash = freshHash();
    const href = imageHref(
      {
        assetId: `image-${hash}-1600x900-jpg`,
        width: 320,
        rect: { left: 10, top: 20, width: 300, height: 200 },
        format: "avif",
      },
      MEDIA_KEY,
    );
    await hub.fetch(href);
    expect(origin.asked.map(({ path }) => path)).toEqual([
      `/images/hublocal/production/${hash}-1600x900.jpg?rect=10%2C20%2C300%2C200&w=320&fit=max&fm=avif&q=55`,
    ]);
  });

  test("are asked for once, then kept", async () => {
    const { href, upstream } = picture();
    origin.answer(upstream, { headers: { "Content-Type": "image/webp" }, body: "picture" });
    await (await hub.fetch(href)).text();
    await expect
      .poll(async () => {
        origin.asked.length = 0;
        const answer = await hub.fetch(href);
        return [answer.status, await answer.text(), origin.asked.length];
      })
      .toEqual([200, "picture", 0]);
  });

  test("are not sent again to whoever has them", async () => {
    const { href, upstream } = picture();
    origin.answer(upstream, { headers: { "Content-Type": "image/webp" }, body: "picture" });
    const etag = (await hub.fetch(href)).headers.get("ETag") ?? "";
    origin.asked.length = 0;
    const answer = await hub.fetch(href, { headers: { "If-None-Match": `"other", ${etag}` } });
    expect([answer.status, await answer.text(), origin.asked]).toEqual([304, "", []]);
    expect(answer.headers.get("ETag")).toBe(etag);
  });

  test("answer HEAD with their headers only", async () => {
    const { href, upstream } = picture();
    origin.answer(upstream, { headers: { "Content-Type": "image/webp" }, body: "picture" });
    const answer = await hub.fetch(href, { method: "HEAD" });
    expect([answer.status, answer.headers.get("Content-Type"), await answer.text()]).toEqual([
      200,
      "image/webp",
      "",
    ]);
  });

  test("that are drawings run nothing, whatever is in them", async () => {
    const { href, upstream } = picture("svg", "svg");
    origin.answer(upstream, { headers: { "Content-Type": "image/svg+xml" }, body: "<svg/>" });
    const answer = await hub.fetch(href);
    expect(answer.headers.get("Content-Type")).toBe("image/svg+xml");
    expect(answer.headers.get("Content-Security-Policy")).toMatch(/default-src 'none'.*sandbox/);
  });

  test("that nobody signed are not asked for", async () => {
    const { href } = picture();
    const forged = [
      href.replace("/w640.", "/w641."),
      imageHref(
        { assetId: `image-${freshHash()}-9x9-png`, width: 640, format: "webp" },
        "another-key-that-is-long-enough-too",
      ),
      `/media/image/${freshHash()}-9x9-png/w640.webp`,
      "/media/image/../../files/hublocal/production/x.jpg",
      "/media/",
    ];
    for (const path of forged) {
      const answer = await hub.fetch(path);
      expect([path, answer.status]).toEqual([path, 404]);
    }
    expect(origin.asked).toEqual([]);
  });

  test("of a drawing asked for as a bitmap do not exist", async () => {
    expect((await hub.fetch(picture("svg", "webp").href)).status).toBe(404);
    expect(origin.asked).toEqual([]);
  });
});

describe("files", () => {
  const bytes = randomBytes(1000);

  function audio() {
    const asset = file("mp3");
    origin.answer(asset.upstream, { headers: { "Content-Type": "audio/mpeg" }, body: bytes });
    return asset;
  }

  test("come whole, and say that they can come in parts", async () => {
    const { href, hash } = audio();
    const answer = await hub.fetch(href);
    expect(answer.status).toBe(200);
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(bytes);
    expect(answer.headers.get("Content-Type")).toBe("audio/mpeg");
    expect(answer.headers.get("Content-Length")).toBe("1000");
    expect(answer.headers.get("Accept-Ranges")).toBe("bytes");
    expect(answer.headers.get("ETag")).toBe(`"${hash}"`);
    expect(answer.headers.get("Access-Control-Allow-Origin")).toBe("*");
  });

  test.each([
    ["bytes=0-99", 0, 100],
    ["bytes=900-", 900, 1000],
    ["bytes=-10", 990, 1000],
    ["bytes=0-5000", 0, 1000],
  ])("come in parts for %s", async (range, start, end) => {
    const answer = await hub.fetch(audio().href, { headers: { Range: range } });
    expect(answer.status).toBe(206);
    expect(answer.headers.get("Content-Range")).toBe(`bytes ${start}-${end - 1}/1000`);
    expect(answer.headers.get("Content-Length")).toBe(String(end - start));
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(bytes.subarray(start, end));
  });

  test.each(["bytes=0-1,5-6", "bytes=9-1", "bytes=-", "lines=0-1", "bytes=a-b"])(
    "come whole for %s",
    async (range) => {
      const answer = await hub.fetch(audio().href, { headers: { Range: range } });
      expect([answer.status, (await answer.arrayBuffer()).byteLength]).toEqual([200, 1000]);
    },
  );

  test("say their length to who asks behind their end", async () => {
    const answer = await hub.fetch(audio().href, { headers: { Range: "bytes=1000-" } });
    expect([answer.status, answer.headers.get("Content-Range")]).toEqual([416, "bytes */1000"]);
  });

  test("come in parts on If-Range only to who has the same file", async () => {
    const { href, hash } = audio();
    const status = async (tag: string) =>
      (await hub.fetch(href, { headers: { Range: "bytes=0-1", "If-Range": tag } })).status;
    expect(await status(`"${hash}"`)).toBe(206);
    expect(await status('"another"')).toBe(200);
  });

  test("answer HEAD with their length", async () => {
    const answer = await hub.fetch(audio().href, { method: "HEAD" });
    expect([answer.status, answer.headers.get("Content-Length"), await answer.text()]).toEqual([
      200,
      "1000",
      "",
    ]);
  });

  test.each([
    ["pdf", "application/pdf", "inline"],
    ["vtt", "text/vtt; charset=utf-8", null],
    ["html", "application/octet-stream", "attachment"],
    ["js", "application/octet-stream", "attachment"],
    ["docx", "application/octet-stream", "attachment"],
  ])(
    "of kind %s are sent as %s, whatever the source says",
    async (extension, type, disposition) => {
      const { href, upstream } = file(extension);
      origin.answer(upstream, { headers: { "Content-Type": "text/javascript" }, body: "x" });
      const answer = await hub.fetch(href);
      expect([
        answer.status,
        answer.headers.get("Content-Type"),
        answer.headers.get("Content-Disposition"),
      ]).toEqual([200, type, disposition]);
    },
  );

  test("cannot be written to", async () => {
    const answer = await hub.fetch(audio().href, { method: "POST" });
    expect([answer.status, answer.headers.get("Allow")]).toEqual([405, "GET, HEAD"]);
  });
});

describe("when the media source fails", () => {
  test("a missing file is missing, and that is forgotten soon", async () => {
    const answer = await hub.fetch(file("mp3").href);
    expect([answer.status, answer.headers.get("Cache-Control"), await answer.text()]).toEqual([
      404,
      "public, max-age=60",
      "Diese Datei gibt es hier nicht.\n",
    ]);
  });

  test.each([
    ["an error", { status: 500, body: "stack trace" }],
    ["a redirect", { status: 302, headers: { Location: "http://127.0.0.1:9/secret" } }],
    ["an error page that says 200", { headers: { "Content-Type": "text/html" }, body: "oops" }],
    ["no content type", { body: "oops" }],
    ["a hang-up", "hangup"],
  ] as const)("%s is a gateway error that nobody keeps", async (_name, reply) => {
    const { href, upstream } = picture();
    origin.answer(upstream, reply);
    const answer = await hub.fetch(href);
    expect([answer.status, answer.headers.get("Cache-Control"), await answer.text()]).toEqual([
      502,
      "no-store",
      "Diese Datei ist im Moment nicht erreichbar. Bitte versuchen Sie es später noch einmal.\n",
    ]);
    origin.answer(upstream, { headers: { "Content-Type": "image/webp" }, body: "picture" });
    expect(await (await hub.fetch(href)).text()).toBe("picture");
  });

  test("an HTML page is no audio", async () => {
    const { href, upstream } = file("mp3");
    origin.answer(upstream, { headers: { "Content-Type": "text/html" }, body: "oops" });
    expect((await hub.fetch(href)).status).toBe(502);
  });

  test("the log tells the path and the reason", async () => {
    const { href, upstream } = file("mp3");
    origin.answer(upstream, { status: 503 });
    const answer = await hub.fetch(href);
    expect(hub.logged()).toContainEqual({
      level: "error",
      event: "media.upstream_failed",
      requestId: answer.headers.get("X-Request-Id"),
      path: href,
      reason: "status 503",
    });
  });
});
