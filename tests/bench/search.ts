import { createServer } from "node:http";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { close, createIndex } from "pagefind";
import type { Page } from "playwright-core";
import { z } from "zod";
import type { SearchDocument } from "../../site/search/documents/SearchDocument.ts";
import { buildIndex } from "../../site/search/index/buildIndex.ts";
import { germanWords } from "../../site/search/index/germanWords.ts";
import { indexParts } from "../../site/search/index/indexParts.ts";
import { createSearch } from "../../site/search/query/createSearch.ts";
import { GERMAN_COMPOUNDS } from "../../site/search/testing/germanCompounds.ts";
import { HELD_OUT_WORDS } from "../../site/search/testing/heldOutWords.ts";
import { textOf } from "../../site/search/testing/mistakesIn.ts";
import { wordRows, type WordRow } from "../../site/search/testing/wordRows.ts";
import { launchBrowser } from "../setup/browser.ts";
import { grownDocuments } from "./grownDocuments.ts";

const MANY = 2_000;

/** The tables of words: the one that the rules were tuned on, and the one that they were not. */
const TABLES = {
  tuned: wordRows(GERMAN_COMPOUNDS),
  "held-out": wordRows(HELD_OUT_WORDS),
};

/**
 * Searches the tables of words with our index and with plain Pagefind, prints what each finds and
 * wrongly finds, and for many documents how long indexing and asking take and how large they are.
 */
export async function benchSearch(): Promise<void> {
  const many = grownDocuments(MANY);
  const asked = TABLES.tuned.slice(0, 60).flatMap(({ finds }) => finds);
  await ours(many, asked);
  await plainPagefind(many, asked);
}

/** Numbers of the documents that a query finds. */
type Find = (query: string) => Promise<readonly number[]>;

async function ours(many: readonly SearchDocument[], asked: readonly string[]): Promise<void> {
  const open = async (documents: readonly SearchDocument[]) => {
    const begin = performance.now();
    const { files } = indexParts(await buildIndex(documents, germanWords()));
    const indexMs = performance.now() - begin;
    const opening = performance.now();
    const search = await createSearch((name) => {
      const parsed: unknown = JSON.parse(files.get(name) ?? "null");
      return Promise.resolve(parsed);
    });
    const openMs = performance.now() - opening;
    return { files, search, indexMs, openMs };
  };
  for (const [table, rows] of Object.entries(TABLES)) {
    const { search } = await open(rows.map(textOf));
    await printRecall({ name: "ours", table, rows }, async (query) =>
      (await search.find(query)).ranked.map(({ document }) => document),
    );
  }
  const large = await open(many);
  const times: number[] = [];
  for (const query of asked) {
    const begin = performance.now();
    const { ranked } = await large.search.find(query);
    await Promise.all(ranked.slice(0, 10).map((one) => large.search.result(one)));
    times.push(performance.now() - begin);
  }
  const sizes = [...large.files.values()].map((json) => gzipSync(json).length);
  const start = gzipSync(large.files.get("start") ?? "").length;
  print("ours", `${MANY} documents indexed in ${seconds(large.indexMs)}`);
  print(
    "ours",
    `${kilobytes(sum(sizes))} in ${sizes.length} files, ${kilobytes(start)} to begin with (gzip)`,
  );
  print(
    "ours",
    `opened in ${Math.round(large.openMs)} ms; a query ${spread(times)} (node, with excerpts)`,
  );
}

async function plainPagefind(
  many: readonly SearchDocument[],
  asked: readonly string[],
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "pagefind-bench-"));
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    if (path === "/")
      return response.setHeader("Content-Type", "text/html").end("<title>x</title>");
    if (path.endsWith(".js")) response.setHeader("Content-Type", "text/javascript");
    return void readFile(join(folder, path)).then(
      (body) => response.end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  const browser = await launchBrowser();
  try {
    for (const [table, rows] of Object.entries(TABLES)) {
      await writePagefind(rows.map(textOf), join(folder, table));
    }
    const written = await writePagefind(many, join(folder, "many"));
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${address.port}/`);
    for (const [table, rows] of Object.entries(TABLES)) {
      await printRecall(
        { name: "pagefind", table, rows },
        async (query) => (await askPagefind(page, table, query)).found,
      );
    }
    const times: number[] = [];
    for (const query of asked) times.push((await askPagefind(page, "many", query)).ms);
    print("pagefind", `${MANY} documents indexed in ${seconds(written.ms)}`);
    print("pagefind", `${kilobytes(written.bytes)} in ${written.files} files (packed by itself)`);
    print("pagefind", `a query ${spread(times)} (Chromium, with excerpts)`);
  } finally {
    await browser.close();
    server.close();
    await close();
    await rm(folder, { recursive: true });
  }
}

async function writePagefind(documents: readonly SearchDocument[], outputPath: string) {
  const begin = performance.now();
  const { index } = await createIndex({ forceLanguage: "de" });
  if (index === undefined) throw new Error("Pagefind gives no index");
  for (const { href, title, sections } of documents) {
    const content = [title, ...sections.map(({ text }) => text)].join("\n");
    await index.addCustomRecord({ url: href, content, language: "de", meta: { title } });
  }
  const { files } = await index.getFiles();
  const ms = performance.now() - begin;
  await index.writeFiles({ outputPath });
  const data = files.filter(({ path }) =>
    /\.(?:pf_\w+|wasm\.\w+\.pagefind)$|fragment|index|pagefind\.js$/.test(path),
  );
  return { ms, files: data.length, bytes: sum(data.map(({ content }) => content.length)) };
}

const answer = z.object({ found: z.array(z.number()), ms: z.number() });

async function askPagefind(page: Page, folder: string, query: string) {
  return answer.parse(
    await page.evaluate(`(async () => {
      const pagefind = await import("/${folder}/pagefind.js");
      const begin = performance.now();
      const { results } = await pagefind.search(${JSON.stringify(query)});
      const data = await Promise.all(results.slice(0, 10).map((result) => result.data()));
      const ms = performance.now() - begin;
      const rest = await Promise.all(results.slice(10, 400).map((result) => result.data()));
      const found = ${JSON.stringify(folder)} === "many" ? [] : [...data, ...rest];
      return { ms, found: found.map(({ url }) => Number(url.split("/").at(-2))) };
    })()`),
  );
}

async function printRecall(
  { name, table, rows }: { name: string; table: string; rows: readonly WordRow[] },
  find: Find,
): Promise<void> {
  const count = { asked: 0, found: 0, wrong: 0, refused: 0 };
  for (const [document, { finds, misses }] of rows.entries()) {
    for (const query of finds) {
      count.asked += 1;
      if ((await find(query)).includes(document)) count.found += 1;
    }
    for (const query of misses) {
      count.wrong += 1;
      if (!(await find(query)).includes(document)) count.refused += 1;
    }
  }
  print(
    name,
    `${table}: recall ${count.found} of ${count.asked} (${percent(count.found / count.asked)}), nonsense refused ${count.refused} of ${count.wrong}`,
  );
}

function print(name: string, text: string): void {
  console.log(`${name.padEnd(9)} ${text}`);
}

function spread(times: readonly number[]): string {
  const sorted = times.toSorted((one, other) => one - other);
  const at = (part: number) => (sorted[Math.floor(sorted.length * part)] ?? 0).toFixed(1);
  return `p50 ${at(0.5)} ms, p95 ${at(0.95)} ms`;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;
const kilobytes = (bytes: number) => `${Math.round(bytes / 1000).toLocaleString("en-GB")} kB`;
const percent = (part: number) => `${(part * 100).toFixed(1)} %`;
