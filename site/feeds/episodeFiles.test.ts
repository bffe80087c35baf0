import { expect, it } from "vitest";
import { chaptersJson } from "./chaptersJson.ts";
import { clippedBytes, mediaType, plain, rfc2822 } from "./feedText.ts";
import { podcastLicence } from "./podcastLicence.ts";
import { episode } from "./testing/exampleFeed.ts";
import { transcriptJson } from "./transcriptJson.ts";

it("chapters in the namespace's form", () => {
  expect(chaptersJson(episode())).toEqual({
    version: "1.2.0",
    title: "Warum ausbilden? Holz & Leim",
    chapters: [
      { startTime: 0, title: "Willkommen" },
      { startTime: 44, title: "Die Werkzeugkiste" },
    ],
  });
});

it("a transcript in the namespace's form", () => {
  expect(transcriptJson(episode())).toEqual({
    version: "1.0.0",
    segments: [{ speaker: "Aylin", startTime: 1, endTime: 2.5, body: "Willkommen." }],
  });
});

it.each([
  ["CC BY 4.0", "cc-by-4.0", "licenses/by/4.0"],
  ["CC BY-NC-SA 4.0", "cc-by-nc-sa-4.0", "licenses/by-nc-sa/4.0"],
  ["CC0 1.0", "cc0-1.0", "publicdomain/zero/1.0"],
])("the licence %s", (name, id, path) => {
  const url = `https://creativecommons.org/${path}/deed.de`;
  expect(podcastLicence(name)).toEqual({ id, url });
});

it("no licence by another name", () => {
  expect(podcastLicence("Alle Rechte vorbehalten")).toBeUndefined();
});

it("text for other programs", () => {
  expect(rfc2822("2026-03-01")).toBe("Sun, 01 Mar 2026 00:00:00 +0000");
  expect(plain(" z.\u202fB. 5\u00a0Uhr ")).toBe("z. B. 5 Uhr");
  expect(clippedBytes("Übung macht Meister", 17)).toBe("Übung macht …");
  expect(clippedBytes("Übung", 6)).toBe("Übung");
  expect([mediaType("/x/a.m4a"), mediaType("/x/a.ogg")]).toEqual(["audio/m4a", undefined]);
});
