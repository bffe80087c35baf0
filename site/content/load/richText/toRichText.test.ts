import { describe, expect, it } from "vitest";
import type { RichText } from "../../sanity.types.ts";
import { articleCard } from "../testing/cards.ts";
import { contextFor } from "../testing/contextFor.ts";
import { toRichText } from "./toRichText.ts";

type Block = Extract<RichText[number], { _type: "block" }>;

function block(_key: string, text: string, values: Partial<Block> = {}): Block {
  return {
    _type: "block",
    _key,
    children: [{ _type: "span", _key: "s", text, marks: [] }],
    ...values,
  };
}

function linked(_key: string, mark: NonNullable<Block["markDefs"]>[number]): Block {
  return block(_key, "Link", {
    children: [{ _type: "span", _key: "s", text: "Link", marks: [mark._key, "strong"] }],
    markDefs: [mark],
  });
}

describe("toRichText", () => {
  it("gives headings unique ids and skips no level", () => {
    const { context } = contextFor();
    const text = toRichText(
      [
        block("a", "Übersicht", { style: "h3" }),
        block("b", "Tiefer", { style: "h4" }),
        block("c", "Übersicht", { style: "h2" }),
        block("d", "1. Schritt", { style: "h4" }),
      ],
      context,
    );
    expect(text.map((node) => node._type === "block" && [node.style, node.id])).toEqual([
      ["h2", "uebersicht"],
      ["h3", "tiefer"],
      ["h2", "uebersicht-2"],
      ["h3", "abschnitt-1-schritt"],
    ]);
  });

  it("starts below the heading that the text stands under", () => {
    const { context } = contextFor();
    const text = toRichText([block("a", "Teil", { style: "h2" })], context, { under: 3 });
    expect(text.map((node) => node._type === "block" && node.style)).toEqual(["h4"]);
  });

  it("resolves links to our own pages and marks those that leave", () => {
    const { context, noted } = contextFor({
      articles: [articleCard({ _id: "article-x", slug: "x" })],
    });
    const text = toRichText(
      [
        linked("a", {
          _type: "internalLink",
          _key: "l",
          reference: { _type: "reference", _ref: "article-x" },
        }),
        linked("b", { _type: "link", _key: "l", href: "https://example.org/" }),
      ],
      context,
    );
    expect(text.map((node) => node._type === "block" && node.markDefs)).toEqual([
      [{ _type: "link", _key: "l", href: "/beitraege/x/", external: false }],
      [{ _type: "link", _key: "l", href: "https://example.org/", external: true }],
    ]);
    expect(noted()).toEqual([]);
  });

  it("keeps the words of a link that leads nowhere, and notes it with the block's key", () => {
    const { context, noted } = contextFor();
    const text = toRichText(
      [
        linked("a", {
          _type: "internalLink",
          _key: "l",
          reference: { _type: "reference", _ref: "weg" },
        }),
        linked("b", { _type: "link", _key: "l", href: "javascript:alert(1)" }),
      ],
      context,
    );
    expect(
      text.map((node) => node._type === "block" && node.children.map(({ marks }) => marks)),
    ).toEqual([[["strong"]], [["strong"]]]);
    expect(noted()).toEqual([
      "body/a: Der Verweis auf „weg“ führt ins Leere: Das Dokument gibt es nicht oder es hat keine Seite.",
      "body/b: Ein Link hat keine gültige Adresse („javascript:alert(1)“).",
    ]);
  });

  it("renders nothing of an unknown block, and notes it with its key", () => {
    const { context, noted } = contextFor();
    const stored: unknown = JSON.parse(`[{"_type":"poll","_key":"k7","question":"?"}]`);
    expect(toRichText(asRichText(stored), context)).toEqual([]);
    expect(noted()).toEqual(["body/k7: Der Baustein „poll“ ist unbekannt; er wird nicht gezeigt."]);
  });

  it("drops what is empty: paragraphs silently, boxes and tables with a note", () => {
    const { context, noted } = contextFor();
    const text = toRichText(
      [
        block("a", "  "),
        { _type: "dataTable", _key: "b" },
        { _type: "factsBox", _key: "c" },
        { _type: "pullQuote", _key: "d" },
        { _type: "audioClip", _key: "e", title: "Ton" },
        { _type: "videoClip", _key: "f", title: "Film" },
        { _type: "picture", _key: "g" },
      ],
      context,
    );
    expect(text).toEqual([]);
    expect(noted().map((line) => line.split(":")[0])).toEqual(
      ["b", "c", "d", "e", "f", "g"].map((key) => `body/${key}`),
    );
  });

  it("fills up short table rows and tells the head from the body", () => {
    const { context } = contextFor();
    const row = (_key: string, ...cells: string[]) => ({ _type: "tableRow" as const, _key, cells });
    const [table] = toRichText(
      [
        {
          _type: "dataTable",
          _key: "t",
          caption: "Zeiten",
          rows: [row("1", "Was", "Wann"), row("2", "Start")],
        },
      ],
      context,
    );
    expect(table).toEqual({
      _type: "dataTable",
      _key: "t",
      caption: "Zeiten",
      head: ["Was", "Wann"],
      rows: [["Start", ""]],
    });
  });

  it("names the speaker of an answer, also one who is gone", () => {
    const { context, noted } = contextFor();
    const [answer] = toRichText(
      [
        {
          _type: "questionAnswer",
          _key: "q",
          question: "Warum?",
          answer: [{ _type: "block", _key: "a", style: "normal", children: [] }],
          speaker: { _type: "reference", _ref: "person-weg" },
        },
      ],
      context,
    );
    expect(answer).toMatchObject({ question: "Warum?", speaker: undefined });
    expect(noted()).toHaveLength(1);
  });

  it("makes questions headings below the one that they stand under", () => {
    const { context } = contextFor();
    const ask = (_key: string) => ({
      _type: "questionAnswer" as const,
      _key,
      question: "Und dann?",
      answer: [],
    });
    const text = toRichText(
      [
        ask("a"),
        block("b", "Anfang", { style: "h2" }),
        ask("c"),
        block("d", "Ende", { style: "h2" }),
      ],
      context,
    );
    expect(
      text.map((node) =>
        node._type === "questionAnswer"
          ? [node.level, node.id]
          : node._type === "block" && node.style,
      ),
    ).toEqual([[2, "und-dann"], "h2", [3, "und-dann-2"], "h2"]);
  });

  it("sets a quotation that begins in one span and ends in another, but no code", () => {
    const { context } = contextFor();
    const span = (_key: string, text: string, ...marks: string[]) => ({
      _type: "span" as const,
      _key,
      text,
      marks,
    });
    const children = [
      span("1", 'Er sagt: "Das ist '),
      span("2", "wichtig", "strong"),
      span("3", '". Und '),
      span("4", 'a = "b" - c', "code"),
    ];
    const [text] = toRichText([block("a", "", { children })], context);
    expect(text?._type === "block" && text.children.map((child) => child.text)).toEqual([
      "Er sagt: „Das ist ",
      "wichtig",
      "“. Und ",
      'a = "b" - c',
    ]);
  });

  it("is empty where there is no text", () => {
    expect(toRichText(null, contextFor().context)).toEqual([]);
  });
});

/** What an older or newer Studio may have stored, past what the types know. */
function asRichText(value: unknown): RichText {
  if (!isRichText(value)) throw new TypeError("not a list");
  return value;
}

function isRichText(value: unknown): value is RichText {
  return Array.isArray(value);
}
