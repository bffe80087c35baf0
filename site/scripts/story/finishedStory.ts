import {
  charactersIn,
  composeStory,
  type ComposedPart,
  type ComposedScene,
} from "../../../common/story/composeStory.ts";
import type { StoryAnswers } from "../../../common/story/StoryAnswer.ts";
import type { StoryDraft } from "../../../common/story/StoryDraft.ts";
import type { Network, PartRole, StoryTemplate } from "../../../common/story/StoryTemplate.ts";

/** A text of the result: as it was made, or as the visitor has changed it. */
export interface FinishedText {
  /** Its name among picks and edits. */
  id: string;
  text: string;
  /** As it was made. */
  made: string;
  wordings: number;
  isChanged: boolean;
}

/** All that a visitor takes along. */
export interface FinishedStory {
  headline: FinishedText;
  headlines: readonly string[];
  parts: readonly (FinishedText & { role: PartRole })[];
  short: readonly (FinishedText & { role: PartRole })[];
  teasers: readonly (FinishedText & { network: Network; length: number; limit: number })[];
  scenes: readonly FinishedScene[];
  interview: readonly FinishedText[];
}

interface FinishedScene {
  at: number;
  seconds: number;
  picture: FinishedText;
  spoken: FinishedText;
}

/** The story of a draft with what the visitor has changed by hand. */
export function finishedStory(
  template: StoryTemplate,
  answers: StoryAnswers,
  draft: StoryDraft,
): FinishedStory {
  const { headlines, parts, short, teasers, scenes, interview } = composeStory(
    template,
    answers,
    draft,
  );
  const finish = (id: string, made: string, wordings: number): FinishedText => {
    const text = draft.edits[id] ?? made;
    return { id, text, made, wordings, isChanged: draft.edits[id] !== undefined };
  };
  const withRole = ({ id, role, text, wordings }: ComposedPart) => ({
    ...finish(id, text, wordings),
    role,
  });
  const scene = ({ at, seconds, picture, spoken }: ComposedScene, index: number) => ({
    at,
    seconds,
    picture: finish(`scene.${String(index)}.picture`, picture, 1),
    spoken: finish(`scene.${String(index)}.spoken`, spoken, 1),
  });
  const headline = headlines[(draft.picks["headlines"] ?? 0) % Math.max(1, headlines.length)];
  return {
    headline: finish("headlines", headline ?? template.title, headlines.length),
    headlines,
    parts: parts.map(withRole),
    short: short.map(withRole),
    teasers: teasers.map(({ id, network, text, wordings, limit }) => {
      const finished = finish(id, text, wordings);
      return { ...finished, network, limit, length: charactersIn(finished.text) };
    }),
    scenes: scenes.map(scene),
    interview: interview.map((text, index) => finish(`interview.${String(index)}`, text, 1)),
  };
}

/** Every text of a story that can be changed or worded anew. */
export function allTexts(story: FinishedStory): readonly FinishedText[] {
  return [
    story.headline,
    ...story.parts,
    ...story.short,
    ...story.teasers,
    ...story.scenes.flatMap(({ picture, spoken }) => [picture, spoken]),
    ...story.interview,
  ];
}

/** The text of several parts, a paragraph each. */
export function wholeText(parts: readonly { text: string }[]): string {
  return parts.map(({ text }) => text.trim()).join("\n\n");
}
