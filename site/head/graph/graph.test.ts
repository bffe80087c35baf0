import { describe, expect, it } from "vitest";
import type { SeminarPage } from "../../content/view/pages.ts";
import {
  articlePage,
  episodePage,
  headContext as context,
  seminarPage,
  tutorialPage,
  video,
  when,
} from "../testing/pages.ts";
import { articleNode } from "./articleNode.ts";
import { eventNode } from "./eventNodes.ts";
import { breadcrumbNode } from "./listNodes.ts";
import { episodeNode } from "./podcastNodes.ts";
import { structuredData } from "./structuredData.ts";
import { tutorialNode } from "./tutorialNode.ts";
import { videoNode } from "./videoNode.ts";

const PHOTO = "https://hub.example/media/foto.jpg";

describe("an article", () => {
  it("names its authors, dates and picture", () => {
    expect(articleNode(articlePage({}), context)).toMatchObject({
      headline: "Ein Titel",
      articleSection: "Interview",
      image: [PHOTO],
      datePublished: "2026-11-01T08:00:00.000Z",
      dateModified: "2026-11-01T08:00:00.000Z",
      author: [{ name: "Ada Beispiel", url: "https://hub.example/personen/a/" }],
      publisher: { "@id": "https://hub.example/#herausgeber", name: context.site.title },
      about: [{ name: "Berichtsheft" }],
      timeRequired: "PT5M",
    });
  });

  it("without author and picture is the hub's own and has the social image", () => {
    const node = articleNode(articlePage({ authors: [], picture: undefined }), context);
    expect([node.author, node.image]).toEqual([
      { "@id": "https://hub.example/#herausgeber" },
      [context.socialImage],
    ]);
  });
});

describe("an episode", () => {
  it("has its recording with captions and chapters, and its show", () => {
    expect(episodeNode(episodePage({}), context)).toMatchObject({
      duration: "PT24M0S",
      episodeNumber: 3,
      partOfSeries: { name: "Der Podcast", webFeed: "https://hub.example/podcast/feed.xml" },
      associatedMedia: {
        contentUrl: `https://hub.example/media/file/${"b".repeat(40)}.mp3`,
        caption: { contentUrl: "https://hub.example/x/transkript.vtt" },
        hasPart: [
          { "@type": "Clip", name: "Begrüßung", startOffset: 0, endOffset: 90 },
          { "@type": "Clip", name: "Zur Sache", startOffset: 90 },
        ],
      },
    });
  });

  it("names no feed as long as there is no show", () => {
    expect(episodeNode(episodePage({ feed: undefined }), context).partOfSeries).toEqual({
      "@type": "PodcastSeries",
      "@id": "https://hub.example/podcast/#podcast",
      name: "Der Podcast",
      url: "https://hub.example/podcast/",
    });
  });

  it("without a recording has none", () => {
    expect(episodeNode(episodePage({ audio: undefined }), context)).not.toHaveProperty(
      "associatedMedia",
    );
  });
});

describe("a tutorial", () => {
  it("is a lesson with steps, and its film jumps to those that are in it", () => {
    const node = tutorialNode(tutorialPage({}), context);
    expect(node).toMatchObject({
      "@type": ["HowTo", "LearningResource"],
      totalTime: "PT20M",
      dateModified: "2026-11-09T08:00:00.000Z",
      step: [
        { position: 1, name: "Anfangen", url: "https://hub.example/x/#eins" },
        { position: 2, name: "Weitermachen", image: PHOTO },
        { position: 3, name: "Aufhören" },
      ],
      video: {
        hasPart: [
          { name: "Anfangen", startOffset: 10, endOffset: 80, url: "https://hub.example/x/#eins" },
          { name: "Aufhören", startOffset: 80, endOffset: 120 },
        ],
      },
    });
  });

  it("without steps is no set of instructions", () => {
    const node = tutorialNode(tutorialPage({ steps: [], video: undefined }), context);
    expect(node).toMatchObject({ "@type": "LearningResource" });
    expect(node).not.toHaveProperty("video");
  });
});

describe("a film", () => {
  const facts = { description: "", published: "2026-11-20T08:00:00Z", picture: undefined };

  it("of our own can be fetched, and has captions", () => {
    expect(videoNode({ video, ...facts }, context)).toMatchObject({
      description: "Der Film",
      thumbnailUrl: context.socialImage,
      duration: "PT2M0S",
      contentUrl: "https://hub.example/media/file/f.mp4",
      caption: { encodingFormat: "text/vtt" },
    });
  });

  it("jumps in the order of the film, and nowhere after its end", () => {
    const moments = [80, 130, 10].map((seconds) => ({ name: `${seconds}`, seconds, id: "x" }));
    expect(videoNode({ video, ...facts, moments }, context).hasPart).toMatchObject([
      { startOffset: 10, endOffset: 80 },
      { startOffset: 80, endOffset: 120 },
    ]);
  });

  it("elsewhere is embedded from its player, or else named where it is", () => {
    const href = "https://vimeo.com/12345";
    const player = { embed: "https://player.vimeo.com/video/12345", play: "" };
    const urls = [player, undefined].map((known) => {
      const source = { kind: "link", href, platform: "Vimeo", player: known } as const;
      const node = videoNode({ video: { ...video, source }, ...facts }, context);
      return [node.embedUrl, node.contentUrl];
    });
    expect(urls).toEqual([
      [player.embed, undefined],
      [href, undefined],
    ]);
  });
});

describe("a seminar", () => {
  const place = {
    name: "IHK",
    lines: ["Am Waldthausenpark 2", "45127 Essen"],
    address: { street: "Am Waldthausenpark 2", postalCode: "45127", city: "Essen" },
    directions: undefined,
  };
  const event = (values: Partial<SeminarPage>) => eventNode(seminarPage(values), context);

  it("is a free event in Berlin's time, with who speaks", () => {
    expect(event({})).toMatchObject({
      startDate: "2026-12-04T10:00:00+01:00",
      endDate: "2026-12-04T11:30:00+01:00",
      offers: { price: 0, priceCurrency: "EUR", availability: "https://schema.org/InStock" },
      performer: [{ name: "Ada Beispiel" }],
      organizer: { "@id": "https://hub.example/#herausgeber" },
      maximumAttendeeCapacity: 40,
    });
  });

  it.each([
    ["online", { isOnline: true }, "Online"],
    ["at a place", { isOnline: false, place }, "Offline"],
    ["at a place and online", { isOnline: false, place, onlineNote: "Auch im Netz" }, "Mixed"],
  ])("%s", (_, values, mode) => {
    expect(event(values)?.eventAttendanceMode).toBe(
      `https://schema.org/${mode}EventAttendanceMode`,
    );
  });

  it.each([
    ["planned", "EventScheduled"],
    ["full", "EventScheduled"],
    ["past", "EventScheduled"],
    ["postponed", "EventPostponed"],
    ["cancelled", "EventCancelled"],
  ] as const)("that is %s is %s", (state, expected) => {
    const status = { state, label: "", note: undefined };
    expect(event({ status })?.eventStatus).toBe(`https://schema.org/${expected}`);
  });

  it("that has moved to a new day names the old one", () => {
    const originalStart = "2026-11-06T09:00:00.000Z";
    const status = { state: "postponed", label: "", note: undefined } as const;
    expect(event({ status, originalStart })).toMatchObject({
      startDate: "2026-12-04T10:00:00+01:00",
      previousStartDate: "2026-11-06T10:00:00+01:00",
      eventStatus: "https://schema.org/EventRescheduled",
    });
    expect(event({ status, originalStart, when: undefined })).toMatchObject({
      startDate: "2026-11-06T10:00:00+01:00",
      eventStatus: "https://schema.org/EventPostponed",
    });
  });

  it("that is full has no places left", () => {
    const status = { state: "full", label: "", note: undefined } as const;
    expect(event({ status, registration: undefined })?.offers).toMatchObject({
      availability: "https://schema.org/SoldOut",
    });
  });

  it("without a date or a place is none", () => {
    expect(event({ when: undefined })).toBeUndefined();
    expect(event({ isOnline: false })).toBeUndefined();
    expect(event({ when })).toBeDefined();
  });
});

describe("structuredData", () => {
  it("cannot be left by a title that ends the script", () => {
    const page = articlePage({ title: "</script><script>alert(1)</script><!--" });
    const text = structuredData({ subject: { kind: "article", page }, crumbs: [] }, context);
    expect(text).not.toContain("<");
    expect(JSON.parse(text)).toMatchObject({ "@graph": [{ headline: page.title }, {}] });
  });

  it("leads from the start to the page", () => {
    const crumbs = [{ href: "/beitraege/", label: "Beiträge", external: false }];
    expect(breadcrumbNode({ crumbs, title: "Ein Titel" }, context).itemListElement).toEqual([
      { "@type": "ListItem", position: 1, name: "Start", item: "https://hub.example/" },
      {
        "@type": "ListItem",
        position: 2,
        name: "Beiträge",
        item: "https://hub.example/beitraege/",
      },
      { "@type": "ListItem", position: 3, name: "Ein Titel", item: "https://hub.example/x/" },
    ]);
  });
});
