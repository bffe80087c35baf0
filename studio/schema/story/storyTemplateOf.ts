import {
  NETWORKS,
  PART_ROLES,
  QUESTION_SHAPES,
  TONES,
  type StoryChoice,
  type StoryPart,
  type StoryQuestion,
  type StoryTeaser,
  type StoryTemplate,
  type Wording,
} from "../../../common/story/StoryTemplate.ts";
import { isRecord, readField, readNumber, readText } from "../fields/readSibling.ts";

/**
 * A template's document, however far it has been written, as the story engine takes it: what is
 * still missing is empty. A teaser is there for each network that has a wording.
 */
export function storyTemplateOf(document: unknown): StoryTemplate {
  return {
    id: (readText(document, "_id") ?? "").replace(/^drafts\./, ""),
    title: readText(document, "title") ?? "",
    description: readText(document, "description") ?? "",
    plot: choiceIn(readField(document, "plot")),
    occasion: choiceIn(readField(document, "occasion")),
    questions: listIn(document, "questions").map(questionIn),
    parts: PART_ROLES.map((role): StoryPart => {
      const part = readField(document, role);
      return { role, wordings: wordingsIn(part, "wordings"), short: wordingsIn(part, "short") };
    }),
    headlines: textsIn(document, "headlines"),
    teasers: teasersIn(document),
    scenes: listIn(document, "scenes").map((scene) => ({
      seconds: readNumber(scene, "seconds") ?? 0,
      picture: readText(scene, "picture") ?? "",
      spoken: readText(scene, "spoken") ?? "",
    })),
    interview: textsIn(document, "interview"),
  };
}

/** Networks for which a template's document has a teaser, in the engine's order. */
export function teasersIn(document: unknown): StoryTeaser[] {
  return NETWORKS.flatMap((network) => {
    const wordings = wordingsIn(document, network);
    return wordings.length === 0 ? [] : [{ network, wordings }];
  });
}

/** The reference is enough: what it refers to is not in the texts. */
function choiceIn(reference: unknown): StoryChoice {
  return { id: readText(reference, "_ref") ?? "", title: "", description: "" };
}

function questionIn(question: unknown): StoryQuestion {
  const shape = readText(question, "shape");
  return {
    key: readText(question, "key") ?? "",
    shape: QUESTION_SHAPES.find((known) => known === shape) ?? "sentence",
    label: readText(question, "label") ?? "",
    help: readText(question, "help") ?? "",
    example: readText(question, "example") ?? "",
    isOptional: readField(question, "isOptional") === true,
  };
}

function wordingsIn(parent: unknown, field: string): Wording[] {
  return listIn(parent, field).map((wording) => {
    const tone = TONES.find((known) => known === readText(wording, "tone"));
    return { text: readText(wording, "text") ?? "", ...(tone === undefined ? {} : { tone }) };
  });
}

function textsIn(parent: unknown, field: string): string[] {
  return listIn(parent, field).map((text) => (typeof text === "string" ? text : ""));
}

function listIn(parent: unknown, field: string): unknown[] {
  const list = isRecord(parent) ? parent[field] : undefined;
  return Array.isArray(list) ? list : [];
}
