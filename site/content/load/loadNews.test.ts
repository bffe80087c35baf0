import { afterEach, expect, it } from "vitest";
import { toFeedItem } from "../../feeds/toFeedItem.ts";
import { wholeContent } from "../wholeContent.ts";
import { loadNews } from "./loadNews.ts";
import { groqServer, type GroqServer } from "./testing/groqServer.ts";

let server: GroqServer | undefined;
afterEach(async () => server?.close());

const article = {
  _id: "article",
  _type: "article",
  _createdAt: "2026-01-01T00:00:00Z",
  _updatedAt: "2026-11-01T00:00:00Z",
  title: "Beitrag",
  slug: { current: "beitrag" },
  publishedAt: "2026-10-02T08:00:00Z",
};
const seminar = {
  _id: "seminar",
  _type: "seminar",
  // The draft is older than what readers know of it.
  _createdAt: "2026-09-01T08:00:00Z",
  _updatedAt: "2026-10-01T08:00:00Z",
  title: "Termin",
  slug: { current: "termin" },
  start: "2027-03-01T09:00:00Z",
  end: "2027-03-01T10:00:00Z",
  announcedAt: "2026-10-01T08:00:00Z",
};

/** The entries of the feed of everything, as "title: guid, date". */
async function entries(...documents: object[]): Promise<string[]> {
  await server?.close();
  server = await groqServer(documents);
  const content = wholeContent({
    client: server.client,
    perspective: "published",
    report: () => undefined,
    now: () => new Date("2026-12-01T12:00:00Z"),
    fetchText: () => Promise.resolve(undefined),
    unreachable: (cause) => new Error("unreachable", { cause }),
  });
  const news = await loadNews(content, { kinds: ["article", "seminar"], topicId: undefined });
  const origin = new URL("https://hub.example");
  const picture = () => {
    throw new Error("these have no pictures");
  };
  return news
    .map((entry) => toFeedItem(entry, { origin, picture }))
    .map(
      ({ title, url, published }) => `${title}: ${url}, ${published.toISOString().slice(0, 10)}`,
    );
}

const ARTICLE = "Beitrag: https://hub.example/beitraege/beitrag/, 2026-10-02";
const SEMINAR = "Termin: https://hub.example/termine/termin/, 2026-10-01";

it("a seminar is news of the day on which it was announced, not of the day on which it takes place", async () => {
  expect(await entries(article, seminar)).toEqual([ARTICLE, SEMINAR]);
});

it("a seminar that went past the Studio is news of the day on which it was made", async () => {
  expect(await entries({ ...seminar, announcedAt: undefined })).toEqual([
    SEMINAR.replace("2026-10-01", "2026-09-01"),
  ]);
});

it("a seminar that is edited keeps its guid, its date and its place in the feed", async () => {
  const edited = { ...seminar, _updatedAt: "2026-11-30T08:00:00Z", start: "2027-02-01T09:00:00Z" };
  expect(await entries(article, edited)).toEqual([ARTICLE, SEMINAR]);
});

it("a seminar that is called off keeps them too, and says so", async () => {
  const off = { ...seminar, _updatedAt: "2026-11-30T08:00:00Z", state: "cancelled" };
  expect(await entries(article, off)).toEqual([ARTICLE, `Abgesagt: ${SEMINAR}`]);
});
