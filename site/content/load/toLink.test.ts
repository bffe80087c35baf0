import { describe, expect, it } from "vitest";
import { contextFor } from "./testing/contextFor.ts";
import { isSafeAddress, isWebAddress } from "./toLink.ts";
import { toDownload, toVideo } from "./toMedia.ts";

describe("isSafeAddress", () => {
  it.each([
    "https://www.example.org/a?b=c#d",
    "HTTP://example.org",
    "mailto:info@example.org",
    "tel:+49 2931 9440",
    "/beitraege/",
    "#schritt-2",
  ])("lets %j be linked to", (href) => {
    expect(isSafeAddress(href)).toBe(true);
  });

  it.each([
    "javascript:alert(1)",
    " javascript:alert(1)",
    "java\tscript:alert(1)",
    "data:text/html,x",
    "//evil.example/",
    "/\\evil.example/",
    "/\t/evil.example/",
    "https://",
    "https://[",
    "https://a b.example/",
    "www.example.org",
    "",
  ])("does not let %j", (href) => {
    expect(isSafeAddress(href)).toBe(false);
  });
});

it("isWebAddress is for what leaves the hub only", () => {
  const given = ["https://example.org/", "mailto:info@example.org", "/beitraege/", "https://"];
  expect(given.filter(isWebAddress)).toEqual(["https://example.org/"]);
});

it.each(["javascript:alert(1)", "data:text/html,x", "https://"])(
  "material and film at %j are noted and left out",
  (url) => {
    const { context, noted } = contextFor();
    const material = { _type: "material" as const, title: "Liste", url };
    const film = { _type: "videoClip" as const, title: "Film", externalUrl: url };
    expect([toDownload(material, context), toVideo(film, context)]).toEqual([undefined, undefined]);
    expect(noted()).toEqual([
      "body: Dem Material „Liste“ fehlt die Datei oder die Adresse; es wird nicht gezeigt.",
      "body: Dem Video fehlt die Datei oder eine Adresse; es wird nicht gezeigt.",
    ]);
  },
);
