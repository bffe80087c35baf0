import { expect, it } from "vitest";
import type { RichTextView } from "../content/view/RichTextView.ts";
import { richTextHtml } from "./richTextHtml.ts";

const origin = new URL("https://hub.example");

const text = (words: string, more: object = {}) => ({
  _type: "block" as const,
  _key: words,
  style: "normal",
  markDefs: [],
  children: [{ _type: "span" as const, _key: "s", text: words, marks: [] }],
  ...more,
});

const rows: readonly (readonly [name: string, text: RichTextView, html: string])[] = [
  ["escapes text", [text("<Holz> & Leim")], "<p>&lt;Holz&gt; &amp; Leim</p>"],
  [
    "joins list items",
    [
      text("eins", { listItem: "bullet", level: 1 }),
      text("zwei", { listItem: "bullet", level: 1 }),
    ],
    "<ul><li>eins</li><li>zwei</li></ul>",
  ],
  [
    "makes addresses absolute and keeps them inside their quotes",
    [
      text("Link", {
        markDefs: [{ _type: "link", _key: "l", href: '/x/?a="b"&c', external: false }],
        children: [{ _type: "span", _key: "s", text: "Link", marks: ["l", "strong"] }],
      }),
    ],
    '<p><a href="https://hub.example/x/?a=%22b%22&amp;c"><strong>Link</strong></a></p>',
  ],
  [
    "opens a box with its title",
    [
      {
        _type: "callout",
        _key: "c",
        tone: "tip",
        label: "Tipp",
        title: "Merken & tun",
        text: [text("So.")],
      },
    ],
    "<p><strong>Merken &amp; tun</strong></p><p>So.</p>",
  ],
  [
    "tells a table row by row",
    [
      {
        _type: "dataTable",
        _key: "t",
        caption: undefined,
        head: ["Jahr", "Azubis"],
        rows: [["2026", "2"]],
      },
    ],
    "<ul><li>Jahr: 2026, Azubis: 2</li></ul>",
  ],
  [
    "leaves pictures out and links recordings",
    [
      {
        _type: "audioClip",
        _key: "a",
        audio: { title: "Ton", src: "/media/file/a.mp3", type: "audio/mpeg", transcript: [] },
      },
    ],
    '<p><a href="https://hub.example/media/file/a.mp3">Ton</a></p>',
  ],
];

it.each(rows)("%s", (_, given, html) => {
  expect(richTextHtml(given, { origin })).toBe(html);
});
