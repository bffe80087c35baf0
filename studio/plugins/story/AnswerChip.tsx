import { Button } from "@sanity/ui";
import { Menu, MenuButton, MenuItem } from "@sanity/ui/menu";
import { useId, useRef } from "react";
import { FORMS_OF_SHAPE } from "../../../common/story/storyForms.ts";
import type { StoryQuestion } from "../../../common/story/StoryTemplate.ts";
import { placeholderOf } from "./insertAnswer.ts";

interface AnswerChipProps {
  question: StoryQuestion;
  isTabStop: boolean;
  onChoose: (placeholder: string) => void;
}

/** Puts an answer into the text; where it has forms, a menu offers them. */
export function AnswerChip({ question, isTabStop, onChoose }: AnswerChipProps) {
  const { key, label, shape } = question;
  const id = useId();
  const chosen = useRef<string>(undefined);
  const forms = FORMS_OF_SHAPE[shape];
  const look = {
    fontSize: 1,
    mode: "ghost" as const,
    padding: 2,
    tabIndex: isTabStop ? 0 : -1,
    text: key,
    title: label,
  };

  if (forms.length === 1) {
    return (
      <Button
        {...look}
        aria-label={`Antwort ${key} einfügen`}
        onClick={() => onChoose(placeholderOf(key, undefined))}
      />
    );
  }
  // The menu gives the focus back to its button as it closes; only then may the text have it.
  const close = () => {
    if (chosen.current !== undefined) onChoose(chosen.current);
    chosen.current = undefined;
  };
  return (
    <MenuButton
      button={<Button {...look} aria-label={`Antwort ${key} einfügen: Form wählen`} />}
      id={id}
      menu={
        <Menu>
          {forms.map(({ form, label: becomes }) => (
            <MenuItem
              fontSize={1}
              key={placeholderOf(key, form)}
              padding={2}
              text={becomes}
              onClick={() => {
                chosen.current = placeholderOf(key, form);
              }}
            />
          ))}
        </Menu>
      }
      popover={{ portal: true }}
      onClose={close}
    />
  );
}
