import { element } from "../element.ts";
import type { StoryState } from "./storyState.ts";
import { button } from "./stepFrame.ts";

/** What the notes offer. */
export interface NoteActions {
  resume: () => void;
  /** Keeps a shared story on this device. */
  adopt: () => void;
  /** Puts a shared story away. */
  putAway: () => void;
  erase: () => void;
}

/** Says where the visitor's words are, below every step. */
export function keptNote(
  { draft, isRefused, shared }: StoryState,
  { erase, putAway }: NoteActions,
): HTMLElement {
  if (shared !== undefined) {
    return element("p", { class: "story-kept meta" }, [
      "Diese Geschichte kam mit einem Link und ist auf diesem Gerät nicht gespeichert. ",
      button("Geschichte weglegen", putAway, { look: "text" }),
    ]);
  }
  return element("p", { class: "story-kept meta" }, [
    isRefused
      ? "Ihr Browser speichert nichts. Solange diese Seite offen ist, bleibt alles da. "
      : "Was Sie schreiben, bleibt auf diesem Gerät. Es wird hier gespeichert, damit Sie später weitermachen können, und nirgendwohin geschickt. ",
    ...(draft === undefined ? [] : [button("Alles löschen", erase, { look: "text" })]),
  ]);
}

/** Above a story that came by a link: it can be kept, or put away. */
export function sharedNote(state: StoryState, { adopt, putAway }: NoteActions): HTMLElement {
  return element("div", { class: "empty story-shared" }, [
    element("p", {}, [
      state.hasOwn()
        ? "Diese Geschichte kam mit einem Link. Ihre eigene liegt unverändert auf diesem Gerät. Wenn Sie diese hier speichern, ersetzt sie Ihre eigene."
        : "Diese Geschichte kam mit einem Link. Auf diesem Gerät ist sie noch nicht gespeichert.",
    ]),
    element("div", { class: "story-buttons" }, [
      button("Auf diesem Gerät speichern", adopt),
      button("Geschichte weglegen", putAway, { look: "text" }),
    ]),
  ]);
}

/** At the beginning, to whoever has a story here already. */
export function resumeOffer(title: string, { resume, erase }: NoteActions): HTMLElement {
  return element("div", { class: "signal story-resume" }, [
    element("p", {}, [element("b", {}, ["Sie haben hier schon angefangen: "]), `„${title}“.`]),
    element("div", { class: "story-buttons" }, [
      button("Weitermachen", resume),
      button("Alles löschen", erase, { look: "text" }),
    ]),
  ]);
}
