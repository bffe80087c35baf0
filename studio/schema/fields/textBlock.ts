import { CodeIcon } from "@sanity/icons/Code";
import { defineArrayMember } from "@sanity/types";

const lists = [
  { title: "Aufzählung", value: "bullet" },
  { title: "Nummerierung", value: "number" },
];
const strong = { title: "Fett", value: "strong" };
const emphasis = { title: "Kursiv", value: "em" };
const code = { title: "Code", value: "code", icon: CodeIcon };
const annotations = [{ type: "link" }, { type: "internalLink" }];
const paragraph = { title: "Absatz", value: "normal" };

/** Running text without headings: for short descriptions, answers and boxes. */
export const simpleTextBlock = defineArrayMember({
  type: "block",
  styles: [paragraph],
  lists,
  marks: { decorators: [strong, emphasis], annotations },
});

/** Running text with headings below the page's own (which is the h1). */
export const richTextBlock = defineArrayMember({
  type: "block",
  styles: [
    paragraph,
    { title: "Zwischenüberschrift", value: "h2" },
    { title: "Überschrift, Ebene 3", value: "h3" },
    { title: "Überschrift, Ebene 4", value: "h4" },
    { title: "Zitat", value: "blockquote" },
  ],
  lists,
  marks: { decorators: [strong, emphasis, code], annotations },
});
