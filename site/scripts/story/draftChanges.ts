import type { DraftAnswer, StoryDraft } from "../../../common/story/StoryDraft.ts";
import type { StoryTemplate, Tone } from "../../../common/story/StoryTemplate.ts";

/**
 * A draft for a template. Answers to questions that the former template asked in the same words are
 * kept; wordings and changed texts belong to the former one.
 */
export function draftFor(
  template: StoryTemplate,
  former?: { draft: StoryDraft; template: StoryTemplate },
): StoryDraft {
  if (former?.template.id === template.id) return former.draft;
  const kept = template.questions.flatMap((question): [string, DraftAnswer][] => {
    const same = former?.template.questions.some(
      ({ key, shape, label }) =>
        key === question.key && shape === question.shape && label === question.label,
    );
    const answer = same === true ? former?.draft.answers[question.key] : undefined;
    return answer === undefined ? [] : [[question.key, answer]];
  });
  return {
    template: template.id,
    tone: former?.draft.tone ?? "relaxed",
    answers: Object.fromEntries(kept),
    picks: {},
    edits: {},
  };
}

/** What of a visitor's work a draft no longer has, in words; undefined where it has all. */
export function lossesBetween(draft: StoryDraft, next: StoryDraft): string | undefined {
  const answers = Object.keys(draft.answers).filter((key) => next.answers[key] === undefined);
  const isEdited = Object.keys(draft.edits).some((id) => next.edits[id] === undefined);
  const lost = [
    ...(answers.length === 0
      ? []
      : [answers.length === 1 ? "eine Antwort" : `${String(answers.length)} Antworten`]),
    ...(isEdited ? ["die Texte, die Sie selbst geändert haben,"] : []),
  ];
  return lost.length === 0 ? undefined : lost.join(" und ");
}

/** The draft with an answer; undefined takes it away. */
export function withAnswer(
  draft: StoryDraft,
  key: string,
  answer: DraftAnswer | undefined,
): StoryDraft {
  return { ...draft, answers: withEntry(draft.answers, key, answer) };
}

/** The draft in another tone. */
export function withTone(draft: StoryDraft, tone: Tone): StoryDraft {
  return { ...draft, tone };
}

/** The draft with the next of `wordings` for a text. */
export function reworded(draft: StoryDraft, id: string, wordings: number): StoryDraft {
  const next = ((draft.picks[id] ?? 0) + 1) % Math.max(1, wordings);
  return { ...draft, picks: { ...draft.picks, [id]: next } };
}

/** The draft with the next wording of every text. */
export function allReworded(
  draft: StoryDraft,
  texts: readonly { id: string; wordings: number }[],
): StoryDraft {
  return texts.reduce((current, { id, wordings }) => reworded(current, id, wordings), draft);
}

/** The draft with one of the headlines over it, in place of what was written by hand. */
export function withHeadline(draft: StoryDraft, index: number): StoryDraft {
  return withoutEdit({ ...draft, picks: { ...draft.picks, headlines: index } }, "headlines");
}

/** The draft with a text as the visitor has changed it; one as it was made counts as unchanged. */
export function withEdit(
  draft: StoryDraft,
  id: string,
  { text, made }: { text: string; made: string },
): StoryDraft {
  return { ...draft, edits: withEntry(draft.edits, id, text === made ? undefined : text) };
}

/** The draft with a text as it was made. */
export function withoutEdit(draft: StoryDraft, id: string): StoryDraft {
  return { ...draft, edits: withEntry(draft.edits, id, undefined) };
}

function withEntry<Value>(
  all: Readonly<Record<string, Value>>,
  key: string,
  value: Value | undefined,
): Readonly<Record<string, Value>> {
  const others = Object.entries(all).filter(([name]) => name !== key);
  return Object.fromEntries(value === undefined ? others : [...others, [key, value]]);
}
