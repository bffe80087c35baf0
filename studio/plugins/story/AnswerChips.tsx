import { Flex } from "@sanity/ui";
import { useRef, type KeyboardEvent } from "react";
import type { StoryQuestion } from "../../../common/story/StoryTemplate.ts";
import { AnswerChip } from "./AnswerChip.tsx";

interface AnswerChipsProps {
  questions: readonly StoryQuestion[];
  /** Takes the placeholder that was chosen, like `{held:er}`. */
  onChoose: (placeholder: string) => void;
}

/** One chip a question. The Tab key stops at them once; arrow keys go from chip to chip. */
export function AnswerChips({ questions, onChoose }: AnswerChipsProps) {
  const bar = useRef<HTMLDivElement>(null);
  const named = questions.filter(({ key }) => key !== "");
  if (named.length === 0) return null;

  const move = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const chips = [...(bar.current?.querySelectorAll("button") ?? [])];
    const at = chips.findIndex((chip) => chip === document.activeElement);
    if (step === undefined || at < 0) return;
    event.preventDefault();
    chips.at((at + step) % chips.length)?.focus();
  };

  return (
    <Flex
      ref={bar}
      aria-label="Antworten einfügen"
      gap={1}
      role="toolbar"
      wrap="wrap"
      onKeyDown={move}
    >
      {named.map((question, index) => (
        <AnswerChip
          isTabStop={index === 0}
          key={question.key}
          question={question}
          onChoose={onChoose}
        />
      ))}
    </Flex>
  );
}
