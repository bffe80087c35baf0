import {
  NETWORKS,
  PART_ROLES,
  type OccupationForms,
  type StoryChoice,
  type StoryPart,
  type StoryQuestion,
  type StoryTemplate,
  type Trade,
  type Wording,
} from "../../../common/story/StoryTemplate.ts";
import type { Content } from "../Content.ts";
import { problemsOf, type ReportProblem } from "../ContentProblem.ts";
import type { StoryToolResult } from "../results.ts";
import type { ListedOccupation, StoryTool } from "../view/StoryTool.ts";

/** The generated types take a list of texts for one of objects. */
type TemplateResult = Omit<StoryToolResult["templates"][number], "headlines" | "interview"> &
  Record<"headlines" | "interview", readonly string[] | null>;
/** What the query answers. */
export interface StoryToolSource extends Omit<StoryToolResult, "templates"> {
  templates: readonly TemplateResult[];
}
type OccupationResult = StoryToolResult["occupations"][number];
type TradeResult = StoryToolResult["trades"][number];

/** The Storygenerator's templates, occupations and trades. */
export async function loadStoryTool(content: Content): Promise<StoryTool> {
  return toStoryTool(await content.storyTool(), content.report);
}

/** What can be told, listed and put into a case; the rest is left out and reported. */
export function toStoryTool(result: StoryToolSource, report: ReportProblem): StoryTool {
  return {
    templates: result.templates.flatMap((template) => toTemplate(template, report) ?? []),
    occupations: result.occupations.flatMap((each) => toOccupation(each, report) ?? []),
    trades: result.trades.flatMap((each) => toTrade(each, report) ?? []),
    modified: result.templates
      .map(({ _updatedAt }) => _updatedAt)
      .toSorted()
      .at(-1),
  };
}

function toTemplate(result: TemplateResult, report: ReportProblem): StoryTemplate | undefined {
  const plot = toChoice(result.plot);
  const occasion = toChoice(result.occasion);
  const questions = (result.questions ?? []).flatMap((each) => toQuestion(each) ?? []);
  const parts = PART_ROLES.flatMap((role): StoryPart[] => {
    const wordings = toWordings(result[role]?.wordings);
    return wordings.length === 0
      ? []
      : [{ role, wordings, short: toWordings(result[role]?.short) }];
  });
  const note = problemsOf({ id: result._id, type: result._type }, report);
  const missing = [
    ...(result.title === null ? [["title", "der Titel"] as const] : []),
    ...(plot === undefined ? [["plot", "das Handlungsmuster"] as const] : []),
    ...(occasion === undefined ? [["occasion", "der Anlass"] as const] : []),
    ...(questions.some(({ shape }) => shape === "person")
      ? []
      : [["questions", "die Frage nach der Hauptfigur"] as const]),
    ...PART_ROLES.filter((role) => parts.every((part) => part.role !== role)).map(
      (role) => [role, "der Text dieses Abschnitts"] as const,
    ),
  ];
  for (const [field, what] of missing)
    note(field, `Hier fehlt ${what}: Der Storygenerator zeigt die Vorlage nicht.`);
  if (result.title === null || plot === undefined || occasion === undefined || missing.length > 0)
    return undefined;
  return {
    id: result._id,
    title: result.title,
    description: result.description ?? "",
    plot,
    occasion,
    questions,
    parts,
    headlines: (result.headlines ?? []).filter((text) => text !== ""),
    teasers: NETWORKS.flatMap((network) => {
      const wordings = toWordings(result[network]);
      return wordings.length === 0 ? [] : [{ network, wordings }];
    }),
    scenes: (result.scenes ?? []).flatMap(({ seconds, picture, spoken }) =>
      seconds === null || picture === null ? [] : [{ seconds, picture, spoken: spoken ?? "" }],
    ),
    interview: (result.interview ?? []).filter((text) => text !== ""),
  };
}

function toChoice(
  choice: { _id: string; title: string | null; description: string | null } | null,
): StoryChoice | undefined {
  if (choice === null || choice.title === null) return undefined;
  return { id: choice._id, title: choice.title, description: choice.description ?? "" };
}

function toQuestion({
  key,
  shape,
  label,
  help,
  example,
  isOptional,
}: NonNullable<TemplateResult["questions"]>[number]): StoryQuestion | undefined {
  if (key === null || shape === null || label === null) return undefined;
  const words = { help: help ?? "", example: example ?? "" };
  return { key, shape, label, ...words, isOptional: isOptional === true };
}

function toWordings(
  wordings:
    | readonly { text: string | null; tone: "both" | "factual" | "relaxed" | null }[]
    | null
    | undefined,
): Wording[] {
  return (wordings ?? []).flatMap(({ text, tone }) => {
    if (text === null || text === "") return [];
    return [tone === null || tone === "both" ? { text } : { text, tone }];
  });
}

type Case = "nominative" | "genitive" | "dative" | "accusative";

function toCases(forms: Readonly<Record<Case, string | null>>): Record<Case, string> | undefined {
  const { nominative, genitive, dative, accusative } = forms;
  return nominative === null || genitive === null || dative === null || accusative === null
    ? undefined
    : { nominative, genitive, dative, accusative };
}

function toForms(forms: OccupationResult["masculine"]): OccupationForms | undefined {
  const cases = forms === null ? undefined : toCases(forms);
  if (forms === null || forms.gender === null || cases === undefined) return undefined;
  const { gender, nominativeDefinite } = forms;
  return { gender, ...cases, ...(nominativeDefinite === null ? {} : { nominativeDefinite }) };
}

const UNFINISHED = "Hier fehlen Formen: Der Storygenerator bietet den Eintrag nicht an.";

function toOccupation(
  result: OccupationResult,
  report: ReportProblem,
): ListedOccupation | undefined {
  const masculine = toForms(result.masculine);
  const feminine = toForms(result.feminine);
  const neutral = toForms(result.neutral);
  const { _id: id, title, plural, pluralDative } = result;
  const note = problemsOf({ id, type: "occupation" }, report);
  for (const [field, value] of Object.entries({
    masculine,
    feminine,
    neutral,
    plural,
    pluralDative,
  }))
    if (value === undefined || value === null) note(field, UNFINISHED);
  if (
    masculine === undefined ||
    feminine === undefined ||
    neutral === undefined ||
    plural === null ||
    pluralDative === null
  )
    return undefined;
  return {
    id,
    title: title ?? neutral.nominative,
    ...{ masculine, feminine, neutral, plural, pluralDative },
  };
}

function toTrade(result: TradeResult, report: ReportProblem): Trade | undefined {
  const { _id: id, gender, nominative, genitive, dative, accusative } = result;
  const note = problemsOf({ id, type: "trade" }, report);
  for (const [field, value] of Object.entries({ gender, nominative, genitive, dative, accusative }))
    if (value === null) note(field, UNFINISHED);
  const cases = toCases(result);
  return cases === undefined || gender === null ? undefined : { id, gender, ...cases };
}
