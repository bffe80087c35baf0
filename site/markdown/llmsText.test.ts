import { describe, expect, it } from "vitest";
import { toCatalog } from "../content/load/catalog.ts";
import { articleCard, topicCard } from "../content/load/testing/cards.ts";
import { emptyCards } from "../content/load/testing/emptyCards.ts";
import type { SiteView } from "../content/view/SiteView.ts";
import { newsFeeds } from "../feeds/newsFeeds.ts";
import { llmsText } from "./llmsText.ts";

const site: SiteView = {
  title: "Hub",
  claim: undefined,
  description: "Worum es geht.",
  navigation: [],
  footerNavigation: [],
  newsletter: { href: "/newsletter/", label: "Newsletter", external: false },
  contact: { name: undefined, email: undefined, phone: undefined, address: [], topics: [] },
  funding: { notice: undefined, funders: [] },
  social: [],
};

/** The links of each section of a hub with so many articles, the newest having the highest number. */
function linksBySection(count: number): Record<string, string[]> {
  const articles = Array.from({ length: count }, (_, index) =>
    articleCard({
      _id: `a${index}`,
      publishedAt: new Date(Date.UTC(2026, 0, 1) + index * 86_400_000).toISOString(),
    }),
  );
  const catalog = toCatalog(
    { ...emptyCards, articles, topics: [topicCard({ _id: "t" })] },
    { report: () => undefined, now: new Date("2030-01-01T00:00:00Z") },
  );
  const text = llmsText(
    { ...catalog, site, feeds: newsFeeds({ site: site.title, topics: [], hasShow: true }) },
    { origin: new URL("https://hub.example") },
  );
  const sections = text.split(/^## /m).slice(1);
  return Object.fromEntries(
    sections.map((section) => [
      section.split("\n")[0] ?? "",
      [...section.matchAll(/^- .*\(https:\/\/hub\.example([^)]+)\)/gm)].map(
        (link) => link[1] ?? "",
      ),
    ]),
  );
}

describe("llmsText", () => {
  it("names all of a kind as long as they are few", () => {
    const { Beiträge = [], Optional = [], ...others } = linksBySection(50);
    expect([Beiträge.length, Beiträge[0], Beiträge.at(-1)]).toEqual([
      50,
      "/beitraege/a49.md",
      "/beitraege/a0.md",
    ]);
    expect(Optional).toEqual(["/sitemap-index.xml", "/weitergeben/", "/netzwerk/"]);
    expect(Object.keys(others)).toEqual(["Themen", "Termine", "Feeds"]);
  });

  it("names the newest of many, and where all of them are", () => {
    const { Beiträge = [], Optional = [], Feeds = [] } = linksBySection(4_000);
    expect([Beiträge.length, Beiträge[0], Beiträge.at(-1)]).toEqual([
      50,
      "/beitraege/a3999.md",
      "/beitraege/a3950.md",
    ]);
    expect(Optional[0]).toBe("/beitraege/");
    expect(Feeds).toContain("/beitraege/feed.xml");
  });
});
