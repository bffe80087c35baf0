import { describe, expect, it } from "vitest";
import { everyFeed, newsFeeds } from "./newsFeeds.ts";
import { feedPath } from "../../common/paths.ts";

const topic = {
  kind: "topic" as const,
  id: "t",
  modified: "2026-01-01T00:00:00Z",
  href: "/themen/recht/",
  slug: "recht",
  label: "Thema",
  title: "Recht",
  text: "",
  picture: undefined,
  isExample: false,
};

describe("newsFeeds", () => {
  it("has one feed for everything, one a kind, one a topic", () => {
    const feeds = everyFeed(newsFeeds({ site: "Hub", topics: [topic], hasShow: true }));
    expect(
      feeds.map(({ page, title, topicId }) => [feedPath(page, "xml"), title, topicId]),
    ).toEqual([
      ["/feed.xml", "Hub", undefined],
      ["/beitraege/feed.xml", "Hub: Beiträge", undefined],
      ["/podcast/feed.xml", "Hub: Podcast", undefined],
      ["/tutorials/feed.xml", "Hub: Tutorials", undefined],
      ["/termine/feed.xml", "Hub: Termine", undefined],
      ["/medienecho/feed.xml", "Hub: Medienecho", undefined],
      ["/themen/recht/feed.xml", "Hub: Recht", "t"],
    ]);
  });

  it("names no feed of a podcast as long as there is no show", () => {
    const feeds = everyFeed(newsFeeds({ site: "Hub", topics: [topic], hasShow: false }));
    expect(feeds.map(({ page }) => page)).toEqual([
      "/",
      "/beitraege/",
      "/tutorials/",
      "/termine/",
      "/medienecho/",
      "/themen/recht/",
    ]);
  });

  it("describes a topic that editors did not describe", () => {
    const { topics } = newsFeeds({ site: "Hub", topics: [topic], hasShow: true });
    expect(topics[0]?.description).toBe("Alles Neue zum Thema „Recht“.");
  });
});
