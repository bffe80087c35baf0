import { afterEach, describe, expect, it } from "vitest";
import type { Content, ContentOptions } from "./Content.ts";
import type { ContentProblem } from "./ContentProblem.ts";
import { loadArticle } from "./load/loadArticle.ts";
import { loadEpisode } from "./load/loadEpisode.ts";
import { loadHome } from "./load/loadHome.ts";
import { loadSite } from "./load/loadSite.ts";
import { loadTopic } from "./load/loadTopic.ts";
import { groqServer, type GroqServer } from "./load/testing/groqServer.ts";
import { singleContent } from "./singleContent.ts";
import { staticPaths } from "./staticPaths.ts";
import { wholeContent } from "./wholeContent.ts";

const slug = (current: string) => ({ _type: "slug", current });
const ref = (_ref: string) => ({ _type: "reference", _ref, _key: _ref });
const common = { _createdAt: "2026-01-01T00:00:00Z", _updatedAt: "2026-01-01T00:00:00Z" };
const imageId = `image-${"b".repeat(40)}-1600x1000-webp`;
const vttId = `file-${"c".repeat(40)}-vtt`;

const documents = [
  {
    ...common,
    _id: "topic-a",
    _type: "topic",
    title: "Thema A",
    slug: slug("a"),
    description: "Über A",
  },
  { ...common, _id: "person-p", _type: "person", name: "Petra P.", slug: slug("petra") },
  {
    ...common,
    _id: "article-x",
    _type: "article",
    title: "Titel X",
    slug: slug("x"),
    kind: "report",
    teaser: "Anrisstext",
    publishedAt: "2026-03-01T08:00:00Z",
    picture: { _type: "picture", alt: "Bild", asset: ref(imageId) },
    topics: [ref("topic-a")],
    authors: [ref("person-p"), ref("person-weg")],
    related: [ref("episode-1")],
    body: [
      {
        _type: "block",
        _key: "k",
        style: "normal",
        markDefs: [{ _type: "internalLink", _key: "l", reference: ref("page-u") }],
        children: [{ _type: "span", _key: "s", text: "Über uns", marks: ["l"] }],
      },
    ],
  },
  {
    ...common,
    _id: "episode-1",
    _type: "podcastEpisode",
    title: "Folge eins",
    slug: slug("eins"),
    number: 1,
    summary: "Worum es geht",
    publishedAt: "2026-02-01T08:00:00Z",
    transcript: { _type: "file", asset: ref(vttId) },
    topics: [ref("topic-a")],
  },
  {
    ...common,
    _id: "tutorial-t",
    _type: "tutorial",
    title: "Tutorial T",
    slug: slug("t"),
    publishedAt: "2026-02-02T08:00:00Z",
    steps: [
      {
        _key: "s",
        body: [
          {
            _type: "block",
            _key: "k",
            markDefs: [{ _type: "internalLink", _key: "l", reference: ref("article-x") }],
            children: [],
          },
        ],
      },
    ],
  },
  { ...common, _id: "page-u", _type: "page", title: "Über uns", slug: slug("ueber-uns") },
  {
    ...common,
    _id: "settings",
    _type: "settings",
    siteTitle: "Hub",
    description: "Beschreibung",
    navigation: [
      { _key: "1", label: "Termine", path: "/termine/" },
      { _key: "2", label: "Newsletter", path: "/rundbrief/" },
    ],
  },
  {
    ...common,
    _id: imageId,
    _type: "sanity.imageAsset",
    metadata: { lqip: "data:image/webp;base64,AA" },
  },
  { ...common, _id: vttId, _type: "sanity.fileAsset", url: "http://media.test/a.vtt", size: 10 },
];

let server: GroqServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

async function open(
  make: (options: ContentOptions) => Content,
  { dataset = documents, vtt }: { dataset?: readonly object[]; vtt?: string } = {},
) {
  server = await groqServer(dataset);
  const problems: ContentProblem[] = [];
  const content = make({
    client: server.client,
    perspective: "published",
    report: (problem) => problems.push(problem),
    now: () => new Date("2026-12-01T12:00:00Z"),
    fetchText: (url) => Promise.resolve(url === "http://media.test/a.vtt" ? vtt : undefined),
    unreachable: (cause) => new Error("unreachable", { cause }),
  });
  return { content, problems, queries: server.queries };
}

describe("content", () => {
  it("renders the same article for a build and for a single request", async () => {
    const whole = await open(wholeContent);
    const built = await loadArticle(whole.content, "x");
    await server?.close();
    const single = await open(singleContent);
    const onDemand = await loadArticle(single.content, "x");
    expect(built?.title).toBe("Titel X");
    expect(built?.related.map(({ href }) => href)).toEqual(["/podcast/eins/", "/tutorials/t/"]);
    expect(built?.picture?.preview).toBe("data:image/webp;base64,AA");
    expect(onDemand).toEqual(built);
    expect(single.problems).toEqual(whole.problems.filter(({ path }) => path === "authors"));
    expect(single.queries).toHaveLength(2);
  });

  it("gathers a topic's documents for a single request too", async () => {
    const { content } = await open(singleContent);
    const topic = await loadTopic(content, "a");
    expect([topic?.articles, topic?.episodes].map((list) => list?.map(({ id }) => id))).toEqual([
      ["article-x"],
      ["episode-1"],
    ]);
  });

  it("asks for each whole type once in a build, however many pages there are", async () => {
    const { content, queries } = await open(wholeContent);
    const paths = await staticPaths(content, "article");
    expect(paths).toEqual([{ params: { slug: "x" } }]);
    for (let page = 0; page < 3; page += 1) {
      await Promise.all([loadSite(content), loadHome(content), loadArticle(content, "x")]);
    }
    expect(queries).toHaveLength(new Set(queries).size);
    // Nine types with pages, the cards and the settings.
    expect(queries).toHaveLength(11);
  });

  it("has no page for a slug that nobody has", async () => {
    const whole = await open(wholeContent);
    expect(await loadArticle(whole.content, "gibt-es-nicht")).toBeUndefined();
    await server?.close();
    const single = await open(singleContent);
    expect(await loadArticle(single.content, "gibt-es-nicht")).toBeUndefined();
  });

  it("reads an episode's transcript, and notes one that cannot be read", async () => {
    const vtt = "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Aylin>Hallo!\n";
    const readable = await open(wholeContent, { vtt });
    expect((await loadEpisode(readable.content, "eins"))?.transcript).toEqual([
      {
        seconds: 1,
        speaker: "Aylin",
        text: "Hallo!",
        time: "0:01",
        cues: [{ start: 1, text: "Hallo!" }],
      },
    ]);
    await server?.close();
    const broken = await open(wholeContent);
    expect((await loadEpisode(broken.content, "eins"))?.transcript).toEqual([]);
    expect(broken.problems.map(({ path }) => path)).toContain("transcript");
  });

  it("names the podcast's feed once there is a show", async () => {
    const without = await open(wholeContent);
    expect((await loadEpisode(without.content, "eins"))?.feed).toBeUndefined();
    await server?.close();
    const show = { ...common, _id: "podcastShow", _type: "podcastShow", title: "Am Puls" };
    const shown = await open(wholeContent, { dataset: [...documents, show] });
    expect((await loadEpisode(shown.content, "eins"))?.feed).toBe("/podcast/feed.xml");
  });

  it("leaves menu entries out that lead nowhere yet", async () => {
    const { content, problems } = await open(wholeContent);
    const site = await loadSite(content);
    expect(site.navigation).toEqual([{ label: "Termine", href: "/termine/", external: false }]);
    expect(problems).toContainEqual({
      documentId: "settings",
      documentType: "settings",
      path: "navigation/2",
      message: "Der Menüpunkt „Newsletter“ zeigt auf „/rundbrief/“; dort gibt es keine Seite.",
    });
  });

  it("stands with an empty dataset", async () => {
    const { content, problems } = await open(wholeContent, { dataset: [] });
    const [site, home] = await Promise.all([loadSite(content), loadHome(content)]);
    expect(site.title).toBe("Ausbildung am Puls der Zeit");
    expect(site.navigation.map(({ href }) => href)).toContain("/termine/");
    expect([home.articles, home.topics, home.newestEpisode].flat()).toEqual([undefined]);
    expect(problems).toEqual([]);
  });

  it("tells when the source cannot be reached", async () => {
    const { content } = await open(wholeContent);
    await server?.close();
    server = undefined;
    await expect(loadSite(content)).rejects.toThrow("unreachable");
  });
});
