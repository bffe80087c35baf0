import { readDraft, type StoryDraft } from "../../../common/story/StoryDraft.ts";
import type { StoryTemplate } from "../../../common/story/StoryTemplate.ts";
import type { StoryTool } from "../../content/view/StoryTool.ts";
import { keptDraft } from "./keptDraft.ts";
import type { Progress } from "./steps.ts";
import { unfinishedIn, type Unfinished } from "./unfinished.ts";

/**
 * What a visitor has told so far, and where it is kept: their own story on this device; one that
 * came by a link nowhere, until they ask for it.
 */
export interface StoryState {
  readonly draft: StoryDraft | undefined;
  /** The draft's template. */
  readonly template: StoryTemplate | undefined;
  occasion: string | undefined;
  /** The code of the link by which the story came; undefined for the visitor's own. */
  readonly shared: string | undefined;
  /** Whether the browser has refused to keep the visitor's own. */
  readonly isRefused: boolean;
  /** Whether this device has a story of the visitor's own. */
  hasOwn(): boolean;
  /** Answers that are only begun. */
  readonly unfinished: Unfinished;
  progress(): Progress;
  change(draft: StoryDraft): void;
  /** Takes a story that came by a link, or its newer code; false for one without a template. */
  takeShared(draft: StoryDraft | undefined, code: string): boolean;
  /** Keeps the shared story as the visitor's own. */
  adopt(): void;
  /** Puts the shared story away; the visitor's own is there again. */
  putAway(): void;
  /** Forgets the visitor's own story. */
  erase(): void;
}

/** Begins with the story that is kept in the storage, if there is one. */
export function storyState(content: StoryTool, storage: () => Storage): StoryState {
  const kept = keptDraft(storage);
  const ownUnfinished = unfinishedIn(storage);
  let draft: StoryDraft | undefined;
  let occasion: string | undefined;
  let shared: string | undefined;
  let unfinished = ownUnfinished;
  let isRefused = false;

  const templateOf = (id: string | undefined) => content.templates.find((each) => each.id === id);
  const take = (taken: StoryDraft | undefined): boolean => {
    const template = templateOf(taken?.template);
    draft = template && taken;
    occasion = template?.occasion.id ?? occasion;
    return template !== undefined;
  };
  const change = (changed: StoryDraft) => {
    draft = changed;
    if (shared === undefined) isRefused = !kept.write(changed);
  };
  take(kept.read());

  return {
    get draft() {
      return draft;
    },
    get template() {
      return templateOf(draft?.template);
    },
    get occasion() {
      return occasion;
    },
    set occasion(chosen) {
      occasion = chosen;
    },
    get shared() {
      return shared;
    },
    get isRefused() {
      return isRefused;
    },
    hasOwn: () => kept.read() !== undefined,
    get unfinished() {
      return unfinished;
    },
    progress: () => {
      const template = templateOf(draft?.template);
      const problems = draft && template ? readDraft(draft, template, content).problems : [];
      const keys = new Set(problems.map(({ key }) => key));
      return {
        hasOccasion: occasion !== undefined,
        hasTemplate: template !== undefined,
        missing: (template?.questions ?? []).flatMap(({ key }, index) =>
          keys.has(key) ? [index] : [],
        ),
        questions: template?.questions.length ?? 0,
      };
    },
    change,
    takeShared: (opened, code) => {
      if (templateOf(opened?.template) === undefined) return false;
      if (shared === undefined) unfinished = unfinishedIn(() => undefined);
      shared = code;
      return take(opened);
    },
    adopt: () => {
      shared = undefined;
      unfinished = ownUnfinished;
      unfinished.erase();
      if (draft) change(draft);
    },
    putAway: () => {
      shared = undefined;
      unfinished = ownUnfinished;
      occasion = undefined;
      take(kept.read());
    },
    erase: () => {
      draft = undefined;
      occasion = undefined;
      isRefused = false;
      kept.erase();
      unfinished.erase();
    },
  };
}
