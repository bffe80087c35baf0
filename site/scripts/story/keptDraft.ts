import { draftFrom, type StoryDraft } from "../../../common/story/StoryDraft.ts";

const KEY = "storygenerator";

/** Where the visitor's story is kept: on this device and nowhere else. */
export interface KeptDraft {
  read(): StoryDraft | undefined;
  /** Whether it could be kept. */
  write(draft: StoryDraft): boolean;
  erase(): void;
}

/** Keeps a draft in a storage. A browser that keeps nothing throws when asked for it. */
export function keptDraft(storage: () => Storage): KeptDraft {
  return {
    read: () => {
      try {
        const text = storage().getItem(KEY);
        return text === null ? undefined : draftFrom(JSON.parse(text));
      } catch {
        return undefined;
      }
    },
    write: (draft) => {
      try {
        storage().setItem(KEY, JSON.stringify(draft));
        return true;
      } catch {
        return false;
      }
    },
    erase: () => {
      try {
        storage().removeItem(KEY);
      } catch {
        // Where nothing can be kept there is nothing to erase.
      }
    },
  };
}
