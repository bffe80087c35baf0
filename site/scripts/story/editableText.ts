import { element } from "../element.ts";
import type { FinishedText } from "./finishedStory.ts";
import { button } from "./stepFrame.ts";
import { TYPING_HELP } from "./typingHelp.ts";

/** What can be done with a text of the result. */
export interface TextActions {
  edit: (id: string, change: { text: string; made: string }) => void;
  /** Take back the visitor's changes; gives the text as it was made. */
  undo: (id: string) => FinishedText;
  /** The next wording. */
  reword: (id: string, wordings: number) => FinishedText;
  copy: (text: string, what: string) => void;
  say: (text: string) => void;
}

/**
 * A text that is changed where it stands. Its twin, which only paper shows, also makes the field as
 * high as its text, without a measure in a script.
 */
export function editableText(
  first: FinishedText,
  {
    label,
    actions,
    onChange,
    isCopied = true,
  }: { label: string; actions: TextActions; onChange?: (text: string) => void; isCopied?: boolean },
): HTMLElement {
  let shown = first;
  const area = element("textarea", {
    "aria-label": label,
    rows: "1",
    name: first.id,
    ...TYPING_HELP.text,
  });
  const grown = element("div", { class: "story-text" }, [area]);
  const reword = button(
    "Anders formulieren",
    () => {
      show(actions.reword(shown.id, shown.wordings));
      actions.say(`${label} in anderen Worten: ${shown.text}`);
    },
    { look: "text" },
  );
  const undo = button(
    "Zurück zum Vorschlag",
    () => {
      show(actions.undo(shown.id));
      actions.say(`${label} wie vorgeschlagen.`);
      area.focus();
    },
    { look: "text" },
  );
  const copy = button("Kopieren", () => actions.copy(area.value, label), { look: "text" });
  for (const each of [reword, undo, copy]) {
    each.append(element("span", { class: "vh" }, [`: ${label}`]));
  }

  const settle = (text: string, isChanged: boolean) => {
    grown.dataset["text"] = text;
    reword.hidden = isChanged || shown.wordings < 2;
    undo.hidden = !isChanged;
    onChange?.(text);
  };
  const show = (text: FinishedText) => {
    shown = text;
    area.value = text.text;
    settle(text.text, text.isChanged);
  };
  area.addEventListener("input", () => {
    actions.edit(shown.id, { text: area.value, made: shown.made });
    settle(area.value, area.value !== shown.made);
  });
  show(first);
  return element("div", { class: "story-editable" }, [
    grown,
    element("div", { class: "story-tools" }, [reword, undo, ...(isCopied ? [copy] : [])]),
  ]);
}
