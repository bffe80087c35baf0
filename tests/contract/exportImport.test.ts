import { createReadStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { exportDataset } from "@sanity/export";
import { sanityImport } from "@sanity/import";
import sharp from "sharp";
import { afterEach, expect, it } from "vitest";
import type { SanityDocument } from "@sanity/client";
import { startLake, type LakeFixture } from "./lakeFixture.ts";

const cleanUp: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const step of cleanUp.splice(0)) await step();
});

/** The import and export tools insist on a token; the lake has no login. */
const TOKEN = { token: "the-lake-has-no-login" };

async function newLake(): Promise<LakeFixture> {
  const fixture = await startLake();
  cleanUp.push(() => fixture.stop());
  return fixture;
}

/** All documents without what is new with every write, and without the lake's own address. */
async function content(fixture: LakeFixture): Promise<unknown[]> {
  const documents: SanityDocument[] = await fixture.client().fetch("*[] | order(_id)");
  return documents.map((document) => {
    // The import tool writes documents with references twice, so their update time is new.
    const volatile = ["_rev", "_updatedAt", "url", "uploadId"];
    if (document._type.startsWith("sanity.")) volatile.push("_createdAt");
    return Object.fromEntries(Object.entries(document).filter(([key]) => !volatile.includes(key)));
  });
}

it("what is exported and imported again is equal, assets, drafts and references too", async () => {
  const source = await newLake();
  const client = source.client(TOKEN);
  const picture = await sharp({
    create: { width: 60, height: 40, channels: 3, background: "#0a7" },
  })
    .png()
    .toBuffer();
  const image = await client.assets.upload("image", picture, { filename: "Bild.png" });
  const file = await client.assets.upload("file", Buffer.from("WEBVTT\n"), { filename: "a.vtt" });
  const reference = (_ref: string) => ({ _type: "reference", _ref });
  await client
    .transaction()
    .create({ _id: "person-ada", _type: "person", name: "Ada", friend: reference("person-ben") })
    .create({ _id: "person-ben", _type: "person", name: "Ben", friend: reference("person-ada") })
    .create({
      _id: "article-1",
      _type: "article",
      title: "Grüße aus „Köln“ 🎉",
      picture: { _type: "image", asset: reference(image._id) },
      captions: { _type: "file", asset: reference(file._id) },
      people: [{ _key: "a", ...reference("person-ada") }],
      weak: { ...reference("nobody"), _weak: true },
    })
    .create({ _id: "drafts.article-1", _type: "article", title: "Entwurf" })
    .commit();

  const folder = await mkdtemp(join(tmpdir(), "lake-export-"));
  cleanUp.push(() => rm(folder, { recursive: true, force: true }));
  const archive = join(folder, "production.tar.gz");
  await exportDataset({ client, dataset: "production", outputPath: archive });

  const target = await newLake();
  const result = await sanityImport(createReadStream(archive), {
    client: target.client(TOKEN),
    operation: "createOrReplace",
    allowAssetsInDifferentDataset: true,
  });
  expect(result).toMatchObject({ numDocs: 4, warnings: [] });
  expect(await content(target)).toEqual(await content(source));
  const served = await target.client().getDocument(image._id);
  const bytes = Buffer.from(await (await fetch(String(served?.["url"]))).arrayBuffer());
  expect(bytes).toEqual(picture);
  expect(source.lake.ledger.entries).toEqual([]);
  expect(target.lake.ledger.entries).toEqual([]);
});

it("NDJSON with _sanityAsset, as the demo content has it, is imported", async () => {
  const fixture = await newLake();
  const folder = await mkdtemp(join(tmpdir(), "lake-import-"));
  cleanUp.push(() => rm(folder, { recursive: true, force: true }));
  const path = join(folder, "picture.png");
  await sharp({ create: { width: 8, height: 6, channels: 3, background: "#fff" } })
    .png()
    .toFile(path);
  const documents = [
    {
      _id: "article-1",
      _type: "article",
      picture: { _type: "picture", _sanityAsset: `image@file://${path}` },
    },
  ];
  await sanityImport(documents, { client: fixture.client(TOKEN), operation: "create" });
  expect(
    await fixture.client().fetch('*[_id == "article-1"][0].picture.asset->metadata.dimensions'),
  ).toMatchObject({ width: 8, height: 6 });
});

it("an export can be limited to types", async () => {
  const fixture = await newLake();
  await fixture.client().create({ _id: "a", _type: "one" });
  await fixture.client().create({ _id: "b", _type: "two" });
  const answer = await fetch(`${fixture.url}/v1/data/export/production?types=two`);
  const lines = (await answer.text()).trim().split("\n");
  expect(lines.map((line): unknown => JSON.parse(line))).toMatchObject([{ _id: "b" }]);
});
