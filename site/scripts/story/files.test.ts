import mammoth from "mammoth";
import { expect, it } from "vitest";
import { sampleAnswers } from "../../../common/story/sampleAnswers.ts";
import {
  HANDWERK,
  SAMPLE_TEMPLATE,
  TISCHLER,
} from "../../../common/story/testing/sampleTemplate.ts";
import { draftFor, withEdit } from "./draftChanges.ts";
import { finishedStory } from "./finishedStory.ts";
import { plainText, storyBlocks, type StoryBlock } from "./storyBlocks.ts";
import { wordFile } from "./wordFile.ts";

const answers = sampleAnswers(SAMPLE_TEMPLATE, { occupations: [TISCHLER], trades: [HANDWERK] });
const draft = withEdit(draftFor(SAMPLE_TEMPLATE), "hook", {
  text: "Von Hand, mit <b> & „Zitat“.\n\nZweiter Absatz.",
  made: "",
});
const story = finishedStory(SAMPLE_TEMPLATE, answers, draft);
const blocks = storyBlocks(story);

it("holds every text of the result, changed ones as they are", () => {
  const texts = blocks.map(({ text }) => text);
  expect(texts).toEqual(
    expect.arrayContaining([
      story.headline.text,
      "Von Hand, mit <b> & „Zitat“.",
      "Zweiter Absatz.",
      ...story.parts.slice(1).map(({ text }) => text),
      ...story.short.map(({ text }) => text),
      ...story.interview.map(({ text }) => text),
      ...story.headlines,
    ]),
  );
  for (const { picture, spoken } of story.scenes) {
    expect(texts).toContain(`Bild: ${picture.text}`);
    if (spoken.text !== "") expect(texts).toContain(`Ton: ${spoken.text}`);
  }
});

it("writes plain text with an empty line between paragraphs and none between items", () => {
  const some: StoryBlock[] = [
    { type: "title", text: "Mia" },
    { type: "paragraph", text: "Eins." },
    { type: "heading", text: "Fragen" },
    { type: "item", text: "Wie war es?" },
    { type: "item", text: "Und dann?" },
  ];
  expect(plainText(some)).toBe(
    "Mia\n===\n\nEins.\n\n\nFragen\n------\n\n- Wie war es?\n- Und dann?\n",
  );
});

it("writes a Word file that another program reads, headings as headings", async () => {
  const buffer = Buffer.from(wordFile(blocks));
  const { value: text, messages } = await mammoth.extractRawText({ buffer });
  expect(messages).toEqual([]);
  expect(text.split("\n\n").filter((line) => line !== "")).toEqual(blocks.map((each) => each.text));
  const { value: html } = await mammoth.convertToHtml({ buffer });
  const texts = (type: StoryBlock["type"]) => blocks.filter((block) => block.type === type);
  expect(html.match(/<h1>/g)?.length).toBe(texts("heading").length);
  expect(html.match(/<h2>/g)?.length).toBe(texts("subheading").length);
  expect(html.match(/<li>/g)?.length).toBe(texts("item").length);
});

it("keeps signs of XML as text, and leaves out characters that it cannot hold", async () => {
  const file = wordFile([{ type: "paragraph", text: "Ein\u0000 Wort\u0007 &lt; & <Zeichen>" }]);
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(file) });
  expect(value.trim()).toBe("Ein Wort &lt; & <Zeichen>");
});
