import type { RichText } from "../../sanity.types.ts";
import type { RichNode, Speaker } from "../../view/RichTextView.ts";
import type { PlacedContext } from "../LoadContext.ts";
import { resolveTeaser } from "../resolveTeasers.ts";
import { requiredWords } from "../words.ts";
import { toRichText } from "./toRichText.ts";

type QuestionAnswer = Extract<RichNode, { _type: "questionAnswer" }>;

/** A question of an interview with its answer; where it stands in the text is toRichText's to say. */
export function toQuestionAnswer(
  block: Extract<RichText[number], { _type: "questionAnswer" }>,
  context: PlacedContext,
): Omit<QuestionAnswer, "id" | "level"> {
  return {
    _type: "questionAnswer",
    _key: block._key,
    question: requiredWords(block.question, { ...context, fallback: "" }),
    answer: toRichText(block.answer, context),
    speaker: speakerOf(block.speaker?._ref, context),
  };
}

function speakerOf(id: string | undefined, context: PlacedContext): Speaker | undefined {
  const teaser = resolveTeaser(id, context);
  return teaser && { name: teaser.title, href: teaser.href, repeats: false };
}
