import { isDeepStrictEqual } from "node:util";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { createContentClient } from "../../../common/contentClient.ts";
import { contentSourceFrom } from "../../../common/contentSource.ts";
import type { Content } from "../../../site/content/Content.ts";
import type { ContentProblem } from "../../../site/content/ContentProblem.ts";
import { loadPodcast } from "../../../site/content/load/loadPodcast.ts";
import { loadPodcastFeed } from "../../../site/content/load/loadPodcastFeed.ts";
import { loadSite } from "../../../site/content/load/loadSite.ts";
import { loadStoryTutorials } from "../../../site/content/load/loadStoryTutorials.ts";
import { groqServer, type GroqServer } from "../../../site/content/load/testing/groqServer.ts";
import { reportLostFields } from "../../../site/content/lostFields.ts";
import { wholeContent } from "../../../site/content/wholeContent.ts";
import { documentTypes } from "../../../studio/schema/index.ts";
import { oddDocuments, type LakeDocument } from "../wrongTypes.ts";

const { lakeUrl, now } = inject("hub");

/** Documents that are the only ones of their types, and what the demo content leaves empty of them. */
const SINGLES = {
  settings: {},
  podcastShow: { fundingUrl: "https://example.org/spenden", verification: "wort-1" },
};

/** What only the Worker reads: a part of the settings that no page may show. */
const NOT_SHOWN = /^contactTopics\/\d+\/email$/;

/** The show's title and hosts stand at each episode too. */
const ALSO_SHOWN_AS: Readonly<Record<string, readonly string[]>> = {
  title: ["episodes"],
  hosts: ["episodes"],
};

let documents: LakeDocument[];
let dataset: LakeDocument[];
let server: GroqServer;

beforeAll(async () => {
  const source = contentSourceFrom({ SANITY_STUDIO_LAKE_URL: lakeUrl });
  const lake = createContentClient(source, { perspective: "published" });
  documents = await lake.fetch<LakeDocument[]>("*[]");
  dataset = [...documents];
  server = await groqServer(dataset);
});
afterAll(async () => {
  await server.close();
});

/** Content from the source as it is now. */
function opened(problems: ContentProblem[]): Content {
  return wholeContent({
    client: server.client,
    perspective: "published",
    report: (problem) => problems.push(problem),
    now: () => new Date(now),
    fetchText: async () => Promise.resolve(undefined),
    unreachable: (cause) => new Error("the source cannot be asked", { cause }),
  });
}

/** All that the site makes of the single documents, one part a name. */
async function partsOf(content: Content): Promise<Map<string, unknown>> {
  const views = {
    frame: await loadSite(content),
    podcast: await loadPodcast(content),
    feed: await loadPodcastFeed(content),
    tutorials: { chosen: await loadStoryTutorials(content) },
  };
  return new Map(
    Object.entries(views).flatMap(([view, parts]) =>
      Object.entries(parts ?? {}).map(([part, value]) => [`${view}.${part}`, value] as const),
    ),
  );
}

describe.each(Object.entries(SINGLES))("%s", (type, alsoFilled) => {
  let odd: ReturnType<typeof oddDocuments>;
  let outcomes: { where: string; reported: string[]; changed: string[] }[];

  beforeAll(async () => {
    const found = documents.find(({ _id }) => _id === type);
    if (found === undefined) throw new Error(`the demo content has no ${type}`);
    const right = { ...found, ...alsoFilled };
    odd = oddDocuments([right]);
    const put = (document: LakeDocument) => {
      dataset.splice(0, dataset.length, ...documents.filter(({ _id }) => _id !== type), document);
    };
    put(right);
    const whole = opened([]);
    const before = await partsOf(whole);
    outcomes = [];
    for (const { document, path } of odd) {
      put({ ...document, _id: type });
      const problems: ContentProblem[] = [];
      const { settings, podcastShow, report } = opened(problems);
      const after = await partsOf({ ...whole, settings, podcastShow, report });
      await reportLostFields(server.client, report);
      outcomes.push({
        where: path.join("/"),
        reported: problems.map(
          (problem) => `${problem.documentId} ${problem.path.split("/")[0] ?? ""}`,
        ),
        changed: [...before.keys()].filter(
          (part) => !isDeepStrictEqual(before.get(part), after.get(part)),
        ),
      });
    }
  });

  test("has every field that editors can fill in varied", () => {
    const fields = documentTypes.find(({ name }) => name === type)?.fields ?? [];
    const varied = new Set(odd.map(({ path: [field] }) => field));
    expect(fields.map(({ name }) => name).filter((name) => !varied.has(name))).toEqual([]);
    expect(outcomes.length).toBe(odd.length);
  });

  test("reports a wrong type in whatever place, at its field", () => {
    const silent = outcomes.filter(
      ({ where, reported }) =>
        !NOT_SHOWN.test(where) && !reported.includes(`${type} ${where.split("/")[0] ?? ""}`),
    );
    expect(silent.map(({ where }) => where)).toEqual([]);
  });

  test("keeps all that other fields say", () => {
    const lost = outcomes.filter(({ changed }) => {
      const [first, ...others] = new Set(changed.map(nameOf));
      return others.some((name) => !(ALSO_SHOWN_AS[first ?? ""] ?? []).includes(name));
    });
    expect(lost.map(({ where, changed }) => `${where}: ${changed.join(", ")}`)).toEqual([]);
    expect(outcomes.some(({ changed }) => changed.length > 0)).toBe(true);
  });
});

/** The same part may be shown in several views. */
function nameOf(part: string): string {
  return part.split(".")[1] ?? part;
}
