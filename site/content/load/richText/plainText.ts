import type { RichTextView } from "../../view/RichTextView.ts";
import { wordsOf } from "./toTextNode.ts";

/** The words of a text in reading order, for counting and for descriptions. */
export function plainText(text: RichTextView): string {
  return text
    .map(wordsOfNode)
    .filter((words) => words !== "")
    .join("\n");
}

function wordsOfNode(node: RichTextView[number]): string {
  switch (node._type) {
    case "block":
      return wordsOf(node);
    case "callout":
      return `${node.title}\n${plainText(node.text)}`;
    case "pullQuote":
      return node.text;
    case "dataTable":
      return [node.head ?? [], ...node.rows].flat().join(" ");
    case "factsBox":
      return node.facts.map(({ label, value }) => `${label}: ${value}`).join("\n");
    case "questionAnswer":
      return `${node.question}\n${plainText(node.answer)}`;
    case "picture":
    case "audioClip":
    case "videoClip":
      return "";
  }
}
