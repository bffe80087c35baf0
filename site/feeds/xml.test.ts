import { describe, expect, it } from "vitest";
import { cdata, element, xmlDocument } from "./xml.ts";

describe("xml", () => {
  it.each([
    [element("title", {}, "Holz & Leim <neu>"), "<title>Holz &amp; Leim &lt;neu&gt;</title>"],
    [element("a", { href: '/?a="1"&b', gone: undefined }), '<a href="/?a=&quot;1&quot;&amp;b"/>'],
    [element("itunes:episode", {}, 3), "<itunes:episode>3</itunes:episode>"],
    [element("t", {}, "a\u0000\u000bb"), "<t>ab</t>"],
    [element("r", {}, [element("a", {}, "1"), undefined], element("b", {})), "<r><a>1</a><b/></r>"],
    [element("c", {}, cdata("<p>]]></p>")), "<c><![CDATA[<p>]]]]><![CDATA[></p>]]></c>"],
  ])("%j", (given, expected) => {
    expect(given.xml).toBe(expected);
  });

  it("opens a document with its encoding", () => {
    expect(xmlDocument(element("r", {}))).toBe('<?xml version="1.0" encoding="UTF-8"?>\n<r/>\n');
  });

  it("refuses a name that would break out", () => {
    expect(() => element('a b="', {})).toThrow("is not the name");
  });
});
