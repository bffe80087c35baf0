import { Box, Button, Card, Container, Flex, Heading, Select, Stack, Text } from "@sanity/ui";
import { useState, type ReactNode } from "react";
import type { UserViewComponent } from "sanity/structure";
import { composeStory, type ComposedStory } from "../../../common/story/composeStory.ts";
import { PRONOUNS, type Pronoun } from "../../../common/story/StoryAnswer.ts";
import { TONES, type StoryTemplate, type Tone } from "../../../common/story/StoryTemplate.ts";
import { networks, partRoles, wordingTones } from "../../schema/options/storyOptions.ts";
import { titleOf } from "../../schema/options/titleOf.ts";
import { PRONOUN_TITLES, withHero, withoutOptional } from "./samples.ts";
import { useStory } from "./StoryContext.tsx";

const ANSWERED = { all: "Alle beantwortet", required: "Freiwillige übersprungen" } as const;
type Answered = keyof typeof ANSWERED;

/** The whole story with the sample answers, as visitors would get it. */
export const StoryPreview: UserViewComponent = ({ document }) => {
  const story = useStory(document.displayed);
  const [tone, setTone] = useState<Tone>("factual");
  const [pronoun, setPronoun] = useState<Pronoun>("sie");
  const [answered, setAnswered] = useState<Answered>("all");
  const [round, setRound] = useState(0);
  if (story === undefined) return null;

  const { template, answers } = story;
  const told = answered === "all" ? answers : withoutOptional(answers, template.questions);
  const composed = composeStory(template, withHero(told, pronoun), {
    tone,
    picks: everyPick(template, round),
  });
  return (
    <Container padding={4} width={1}>
      <Stack gap={5}>
        <Flex align="flex-end" gap={3} wrap="wrap">
          <Choice
            label="Ton"
            options={TONES.map((value) => [value, titleOf(wordingTones, value)])}
            value={tone}
            onChange={setTone}
          />
          <Choice
            label="Hauptfigur"
            options={PRONOUNS.map((value) => [value, PRONOUN_TITLES[value]])}
            value={pronoun}
            onChange={setPronoun}
          />
          <Choice
            label="Fragen"
            options={[
              ["all", ANSWERED.all],
              ["required", ANSWERED.required],
            ]}
            value={answered}
            onChange={setAnswered}
          />
          <Button
            fontSize={1}
            mode="ghost"
            text="Andere Fassungen"
            onClick={() => setRound(round + 1)}
          />
        </Flex>
        <StoryTexts story={composed} />
      </Stack>
    </Container>
  );
};

/** The next wording of every text at once. */
function everyPick({ parts, teasers }: StoryTemplate, round: number): Record<string, number> {
  const ids = [
    ...parts.flatMap(({ role }) => [role, `short.${role}`]),
    ...teasers.map(({ network }) => `teaser.${network}`),
  ];
  return Object.fromEntries(ids.map((id) => [id, round]));
}

function StoryTexts({ story }: { story: ComposedStory }) {
  return (
    <>
      <Part title="Überschriften">
        {story.headlines.map((headline) => (
          <Line key={headline} text={headline} />
        ))}
      </Part>
      <Part title="Geschichte">
        {story.parts.map(({ id, role, text, wordings }) => (
          <Line
            key={id}
            note={`${titleOf(partRoles, role)} · ${fassungen(wordings)}`}
            text={text}
          />
        ))}
      </Part>
      <Part title="Kurze Geschichte">
        <Line text={story.short.map(({ text }) => text).join(" ")} />
      </Part>
      <Part title="Teaser">
        {story.teasers.map(({ id, network, text, length, wordings }) => (
          <Line
            key={id}
            note={`${titleOf(networks, network)} · ${length} Zeichen · ${fassungen(wordings)}`}
            text={text}
          />
        ))}
      </Part>
      <Part title="Film">
        {story.scenes.map(({ at, seconds, picture, spoken }) => (
          <Line
            key={at}
            note={`Sekunde ${at} bis ${at + seconds} · ${picture}`}
            text={spoken === "" ? "(ohne Worte)" : spoken}
          />
        ))}
      </Part>
      <Part title="Fragen für das Gespräch">
        {story.interview.map((question) => (
          <Line key={question} text={question} />
        ))}
      </Part>
    </>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Card as="section" border padding={4} radius={2}>
      <Stack gap={4}>
        <Heading as="h3" size={1}>
          {title}
        </Heading>
        {children}
      </Stack>
    </Card>
  );
}

function Line({ note, text }: { note?: string; text: string }) {
  return (
    <Stack gap={2}>
      {note !== undefined && (
        <Text muted size={0}>
          {note}
        </Text>
      )}
      <Text size={2} style={{ whiteSpace: "pre-line" }}>
        {text}
      </Text>
    </Stack>
  );
}

function Choice<Value extends string>({
  label,
  options,
  value,
  onChange,
}: {
  label: string;
  options: readonly (readonly [Value, string])[];
  value: Value;
  onChange: (value: Value) => void;
}) {
  return (
    <Box as="label">
      <Stack gap={2}>
        <Text muted size={1}>
          {label}
        </Text>
        <Select
          fontSize={1}
          value={value}
          onChange={(event) => {
            const chosen = options.find(([each]) => each === event.currentTarget.value);
            if (chosen !== undefined) onChange(chosen[0]);
          }}
        >
          {options.map(([each, title]) => (
            <option key={each} value={each}>
              {title}
            </option>
          ))}
        </Select>
      </Stack>
    </Box>
  );
}

function fassungen(count: number): string {
  return count === 1 ? "eine Fassung" : `${count} Fassungen`;
}
