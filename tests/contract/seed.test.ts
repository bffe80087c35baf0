import { mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createContentClient } from "../../common/contentClient.ts";
import { contentSourceFrom, DEFAULT_DATASET, LAKE_PROJECT_ID } from "../../common/contentSource.ts";
import { ROOT } from "../../start/hubSettings.ts";
import { createLake, type RunningLake } from "../../studio/lake/createLake.ts";
import { validateDocuments } from "../../studio/schema/validateDocuments.ts";
import { demoContent } from "../../studio/seed/demoContent.ts";
import { seedClock } from "../../studio/seed/seedClock.ts";
import { applySeed, prepareSeed } from "../../studio/seed/seedDataset.ts";

const NOW = new Date("2031-03-12T09:00:00Z");
const documents = demoContent(seedClock(() => NOW));

test("every document passes the Studio's own validation", async () => {
  expect(await validateDocuments(documents)).toEqual([]);
});

test.each([
  ["article", 24],
  ["podcastShow", 1],
  ["podcastEpisode", 8],
  ["tutorial", 6],
  ["seminar", 14],
  ["seminarSeries", 3],
  ["organisation", 12],
  ["person", 8],
  ["topic", 8],
  ["mention", 8],
  ["storyPlot", 4],
  ["storyOccasion", 4],
  ["occupation", 36],
  ["trade", 24],
])("there are at least enough documents of type %s", (type, least) => {
  expect(documents.filter(({ _type }) => _type === type).length).toBeGreaterThanOrEqual(least);
});

test("every block that editors can use is shown by an example", () => {
  const used = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    if ("_type" in value && typeof value._type === "string") used.add(value._type);
    if ("style" in value && typeof value.style === "string") used.add(value.style);
    if ("listItem" in value && typeof value.listItem === "string") used.add(value.listItem);
    Object.values(value).forEach(visit);
  };
  documents.filter(({ _type }) => _type === "article").forEach(visit);
  const wanted = [
    ...["normal", "h2", "h3", "h4", "blockquote", "bullet", "number", "link", "internalLink"],
    ...["picture", "callout", "pullQuote", "dataTable", "audioClip", "videoClip", "factsBox"],
    "questionAnswer",
  ];
  expect(wanted.filter((name) => !used.has(name))).toEqual([]);
});

test("seminars lie on both sides of the seeding day, whichever it is", () => {
  const starts = documents
    .filter(({ _type }) => _type === "seminar")
    .map(({ start }) => String(start) > NOW.toISOString());
  expect(new Set(starts)).toEqual(new Set([true, false]));
});

test("all media together take at most 12 MB", async () => {
  const folder = join(ROOT, "studio/seed/media");
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const sizes = await Promise.all(
    files
      .filter((entry) => entry.isFile())
      .map(async (entry) => (await stat(join(entry.parentPath, entry.name))).size),
  );
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(12_000_000);
});

describe("seeding a lake", () => {
  let folder: string;
  let lake: RunningLake;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "seed-"));
    lake = await createLake({
      dataDir: folder,
      port: 0,
      projectId: LAKE_PROJECT_ID,
      dataset: DEFAULT_DATASET,
    });
  });

  afterAll(async () => {
    await lake.close();
    await rm(folder, { recursive: true });
  });

  test("writes all once, then nothing, and never what an editor has touched", async () => {
    const source = contentSourceFrom({ SANITY_STUDIO_LAKE_URL: lake.url });
    const client = createContentClient(source, { perspective: "raw" });
    const seed = async (day: string): Promise<number> => {
      const content = demoContent(seedClock(() => new Date(`${day}T09:00:00Z`)));
      return applySeed(client, await prepareSeed(client, content, { mayUpload: true }));
    };
    expect(await seed("2031-03-12")).toBe(documents.length);
    expect(await seed("2031-03-12")).toBe(0);

    await client.patch("seminar-feedback-geben").set({ title: "Von uns geändert" }).commit();
    await client.delete(firstMention());
    expect(await seed("2031-04-12")).toBeGreaterThan(40);
    expect(await client.fetch(`*[_id == "seminar-feedback-geben"][0].title`)).toBe(
      "Von uns geändert",
    );
    expect(await client.fetch(`count(*[_type == "mention"])`)).toBe(7);
  });
});

function firstMention(): string {
  return documents.find(({ _type }) => _type === "mention")?._id ?? "";
}
