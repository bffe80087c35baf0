import { describe, expect, it } from "vitest";
import { filmDocument, type FilmPoster } from "./filmDocument.ts";

const poster: FilmPoster = {
  title: "Ein Film",
  platform: "YouTube",
  embed: "https://www.youtube-nocookie.com/embed/abc?autoplay=1&rel=0",
  picture: undefined,
  style: "p{margin:0}",
};

describe("the document of a film that lies elsewhere", () => {
  it("names the platform and loads nothing from it", () => {
    const html = filmDocument(poster);
    expect(html).toContain(
      '<a href="https://www.youtube-nocookie.com/embed/abc?autoplay=1&amp;rel=0">Film von YouTube laden</a>',
    );
    expect(html).not.toMatch(/<(?:script|link|iframe)|src=/);
  });

  it("shows our own picture", () => {
    const picture = { src: "/media/a.webp", srcset: "/media/a.webp 320w" };
    expect(filmDocument({ ...poster, picture })).toContain(
      '<img src="/media/a.webp" srcset="/media/a.webp 320w"',
    );
    expect(filmDocument({ ...poster, picture: { ...picture, srcset: undefined } })).toContain(
      '<img src="/media/a.webp" alt=""',
    );
  });

  it("lets no title become markup", () => {
    const title = '</title><script>alert("1")</script>';
    expect(filmDocument({ ...poster, title })).toContain(
      "<title>&lt;/title&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;</title>",
    );
  });
});
