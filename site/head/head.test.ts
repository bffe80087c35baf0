import { describe, expect, it } from "vitest";
import { canonicalUrl } from "./canonicalUrl.ts";
import { openGraph } from "./openGraph.ts";
import { pageTitle } from "./pageTitle.ts";

const site = "Ausbildung am Puls der Zeit";
const origin = new URL("https://hub.example/anderswo/?x=1");

describe("pageTitle", () => {
  it.each([
    ["Termine", "Termine | Ausbildung am Puls der Zeit"],
    [site, site],
  ])("%s", (title, expected) => {
    expect(pageTitle({ title, site })).toBe(expected);
  });
});

describe("canonicalUrl", () => {
  it.each([
    ["/", "https://hub.example/"],
    ["/beitraege/x/", "https://hub.example/beitraege/x/"],
    ["/beitraege/x/?utm=1#teil", "https://hub.example/beitraege/x/"],
  ])("%s", (path, expected) => {
    expect(canonicalUrl({ path, origin })).toBe(expected);
  });
});

describe("openGraph", () => {
  const page = {
    title: "Termine",
    description: "",
    url: "https://hub.example/termine/",
    site,
    type: "website" as const,
    image: undefined,
  };

  it("leaves out what is empty", () => {
    expect(openGraph(page)).toEqual([
      { property: "og:type", content: "website" },
      { property: "og:title", content: "Termine" },
      { property: "og:url", content: "https://hub.example/termine/" },
      { property: "og:site_name", content: site },
      { property: "og:locale", content: "de_DE" },
    ]);
  });

  it("tells size and description of the picture", () => {
    const image = {
      url: "https://hub.example/media/x.webp",
      alt: "Werkbank",
      width: 1200,
      height: 630,
    };
    expect(openGraph({ ...page, image }).slice(-4)).toEqual([
      { property: "og:image", content: "https://hub.example/media/x.webp" },
      { property: "og:image:width", content: "1200" },
      { property: "og:image:height", content: "630" },
      { property: "og:image:alt", content: "Werkbank" },
    ]);
  });
});
