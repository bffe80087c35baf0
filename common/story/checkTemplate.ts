import { VIDEO_SECONDS, WORDS_A_SECOND } from "./lengthLimits.ts";
import { checkText } from "./checkText.ts";
import { keysIn } from "./parseText.ts";
import {
  PART_ROLES,
  TONES,
  type PartRole,
  type StoryQuestion,
  type StoryTemplate,
  type Tone,
  type Wording,
} from "./StoryTemplate.ts";

/** Something to mend in a template, where it is: `["parts", 0, "wordings", 1, "text"]`. */
export interface StoryProblem {
  path: readonly (string | number)[];
  /** For editors, in German. */
  message: string;
}

const TONE_WORDS: Readonly<Record<Tone, string>> = { factual: "sachlich", relaxed: "locker" };
export const ROLE_TITLES: Readonly<Record<PartRole, string>> = {
  hook: "Einstieg",
  obstacle: "Hindernis",
  turningPoint: "Wendepunkt",
  change: "Veränderung",
  callToAction: "Aufforderung",
};

/**
 * Goes through every path of a template: whatever a visitor answers or skips, in either tone, there
 * must be a text, and each text must get its answers in forms that they have.
 */
export function checkTemplate(template: StoryTemplate): StoryProblem[] {
  return [
    ...checkQuestions(template.questions),
    ...allTexts(template).flatMap(({ path, text }) =>
      checkText(text, template).map((message) => ({ path, message })),
    ),
    ...checkParts(template),
    ...checkEnough(template),
    ...checkScenes(template),
    ...checkUse(template),
  ];
}

function checkQuestions(questions: readonly StoryQuestion[]): StoryProblem[] {
  const problems: StoryProblem[] = [];
  for (const [index, { key, shape, isOptional }] of questions.entries()) {
    const at = (field: string, message: string) =>
      problems.push({ path: ["questions", index, field], message });
    if (!/^[a-z][a-z0-9]*$/.test(key)) {
      at("key", "Ein Platzhalter besteht aus kleinen Buchstaben und Ziffern, zum Beispiel „held“.");
    }
    if (questions.findIndex((other) => other.key === key) < index) {
      at("key", `Den Platzhalter „${key}“ hat schon eine andere Frage.`);
    }
    const isHero = questions.findIndex((other) => other.shape === "person") === index;
    if (shape === "person" && isHero && isOptional) {
      at(
        "isOptional",
        "Nach der Hauptfigur richtet sich die ganze Geschichte: Sie wird gebraucht.",
      );
    }
  }
  if (!questions.some(({ shape }) => shape === "person")) {
    problems.push({ path: ["questions"], message: "Es fehlt die Frage nach der Hauptfigur." });
  }
  return problems;
}

interface PlacedText {
  path: readonly (string | number)[];
  text: string;
}

function wordingsAt(
  wordings: readonly Wording[],
  path: readonly (string | number)[],
): PlacedText[] {
  return wordings.map(({ text }, index) => ({ path: [...path, index, "text"], text }));
}

/** Texts that stand alone must be there whatever was skipped. */
function steadyTexts({ scenes, interview }: StoryTemplate): PlacedText[] {
  return [
    ...scenes.flatMap(({ picture, spoken }, index) => [
      { path: ["scenes", index, "picture"], text: picture },
      { path: ["scenes", index, "spoken"], text: spoken },
    ]),
    ...interview.map((text, index) => ({ path: ["interview", index], text })),
  ];
}

function allTexts(template: StoryTemplate): PlacedText[] {
  const { parts, headlines, teasers } = template;
  return [
    ...parts.flatMap((part, index) => [
      ...wordingsAt(part.wordings, ["parts", index, "wordings"]),
      ...wordingsAt(part.short, ["parts", index, "short"]),
    ]),
    ...headlines.map((text, index) => ({ path: ["headlines", index], text })),
    ...teasers.flatMap(({ wordings }, index) =>
      wordingsAt(wordings, ["teasers", index, "wordings"]),
    ),
    ...steadyTexts(template),
  ];
}

function requiredKeys(questions: readonly StoryQuestion[]): ReadonlySet<string> {
  return new Set(questions.flatMap(({ key, isOptional }) => (isOptional ? [] : [key])));
}

/** Tones for which there is no wording if every question that may be skipped is skipped. */
function deadEnds(wordings: readonly Wording[], required: ReadonlySet<string>): readonly Tone[] {
  return TONES.filter(
    (tone) =>
      !wordings.some(
        (wording) =>
          (wording.tone === undefined || wording.tone === tone) &&
          [...keysIn(wording.text)].every((key) => required.has(key)),
      ),
  );
}

function deadEnd(tones: readonly Tone[]): string {
  const where =
    tones.length === TONES.length
      ? ""
      : ` im Ton „${tones.map((tone) => TONE_WORDS[tone]).join(", ")}“`;
  return `Wer alle freiwilligen Fragen überspringt, bekommt hier${where} keinen Text. Bitte ergänzen Sie eine Fassung, die nur Pflichtfragen verwendet.`;
}

function checkParts({ parts, questions }: StoryTemplate): StoryProblem[] {
  const required = requiredKeys(questions);
  const roles = parts.map(({ role }) => role);
  const order: StoryProblem[] =
    roles.join() === PART_ROLES.join()
      ? []
      : [
          {
            path: ["parts"],
            message: `Eine Geschichte hat diese Abschnitte, jeden einmal und in dieser Reihenfolge: ${PART_ROLES.map((role) => ROLE_TITLES[role]).join(", ")}.`,
          },
        ];
  return [
    ...order,
    ...parts.flatMap((part, index) =>
      (["wordings", "short"] as const).flatMap((kind): StoryProblem[] => {
        const tones = deadEnds(part[kind], required);
        return tones.length === 0
          ? []
          : [{ path: ["parts", index, kind], message: deadEnd(tones) }];
      }),
    ),
  ];
}

function checkEnough({ teasers, headlines, interview, questions }: StoryTemplate): StoryProblem[] {
  const required = requiredKeys(questions);
  const needs = (text: string) => [...keysIn(text)].some((key) => !required.has(key));
  return [
    ...teasers.flatMap(({ network, wordings }, index): StoryProblem[] => {
      const tones = deadEnds(wordings, required);
      return [
        ...(tones.length === 0
          ? []
          : [{ path: ["teasers", index, "wordings"], message: deadEnd(tones) }]),
        ...(teasers.findIndex((other) => other.network === network) < index
          ? [
              {
                path: ["teasers", index, "network"],
                message: "Für dieses Netzwerk gibt es schon einen Teaser.",
              },
            ]
          : []),
      ];
    }),
    ...(teasers.length === 0
      ? [{ path: ["teasers"], message: "Bitte schreiben Sie mindestens einen Teaser." }]
      : []),
    ...(headlines.every(needs)
      ? [
          {
            path: ["headlines"],
            message: "Bitte schreiben Sie mindestens eine Überschrift nur mit Pflichtfragen.",
          },
        ]
      : []),
    ...(interview.length === 0
      ? [{ path: ["interview"], message: "Bitte schreiben Sie Fragen für das Gespräch auf." }]
      : []),
  ];
}

function checkScenes(template: StoryTemplate): StoryProblem[] {
  const required = requiredKeys(template.questions);
  const sum = template.scenes.reduce((total, { seconds }) => total + seconds, 0);
  return [
    ...(sum === VIDEO_SECONDS
      ? []
      : [
          {
            path: ["scenes"],
            message: `Die Szenen dauern zusammen ${String(sum)} statt ${String(VIDEO_SECONDS)} Sekunden.`,
          },
        ]),
    ...template.scenes.flatMap(({ seconds, spoken }, index): StoryProblem[] => {
      const words = spoken.split(/\s+/u).filter((word) => word !== "").length;
      return words <= seconds * WORDS_A_SECOND
        ? []
        : [
            {
              path: ["scenes", index, "spoken"],
              message: `Das sind ${String(words)} Wörter für ${String(seconds)} Sekunden; gut zu sprechen sind ${String(Math.floor(seconds * WORDS_A_SECOND))}.`,
            },
          ];
    }),
    ...steadyTexts(template).flatMap(({ path, text }): StoryProblem[] => {
      const missing = [...keysIn(text)].filter(
        (key) => !required.has(key) && template.questions.some((question) => question.key === key),
      );
      return missing.length === 0
        ? []
        : [
            {
              path,
              message: `Hier dürfen nur Pflichtfragen stehen, nicht ${missing.map((key) => `{${key}}`).join(", ")}.`,
            },
          ];
    }),
  ];
}

function checkUse(template: StoryTemplate): StoryProblem[] {
  const used = new Set(allTexts(template).flatMap(({ text }) => [...keysIn(text)]));
  return template.questions.flatMap(({ key }, index): StoryProblem[] =>
    used.has(key)
      ? []
      : [
          {
            path: ["questions", index, "key"],
            message: `Kein Text verwendet „{${key}}“. Bitte streichen Sie die Frage oder verwenden Sie die Antwort.`,
          },
        ],
  );
}
