import { fillText } from "./fillText.ts";
import { LENGTH_LIMITS } from "./lengthLimits.ts";
import { keysIn } from "./parseText.ts";
import type { StoryAnswers } from "./StoryAnswer.ts";
import type { Network, PartRole, StoryTemplate, Tone, Wording } from "./StoryTemplate.ts";

/** What a visitor has chosen among the wordings. */
export interface StoryChoices {
  tone: Tone;
  /** By the id of a part: which of the wordings that fit, counted from 0; past the last it begins anew. */
  picks: Readonly<Record<string, number>>;
}

export interface ComposedPart {
  /** Its key among the picks and edits: "hook", "short.hook". */
  id: string;
  role: PartRole;
  text: string;
  /** How many wordings fit the answers. */
  wordings: number;
}

interface ComposedTeaser {
  /** "teaser.linkedin" */
  id: string;
  network: Network;
  text: string;
  /** Characters, and the most that the network takes. */
  length: number;
  limit: number;
  wordings: number;
}

export interface ComposedScene {
  /** Seconds from the beginning. */
  at: number;
  seconds: number;
  picture: string;
  spoken: string;
}

/** All that is made of the answers. What no wording fits is left out. */
export interface ComposedStory {
  headlines: readonly string[];
  parts: readonly ComposedPart[];
  short: readonly ComposedPart[];
  teasers: readonly ComposedTeaser[];
  scenes: readonly ComposedScene[];
  interview: readonly string[];
}

/** Makes a story of answers: the same answers and choices make the same story. */
export function composeStory(
  template: StoryTemplate,
  answers: StoryAnswers,
  { tone, picks }: StoryChoices,
): ComposedStory {
  const optional = new Set(template.questions.flatMap((q) => (q.isOptional ? [q.key] : [])));
  const choose = (id: string, wordings: readonly Wording[]) =>
    chosen(fitting(wordings, { answers, tone, optional }), picks[id] ?? 0);
  const partsOf = (kind: "wordings" | "short") =>
    template.parts.flatMap((part): ComposedPart[] => {
      const id = kind === "short" ? `short.${part.role}` : part.role;
      const text = choose(id, part[kind]);
      return text === undefined ? [] : [{ id, role: part.role, ...text }];
    });
  const filled = (texts: readonly string[]) =>
    texts.flatMap((text) => fillText(text, answers) ?? []);
  return {
    headlines: filled(template.headlines),
    parts: partsOf("wordings"),
    short: partsOf("short"),
    teasers: template.teasers.flatMap(({ network, wordings }): ComposedTeaser[] => {
      const id = `teaser.${network}`;
      const made = choose(id, wordings);
      if (made === undefined) return [];
      const limit = LENGTH_LIMITS[network];
      return [{ id, network, ...made, length: charactersIn(made.text), limit }];
    }),
    scenes: scenesOf(template, answers),
    interview: filled(template.interview),
  };
}

const GRAPHEMES = new Intl.Segmenter("de");

/** As a network counts: an emoji or an accented letter is one. */
export function charactersIn(text: string): number {
  return Array.from(GRAPHEMES.segment(text)).length;
}

/**
 * The wordings that the answers fill: those first that tell most of what could have been skipped, so
 * that nothing is told in vain; among those, the ones of the tone before those of both.
 */
function fitting(
  wordings: readonly Wording[],
  { answers, tone, optional }: { answers: StoryAnswers; tone: Tone; optional: ReadonlySet<string> },
): readonly string[] {
  return wordings
    .filter((wording) => wording.tone === undefined || wording.tone === tone)
    .flatMap((wording) => {
      const filled = fillText(wording.text, answers);
      if (filled === undefined) return [];
      const told = [...keysIn(wording.text)].filter((key) => optional.has(key)).length;
      return [{ filled, told, ofTone: wording.tone === tone ? 1 : 0 }];
    })
    .sort((one, other) => other.told - one.told || other.ofTone - one.ofTone)
    .map(({ filled }) => filled);
}

function chosen(
  texts: readonly string[],
  pick: number,
): { text: string; wordings: number } | undefined {
  const text = texts[pick % Math.max(1, texts.length)];
  return text === undefined ? undefined : { text, wordings: texts.length };
}

function scenesOf(template: StoryTemplate, answers: StoryAnswers): ComposedScene[] {
  let at = 0;
  return template.scenes.flatMap(({ seconds, picture, spoken }) => {
    const seen = fillText(picture, answers);
    const said = fillText(spoken, answers);
    if (seen === undefined || said === undefined) return [];
    const scene = { at, seconds, picture: seen, spoken: said };
    at += seconds;
    return [scene];
  });
}
