import { Card, Flex, Stack, Text } from "@sanity/ui";
import { fillText } from "../../../common/story/fillText.ts";
import { PRONOUNS, type StoryAnswers } from "../../../common/story/StoryAnswer.ts";
import { PRONOUN_TITLES, withHero } from "./samples.ts";

/** A text with the sample answers, in every way of speaking of the hero that makes a difference. */
export function TextPreview({ answers, text }: { answers: StoryAnswers; text: string }) {
  if (text.trim() === "") return null;
  const filled = PRONOUNS.map((pronoun) => ({
    title: PRONOUN_TITLES[pronoun],
    text: fillText(text, withHero(answers, pronoun)),
  }));
  const isSame = new Set(filled.map((each) => each.text)).size === 1;
  const shown = isSame ? filled.slice(0, 1).map((each) => ({ ...each, title: undefined })) : filled;
  return (
    <Card
      as="section"
      aria-label="Vorschau mit den Beispielantworten"
      border
      padding={3}
      radius={2}
      tone="transparent"
    >
      <Stack gap={3}>
        {shown.map(({ title, text: made }) => (
          <Flex gap={3} key={title ?? "all"}>
            {title !== undefined && (
              <Text muted size={1} style={{ flex: "none", width: "5.5rem" }}>
                {title}
              </Text>
            )}
            <Text size={1} style={{ whiteSpace: "pre-line" }}>
              {made ?? "Noch kein Text: Es fehlt eine Antwort, oder ein Platzhalter stimmt nicht."}
            </Text>
          </Flex>
        ))}
      </Stack>
    </Card>
  );
}
