import { describe, expect, it } from "vitest";
import { filmElsewhere } from "./filmElsewhere.ts";

const YOUTUBE = "https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ";
const VIMEO = "https://player.vimeo.com/video/76979871";

describe("a film elsewhere", () => {
  it.each([
    ["https://www.youtube.com/watch?v=aqz-KE-bpKQ", YOUTUBE],
    ["https://www.youtube.com/watch?list=PL1&v=aqz-KE-bpKQ&t=1m30s", `${YOUTUBE}?start=90`],
    ["https://m.youtube.com/shorts/aqz-KE-bpKQ", YOUTUBE],
    ["https://youtu.be/aqz-KE-bpKQ?si=track&t=75", `${YOUTUBE}?start=75`],
    ["https://www.youtube.com/live/aqz-KE-bpKQ", YOUTUBE],
    ["https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ?start=5", `${YOUTUBE}?start=5`],
    ["https://www.youtube.com/@kanal", undefined],
    ["https://www.youtube.com/watch?v=<script>", undefined],
    ["https://vimeo.com/76979871", VIMEO],
    ["https://vimeo.com/channels/staffpicks/76979871#t=30s", `${VIMEO}#t=30s`],
    ["https://vimeo.com/76979871/abc123def4", `${VIMEO}?h=abc123def4`],
    ["https://player.vimeo.com/video/76979871?h=abc123def4", `${VIMEO}?h=abc123def4`],
    ["https://vimeo.com/user", undefined],
    ["https://youtube.com.example.org/watch?v=aqz-KE-bpKQ", undefined],
  ])("at %s is embedded as %s", (address, embed) => {
    expect(filmElsewhere(new URL(address)).player?.embed).toBe(embed);
  });

  it.each([
    [
      "https://youtu.be/aqz-KE-bpKQ?t=5",
      `${YOUTUBE}?start=5&autoplay=1&rel=0&hl=de&cc_lang_pref=de`,
    ],
    ["https://vimeo.com/76979871/abc1#t=3", `${VIMEO}?h=abc1&autoplay=1&dnt=1#t=3s`],
  ])("at %s plays at %s", (address, play) => {
    expect(filmElsewhere(new URL(address)).player?.play).toBe(play);
  });

  it.each([
    ["https://youtu.be/x", "YouTube"],
    ["https://player.vimeo.com/video/1", "Vimeo"],
    ["https://www.media.example/film", "media.example"],
  ])("at %s lies at %s", (address, platform) => {
    expect(filmElsewhere(new URL(address)).platform).toBe(platform);
  });
});
