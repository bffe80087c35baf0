import type { FinishedStory } from "./finishedStory.ts";
import { clockTime, NETWORK_NAMES } from "./words.ts";

/** A piece of the file that visitors take along. */
export interface StoryBlock {
  type: "title" | "heading" | "subheading" | "paragraph" | "item";
  text: string;
}

const block =
  (type: StoryBlock["type"]) =>
  (text: string): StoryBlock => ({ type, text });
const [heading, subheading, item] = [block("heading"), block("subheading"), block("item")];

function paragraphs(text: string): StoryBlock[] {
  return text
    .split(/\n+/u)
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map(block("paragraph"));
}

/** What the result consists of, without headings. */
export function storyChapters(story: FinishedStory) {
  return {
    parts: story.parts.flatMap(({ text }) => paragraphs(text)),
    short: story.short.flatMap(({ text }) => paragraphs(text)),
    teasers: story.teasers.flatMap(({ network, text }) => [
      subheading(NETWORK_NAMES[network]),
      ...paragraphs(text),
    ]),
    scenes: story.scenes.flatMap(({ at, seconds, picture, spoken }, index) => [
      subheading(
        `Szene ${String(index + 1)}: ${clockTime(at)} bis ${clockTime(at + seconds)} (${String(seconds)} Sekunden)`,
      ),
      ...paragraphs(`Bild: ${picture.text}`),
      ...(spoken.text === "" ? [] : paragraphs(`Ton: ${spoken.text}`)),
    ]),
    interview: story.interview.map(({ text }) => item(text)),
    headlines: story.headlines.map(item),
  };
}

/** The whole result in reading order, for files of any format. */
export function storyBlocks(story: FinishedStory): StoryBlock[] {
  const { parts, short, teasers, scenes, interview, headlines } = storyChapters(story);
  return [
    { type: "title", text: story.headline.text },
    ...parts,
    heading("Kurz erzählt"),
    ...short,
    heading("Für die Netzwerke"),
    ...teasers,
    heading("Drehbuch für ein Video von 60 Sekunden"),
    ...scenes,
    heading("Fragen für das Gespräch"),
    ...interview,
    heading("Überschriften zur Auswahl"),
    ...headlines,
  ];
}

/** The result as plain text, as any program opens it. */
export function plainText(blocks: readonly StoryBlock[]): string {
  return blocks
    .map(({ type, text }, index) => {
      switch (type) {
        case "title":
          return `${text}\n${"=".repeat(Math.min(text.length, 72))}\n\n`;
        case "heading":
          return `\n${text}\n${"-".repeat(Math.min(text.length, 72))}\n\n`;
        case "subheading":
          return `${text}\n`;
        case "paragraph":
          return `${text}\n\n`;
        case "item":
          return `- ${text}\n${blocks[index + 1]?.type === "item" ? "" : "\n"}`;
      }
    })
    .join("")
    .trim()
    .concat("\n");
}
