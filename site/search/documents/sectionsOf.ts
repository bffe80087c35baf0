import type { RichTextView } from "../../content/view/RichTextView.ts";
import type { SearchSection } from "./SearchDocument.ts";

/** A rich text cut at its headings. What comes before the first belongs to `opening`. */
export function sectionsOf(
  text: RichTextView,
  opening: { anchor?: string | undefined; heading?: string | undefined } = {},
): SearchSection[] {
  const sections: { anchor: string | undefined; heading: string | undefined; texts: string[] }[] = [
    { anchor: opening.anchor, heading: opening.heading, texts: [] },
  ];
  for (const node of text) {
    if (node._type === "block" && node.id !== undefined) {
      sections.push({ anchor: node.id, heading: wordsOf(node), texts: [] });
    } else {
      sections.at(-1)?.texts.push(wordsOf(node));
    }
  }
  return sections.map(({ anchor, heading, texts }) => ({
    anchor,
    heading,
    text: texts.filter((words) => words !== "").join("\n"),
  }));
}

function wordsOf(node: RichTextView[number]): string {
  switch (node._type) {
    case "block":
      return node.children.map(({ text }) => text).join("");
    case "callout":
      return joined(node.title, ...node.text.map(wordsOf));
    case "pullQuote":
      // It repeats what the text says.
      return "";
    case "dataTable":
      return joined(node.caption, ...[node.head ?? [], ...node.rows].map((row) => row.join(", ")));
    case "factsBox":
      return joined(node.title, ...node.facts.map(({ label, value }) => `${label}: ${value}`));
    case "questionAnswer":
      return joined(node.question, ...node.answer.map(wordsOf));
    case "picture":
      return joined(node.picture.caption);
    case "audioClip":
      return joined(node.audio.title, ...node.audio.transcript);
    case "videoClip":
      return joined(node.video.title, ...node.video.transcript);
  }
}

function joined(...texts: readonly (string | undefined)[]): string {
  return texts.filter((text) => text !== undefined && text !== "").join("\n");
}
