import { describe, expect, it } from "vitest";
import type { RichNode, RichTextView, TextNode } from "../content/view/RichTextView.ts";
import { escapeInline, escapeMarkdown } from "./escapeMarkdown.ts";
import { richTextMarkdown } from "./richTextMarkdown.ts";

const context = {
  origin: new URL("https://hub.example"),
  pictureUrl: ({ assetId }: { assetId: string }) => `https://hub.example/${assetId}.jpg`,
};
const markdown = (...nodes: RichNode[]) => richTextMarkdown(nodes, context);

let keys = 0;
const key = () => `k${(keys += 1)}`;

function text(words: string, more: Partial<TextNode> = {}): TextNode {
  return {
    _type: "block",
    _key: key(),
    style: "normal",
    children: [{ _type: "span", _key: key(), text: words, marks: [] }],
    markDefs: [],
    ...more,
  };
}

const simple = (words: string): RichTextView => [text(words)];

describe("escapeMarkdown", () => {
  it.each([
    ["1. Januar", String.raw`1\. Januar`],
    ["# kein Titel", String.raw`\# kein Titel`],
    ["- kein Punkt", String.raw`\- kein Punkt`],
    ["Ausbilder*innen", String.raw`Ausbilder\*innen`],
    ["snake_case [x] `y`", "snake\\_case \\[x\\] \\`y\\`"],
    ["a < b & c", "a < b & c"],
    ["<b>&amp;</b>", String.raw`\<b>\&amp;\</b>`],
    ["Seite 3 – 4", "Seite 3 – 4"],
  ])("reads %j as it is", (plain, expected) => {
    expect(escapeMarkdown(plain)).toBe(expected);
  });
});

describe("escapeInline", () => {
  it("keeps a title of several lines in one, so that none of them can start a heading", () => {
    expect(escapeInline("Titel\r\n\n# [Mehr](x)")).toBe(String.raw`Titel # \[Mehr\](x)`);
  });
});

describe("richTextMarkdown", () => {
  it("takes no line for a heading that begins in the middle of a paragraph", () => {
    const children = ["Erst", " - dann\n# kein Titel"].map((words, index) => ({
      _type: "span" as const,
      _key: `s${index}`,
      text: words,
      marks: index === 0 ? ["strong"] : [],
    }));
    expect(markdown(text("", { children }))).toMatch(/^\*\*Erst\*\* - dann\s*\n\\# kein Titel$/);
  });

  it("writes headings, nested lists and quotations", () => {
    expect(
      markdown(
        text("Titel", { style: "h2" }),
        text("Eins", { listItem: "number", level: 1 }),
        text("Darunter", { listItem: "bullet", level: 2 }),
        text("Zwei", { listItem: "number", level: 1 }),
        text("Gesagt", { style: "blockquote" }),
      ),
    ).toBe("## Titel\n\n1. Eins\n   - Darunter\n2. Zwei\n\n> Gesagt");
  });

  it("keeps space out of marks and makes links absolute", () => {
    const block = text("", {
      markDefs: [{ _type: "link", _key: "l", href: "/themen/recht (neu)/", external: false }],
      children: [
        { _type: "span", _key: "a", text: "Ganz ", marks: ["strong"] },
        { _type: "span", _key: "b", text: "wichtig", marks: ["em", "l"] },
      ],
    });
    expect(markdown(block)).toBe(
      "**Ganz** [*wichtig*](https://hub.example/themen/recht%20%28neu%29/)",
    );
  });

  it("writes tables, with and without a head, and escapes their bars", () => {
    expect(
      markdown({
        _type: "dataTable",
        _key: key(),
        caption: "Kosten",
        head: ["Was", "Wie viel"],
        rows: [["a|b", "1"], ["c"]],
      }),
    ).toBe("**Kosten**\n\n| Was | Wie viel |\n| --- | --- |\n| a\\|b | 1 |\n| c |  |");
  });

  it("keeps a question a heading and says who answers", () => {
    expect(
      markdown({
        _type: "questionAnswer",
        _key: key(),
        question: "Warum?",
        id: "warum",
        level: 3,
        answer: simple("Darum."),
        speaker: { name: "Aylin", href: undefined, repeats: false },
      }),
    ).toBe("### Warum?\n\n**Aylin:**\n\nDarum.");
  });

  it("links to recordings and films and writes down what is said", () => {
    const source = {
      kind: "link" as const,
      href: "https://example.org/film",
      platform: "x",
      player: undefined,
    };
    expect(
      markdown({
        _type: "videoClip",
        _key: key(),
        video: {
          title: "Rundgang",
          duration: "2 Minuten",
          seconds: 120,
          uploaded: undefined,
          poster: undefined,
          transcript: ["Guten Tag.", "Hier ist die Werkstatt."],
          source,
        },
      }),
    ).toBe(
      "[Video: Rundgang (2 Minuten)](https://example.org/film)\n\n" +
        "> **Mitschrift**\n>\n> Guten Tag.\n>\n> Hier ist die Werkstatt.",
    );
  });

  it("writes boxes, quotes, facts and pictures", () => {
    const picture = {
      assetId: "image-1",
      alt: "Ein [Bild]",
      caption: "Unterschrift",
      credit: undefined,
      preview: undefined,
      crop: undefined,
      hotspot: undefined,
    };
    expect(
      markdown(
        {
          _type: "callout",
          _key: key(),
          tone: "tip",
          label: "Tipp",
          title: "Kurz",
          text: simple("So."),
        },
        { _type: "pullQuote", _key: key(), text: "Ja.", attribution: "Emil" },
        {
          _type: "factsBox",
          _key: key(),
          title: "Zahlen",
          facts: [{ label: "Azubis", value: "3" }],
        },
        { _type: "picture", _key: key(), picture },
      ),
    ).toBe(
      "> **Tipp: Kurz**\n>\n> So.\n\n> Ja.\n>\n> – Emil\n\n**Zahlen**\n\n- **Azubis:** 3\n\n" +
        "![Ein \\[Bild\\]](https://hub.example/image-1.jpg)\n\n*Unterschrift*",
    );
  });
});
