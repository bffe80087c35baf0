import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, expect, inject, test } from "vitest";
import { z } from "zod";
import { createContentClient } from "../../../common/contentClient.ts";
import { contentSourceFrom } from "../../../common/contentSource.ts";
import { isPageType, pathOf } from "../../../common/paths.ts";
import { groqServer } from "../../../site/content/load/testing/groqServer.ts";
import { ROOT } from "../../../start/hubSettings.ts";
import { siteBuild } from "../../../start/siteBuild.ts";
import { oddDocuments, type LakeDocument } from "../wrongTypes.ts";

const { hubUrl, lakeUrl, stateDir } = inject("hub");
const problemFile = z.array(z.object({ documentId: z.string(), path: z.string() }));

/** Types of which pages show several at once. */
const WITHOUT_PAGES = new Set([
  "mention",
  "newsletterIssue",
  "storyTemplate",
  "occupation",
  "trade",
]);

/** Fields that no page of the site shows, by type. */
const NOT_SHOWN = new Set([
  "seminar joinLink",
  ...["slug", "intro", "closing"].map((field) => `newsletterIssue ${field}`),
]);

let right: LakeDocument[];
let odd: ReturnType<typeof oddDocuments>;
let report: string;
let problems: z.infer<typeof problemFile>;
let pages: ReadonlySet<string>;

/** One build of all that is published and of documents with every wrong type in every place. */
beforeAll(async () => {
  const source = contentSourceFrom({ SANITY_STUDIO_LAKE_URL: lakeUrl });
  const lake = createContentClient(source, { perspective: "published" });
  const documents = await lake.fetch<LakeDocument[]>("*[]");
  right = documents.filter(({ _type }) => isPageType(_type));
  odd = oddDocuments([...right, ...documents.filter(({ _type }) => WITHOUT_PAGES.has(_type))]);
  const server = await groqServer([...documents, ...odd.map(({ document }) => document)]);
  const outDir = await mkdtemp(join(ROOT, ".hub-odd-"));
  try {
    const mediaKey = (await readFile(join(stateDir, "media.key"), "utf8")).trim();
    report = await siteBuild({ outDir, hubUrl, lakeUrl: server.url, mediaKey });
    const file = await readFile(join(outDir, "content-problems.json"), "utf8");
    problems = problemFile.parse(JSON.parse(file));
    const names = await readdir(join(outDir, "client"), { recursive: true });
    pages = new Set(names.map((name) => `/${name.replace(/index\.html$/, "")}`));
  } finally {
    await server.close();
    await rm(outDir, { recursive: true, force: true });
  }
}, 600_000);

test("whatever types programs write into fields, all other documents keep their pages", () => {
  expect(odd.length).toBeGreaterThan(1_000);
  const missing = right.map(pathOfDocument).filter((path) => !pages.has(path));
  expect(missing).toEqual([]);
});

test("a document with a field of the wrong type has its page without the field", () => {
  const missing = odd
    .filter(({ document }) => isPageType(document._type))
    .filter(({ path, document }) => path[0] !== "slug" && !pages.has(pathOfDocument(document)))
    .map(({ path, document }) => `${document._type} ${path.join("/")}`);
  expect(missing).toEqual([]);
});

test("each such field is reported where it is", () => {
  const reported = new Set(
    problems.map(({ documentId, path }) => `${documentId} ${path.split("/")[0] ?? ""}`),
  );
  const silent = odd.filter(
    ({ document, path: [field = ""] }) =>
      !NOT_SHOWN.has(`${document._type} ${field}`) && !reported.has(`${document._id} ${field}`),
  );
  expect(silent.map(({ document, path }) => `${document._type} ${path.join("/")}`)).toEqual([]);
});

test("the report names documents by title and id, which it knows but for a title of the wrong type", () => {
  const titled = new Set([...report.matchAll(/“ \((odd-\d+)\)$/gm)].map(([, id]) => id));
  const untitled = [...report.matchAll(/^ {2}\S+ (odd-\d+)$/gm)].map(([, id]) => id);
  const oddTitles = odd.filter(({ path }) => /^(?:title|name)$/.test(path.join("/")));
  expect(titled.size).toBeGreaterThan(0);
  expect(oddTitles.map(({ document }) => document._id)).toEqual(expect.arrayContaining(untitled));
});

function pathOfDocument({ _type: type, slug }: LakeDocument): string {
  if (!isPageType(type)) throw new Error(`${type} has no pages`);
  const { current } = z.object({ current: z.string() }).parse(slug);
  return pathOf({ type, slug: current });
}
