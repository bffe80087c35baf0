import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  HUB_ORIGIN,
  clientFor,
  failureOf,
  startLake,
  type LakeFixture,
  text,
} from "./lakeFixture.ts";

let fixture: LakeFixture;

beforeAll(async () => {
  fixture = await startLake();
  await fixture.client().create({ _id: "a", _type: "note" });
});

afterAll(() => fixture.stop());

const MUTATE = "/v2026-02-01/data/mutate/production";
const QUERY = "/v2026-02-01/data/query/production?query=*";

interface Answer {
  status: number;
  headers: Readonly<Record<string, unknown>>;
  body: string;
}

/** A request byte for byte: `fetch` would tidy up paths and refuse to set Host. */
function send(
  path: string,
  options: { method?: string; headers?: Record<string, string>; body?: string | Buffer } = {},
): Promise<Answer> {
  const { port } = new URL(fixture.url);
  const { method = "GET", headers = {}, body } = options;
  return new Promise((resolve, reject) => {
    const sent = request({ host: "127.0.0.1", port, path, method, headers }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on("data", (chunk: Buffer) => chunks.push(chunk));
      answer.on("end", () =>
        resolve({
          status: answer.statusCode ?? 0,
          headers: answer.headers,
          body: Buffer.concat(chunks).toString(),
        }),
      );
    });
    sent.on("error", reject);
    sent.end(body);
  });
}

const write = (headers: Record<string, string>, body = '{"mutations":[]}') =>
  send(MUTATE, { method: "POST", headers, body });

describe("origins", () => {
  it.each([[{}], [{ origin: HUB_ORIGIN }]])("a write with %j is let in", async (headers) => {
    expect(await write(headers)).toMatchObject({ status: 200 });
  });

  it("the lake's own pages are let in", async () => {
    expect(await write({ origin: fixture.url })).toMatchObject({ status: 200 });
    const localhost = fixture.url.replace("127.0.0.1", "localhost");
    expect(await write({ origin: localhost })).toMatchObject({ status: 200 });
  });

  it.each([
    ["https://evil.example"],
    ["null"],
    ["http://localhost:9999"],
    ["https://localhost:8787"],
    ["http://localhost:8787.evil.example"],
  ])("a write from %s is refused", async (origin) => {
    const answer = await write({ origin });
    expect(answer.status).toBe(403);
    expect(JSON.parse(answer.body)).toMatchObject({ statusCode: 403, error: "Forbidden" });
    expect(answer.headers["access-control-allow-origin"]).toBeUndefined();
  });

  it("reads from the hub carry CORS headers with credentials, from elsewhere none", async () => {
    const hub = await send(QUERY, { headers: { origin: HUB_ORIGIN } });
    expect(hub.headers).toMatchObject({
      "access-control-allow-origin": HUB_ORIGIN,
      "access-control-allow-credentials": "true",
      vary: "Origin",
    });
    const elsewhere = await send(QUERY, { headers: { origin: "https://evil.example" } });
    expect(elsewhere.headers["access-control-allow-origin"]).toBeUndefined();
  });

  it("a preflight from the hub is answered", async () => {
    const headers = {
      origin: HUB_ORIGIN,
      "access-control-request-method": "POST",
      "access-control-request-headers": "content-type,x-sanity-project-id",
    };
    const answer = await send(MUTATE, { method: "OPTIONS", headers });
    expect(answer).toMatchObject({
      status: 204,
      headers: { "access-control-allow-headers": "content-type,x-sanity-project-id" },
    });
  });
});

describe("hosts", () => {
  it.each([["evil.example"], ["evil.example:8790"], ["127.0.0.1:1"], ["127.0.0.1.nip.io"]])(
    "%s is not served: it may be a rebound name",
    async (host) => {
      const answer = await send(QUERY, { headers: { host } });
      expect(answer.status).toBe(421);
      expect(answer.body).not.toContain('"_id"');
    },
  );

  it("this machine's names are served", async () => {
    const { port } = new URL(fixture.url);
    for (const name of ["localhost", "127.0.0.1", "hublocal.localhost"]) {
      expect(await send(QUERY, { headers: { host: `${name}:${port}` } })).toMatchObject({
        status: 200,
      });
    }
  });
});

describe("bodies", () => {
  it.each([["{"], [""], ["null"], ["[]"], ['{"mutations":{}}'], ['{"mutations":[1]}']])(
    "%j is refused in Sanity's error shape",
    async (body) => {
      const answer = await write({}, body);
      expect(answer.status).toBe(400);
      expect(JSON.parse(answer.body)).toMatchObject({
        error: { type: text(), description: text() },
      });
    },
  );

  it("over 4 MB are refused, announced or not", async () => {
    const body = JSON.stringify({
      mutations: [{ create: { _id: "big", _type: "note", text: "x".repeat(4_000_000) } }],
    });
    const announced = await write({ "content-length": String(body.length) }, body).catch(
      (error: unknown) => String(error),
    );
    const chunked = await write({ "transfer-encoding": "chunked" }, body).catch((error: unknown) =>
      String(error),
    );
    for (const answer of [announced, chunked]) {
      expect(answer).toMatchObject({ status: 413 });
      expect(answer).toHaveProperty("body", text(/Request body exceeds limit of 4000000 bytes/));
    }
    expect(await fixture.client().getDocument("big")).toBeUndefined();
  });

  it("of just under 4 MB are taken", async () => {
    const text = "x".repeat(3_900_000);
    await fixture.client().create({ _id: "large", _type: "note", text });
    await fixture.client().delete("large");
  });
});

describe("targets", () => {
  it("an unknown dataset is named", async () => {
    const client = clientFor(fixture.url, { dataset: "staging" });
    for (const attempt of [
      client.fetch("*"),
      client.create({ _type: "note" }),
      client.action({ actionType: "sanity.action.document.discard", draftId: "drafts.a" }),
      client.assets.upload("file", Buffer.from("x")),
    ]) {
      const { status, message } = await failureOf(attempt);
      expect(status).toBe(404);
      expect(message).toContain('Dataset "staging" not found for project ID "hublocal"');
    }
  });

  it("an unknown project is named", async () => {
    const { status, message } = await failureOf(
      clientFor(fixture.url, { projectId: "another" }).fetch("*"),
    );
    expect(status).toBe(404);
    expect(message).toContain('"another"');
  });

  it("a malformed API version is refused", async () => {
    expect(await send("/v20x6/data/query/production?query=*")).toMatchObject({ status: 400 });
  });

  it.each([
    ["/files/hublocal/production/../../../log.ndjson"],
    ["/files/hublocal/production/..%2f..%2flog.ndjson"],
    ["/files/hublocal/production/%2e%2e/%2e%2e/log.ndjson"],
    ["/files/hublocal/production/....//log.ndjson"],
    ["/files/hublocal/production/%00.mp3"],
    ["/images/hublocal/production/..\\..\\log.ndjson"],
    ["/images/hublocal/production/%E0%A4%A"],
    ["//etc/passwd"],
  ])("%s leads nowhere", async (path) => {
    const answer = await send(path);
    expect([400, 404, 501]).toContain(answer.status);
    expect(answer.body).not.toContain('{"lake":1');
  });

  it("an upload's name never becomes a path", async () => {
    const asset = await fixture
      .client()
      .assets.upload("file", Buffer.from("x"), { filename: "../../../evil.sh" });
    expect(asset._id).toMatch(/^file-[0-9a-f]{40}-sh$/);
    expect((await fetch(asset.url)).headers.get("content-type")).toBe("application/octet-stream");
  });
});

it("listens on the loopback address only", () => {
  expect(new URL(fixture.url).hostname).toBe("127.0.0.1");
});
