import { expect, it } from "vitest";
import { podcastGuid } from "./podcastGuid.ts";

/** The examples of the podcast namespace's own documentation. */
it.each([
  ["podnews.net/rss", "9b024349-ccf0-5f69-a609-6b82873eab3c"],
  ["https://podnews.net/rss/", "9b024349-ccf0-5f69-a609-6b82873eab3c"],
  ["mp3s.nashownotes.com/pc20rss.xml", "917393e3-1b1e-5cef-ace4-edaa54e1f810"],
])("%s", async (feedUrl, guid) => {
  expect(await podcastGuid(feedUrl)).toBe(guid);
});
