import { Stack } from "@sanity/ui";
import { use, useRef } from "react";
import type { StringInputProps } from "sanity";
import { AnswerChips } from "./AnswerChips.tsx";
import { insertAnswer } from "./insertAnswer.ts";
import { StoryContext } from "./StoryContext.tsx";
import { TextPreview } from "./TextPreview.tsx";

/** A text of a story: below it the answers that can be put in, and what becomes of it. */
export function StoryTextInput(props: StringInputProps) {
  const story = use(StoryContext);
  const { elementProps, readOnly, value = "" } = props;
  const hadFocus = useRef(false);

  const insert = (placeholder: string) => {
    const field: unknown = elementProps.ref.current;
    if (!(field instanceof HTMLTextAreaElement)) return;
    const end = field.value.length;
    const selection = hadFocus.current
      ? { from: field.selectionStart, to: field.selectionEnd }
      : { from: end, to: end };
    const { from, to, text } = insertAnswer(field.value, { selection, placeholder });
    field.focus();
    field.setRangeText(text, from, to, "end");
    // As if it had been typed: the form takes it from here.
    field.dispatchEvent(new InputEvent("input", { bubbles: true }));
  };

  return (
    <Stack gap={3}>
      <div
        onFocus={() => {
          hadFocus.current = true;
        }}
      >
        {props.renderDefault(props)}
      </div>
      {story !== undefined && (
        <>
          {readOnly !== true && (
            <AnswerChips questions={story.template.questions} onChoose={insert} />
          )}
          <TextPreview answers={story.answers} text={value} />
        </>
      )}
    </Stack>
  );
}
