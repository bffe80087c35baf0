import { mkdtemp, open, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { SanityClient } from "@sanity/client";
import { evaluateSync, parse } from "groq-js";
import { createContentClient } from "../../common/contentClient.ts";
import { contentSourceFrom } from "../../common/contentSource.ts";
import { createLake, type LakeOptions, type RunningLake } from "../../studio/lake/createLake.ts";

const DOCUMENTS = 10_000;
const EDITS = 1_000;

/** The query of a document list in the Studio (search strategy "groqLegacy", newest first). */
const STUDIO_LIST = `*[_type in $__types && (_type == $type)]
  {_type, _id, _originalId, "orderings": [_updatedAt]} | order(orderings[0] desc)[0...$__limit]`;

/** Prints how fast the lake is with 10,000 documents of 5.6 kB, and how much its log grows. */
export async function benchLake(): Promise<void> {
  const dataDir = await mkdtemp(join(tmpdir(), "lake-bench-"));
  const options: LakeOptions = { dataDir, port: 0, projectId: "hublocal", dataset: "production" };
  try {
    let lake = await createLake(options);
    await fill(clientOf(lake));
    const data = lake.store.liveBytes;
    await lake.close();

    const started = performance.now();
    lake = await createLake(options);
    print(
      "load",
      `${Math.round(performance.now() - started)} ms (${megabytes(data)} of documents)`,
    );
    await timeQueries(clientOf(lake));
    await timePlainGroq(clientOf(lake));

    const log = async () => (await stat(join(dataDir, "log.ndjson"))).size;
    const client = clientOf(lake);
    const editing = performance.now();
    for (let n = 0; n < EDITS; n++) {
      await client
        .patch(`article-${(n * 7919) % DOCUMENTS}`)
        .set({ title: `Neu ${n}` })
        .commit();
    }
    const each = (performance.now() - editing) / EDITS;
    print(`${EDITS} edits`, `${each.toFixed(1)} ms each, on the disk`);
    const plain = await timePlainAppends(join(dataDir, "plain.log"), data / DOCUMENTS);
    print("baseline: append and fsync", `${plain.toFixed(1)} ms each, without a lake`);
    const before = await log();
    await lake.store.compact();
    const after = await log();
    print("log", `${megabytes(before)}, ${megabytes(after)} compacted`);
    print("log / data", `${(before / data).toFixed(2)}, ${(after / data).toFixed(2)} compacted`);
    await lake.close();
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
}

async function fill(client: SanityClient): Promise<void> {
  const paragraph = "Ausbilderinnen und Ausbilder berichten aus ihrem Alltag im Betrieb. ".repeat(
    12,
  );
  for (let start = 0; start < DOCUMENTS; start += 500) {
    const mutations = Array.from({ length: 500 }, (_, offset) => {
      const n = start + offset;
      return {
        createOrReplace: {
          _id: `article-${n}`,
          _type: n % 10 === 0 ? "person" : "article",
          title: `Beitrag ${n}`,
          slug: { _type: "slug", current: `beitrag-${n}` },
          author: { _type: "reference", _ref: `article-${n - (n % 10)}` },
          body: Array.from({ length: 6 }, (_item, key) => ({
            _type: "block",
            _key: `block-${key}`,
            style: "normal",
            children: [{ _type: "span", _key: "span", text: paragraph, marks: [] }],
          })),
        },
      };
    });
    await client.mutate(mutations, { returnDocuments: false });
  }
}

async function timeQueries(client: SanityClient): Promise<void> {
  const params = { __types: ["article"], type: "article", __limit: 2000 };
  const drafts = client.withConfig({ perspective: "drafts" });
  const site = client.withConfig({ perspective: "published" });
  const slug = { slug: "beitrag-7777" };
  const queries: readonly (readonly [string, () => Promise<unknown>])[] = [
    ["Studio list", () => drafts.fetch(STUDIO_LIST, params)],
    ["Studio list after an edit", () => drafts.fetch(STUDIO_LIST, params)],
    ["by id", () => drafts.fetch('*[_id == "article-7777"][0]')],
    ["by slug", () => site.fetch('*[_type == "article" && slug.current == $slug][0]', slug)],
    ["20 newest with author", () => site.fetch(NEWEST)],
    ["all cards with author", () => site.fetch(CARDS)],
    ["referring to one", () => site.fetch('*[references("article-50")]._id')],
    ["free text", () => drafts.fetch('*[_type == "article" && title match "777*"]._id')],
  ];
  for (const [name, query] of queries) {
    const times: number[] = [];
    for (let run = 0; run < 9; run++) {
      if (name.endsWith("edit")) await client.patch("article-1").set({ run }).commit();
      const started = performance.now();
      await query();
      times.push(performance.now() - started);
    }
    print(name, `${(times.sort((a, b) => a - b)[4] ?? 0).toFixed(1)} ms`);
  }
}

/** The baseline of the list query: groq-js over all documents, without server, index or drafts. */
async function timePlainGroq(client: SanityClient): Promise<void> {
  const dataset = await client.fetch<object[]>("*");
  const params = { __types: ["article"], type: "article", __limit: 2000 };
  const node = parse(STUDIO_LIST, { params });
  const times: number[] = [];
  for (let run = 0; run < 5; run++) {
    const started = performance.now();
    evaluateSync(node, { dataset, params });
    times.push(performance.now() - started);
  }
  print("baseline: plain groq-js", `${(times.sort((a, b) => a - b)[2] ?? 0).toFixed(1)} ms`);
}

/** The baseline of an edit: `EDITS` appends of a document's size to a plain file; ms each. */
async function timePlainAppends(path: string, bytes: number): Promise<number> {
  const line = Buffer.alloc(Math.round(bytes), "x");
  const file = await open(path, "a");
  const started = performance.now();
  for (let n = 0; n < EDITS; n++) {
    await file.write(line);
    await file.datasync();
  }
  const each = (performance.now() - started) / EDITS;
  await file.close();
  return each;
}

const NEWEST = '*[_type == "article"] | order(_updatedAt desc)[0...20]{title, "by": author->title}';
const CARDS = '*[_type == "article"]{_id, title, "by": author->title}';

function clientOf(lake: RunningLake): SanityClient {
  const source = contentSourceFrom({ SANITY_STUDIO_LAKE_URL: lake.url });
  return createContentClient(source, { perspective: "raw" });
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

function print(name: string, value: string): void {
  console.log(`${name.padEnd(28)} ${value}`);
}
