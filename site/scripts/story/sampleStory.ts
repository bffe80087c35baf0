import { composeStory } from "../../../common/story/composeStory.ts";
import { sampleAnswers } from "../../../common/story/sampleAnswers.ts";
import type { StoryTemplate } from "../../../common/story/StoryTemplate.ts";
import type { StoryTool } from "../../content/view/StoryTool.ts";
import { element } from "../element.ts";

/** What becomes of a template with the examples of its own questions: a story to read beforehand. */
export function sampleStory(template: StoryTemplate, tool: StoryTool): HTMLElement[] {
  const { headlines, parts } = composeStory(template, sampleAnswers(template, tool), {
    tone: "relaxed",
    picks: {},
  });
  return [
    element("p", {}, [
      "Ein erfundenes Beispiel. Mit Ihren Antworten wird daraus Ihre eigene Geschichte.",
    ]),
    element("p", {}, [element("b", {}, [headlines[0] ?? template.title])]),
    ...parts.map(({ text }) => element("p", {}, [text])),
  ];
}
