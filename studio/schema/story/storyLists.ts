import type { StoryLists } from "../../../common/story/sampleAnswers.ts";
import type { Occupation, OccupationForms, Trade } from "../../../common/story/StoryTemplate.ts";
import { readField, readText } from "../fields/readSibling.ts";
import { occupationGenders, tradeGenders } from "../options/storyOptions.ts";

/** Asks for the documents that storyListsOf reads. */
export const STORY_LISTS_QUERY = `*[_type in ["occupation", "trade"]] | order(coalesce(title, nominative) asc)`;

/** Occupations and trades as the story engine takes them; one without its forms is left out. */
export function storyListsOf(documents: readonly unknown[]): StoryLists {
  return {
    occupations: documents.flatMap((document) => occupationOf(document) ?? []),
    trades: documents.flatMap((document) => tradeOf(document) ?? []),
  };
}

function occupationOf(document: unknown): Occupation | undefined {
  const [id, plural, pluralDative] = ["_id", "plural", "pluralDative"].map((field) =>
    readText(document, field),
  );
  const [masculine, feminine, neutral] = ["masculine", "feminine", "neutral"].map((field) =>
    formsOf(readField(document, field)),
  );
  if (id === undefined || plural === undefined || pluralDative === undefined) return undefined;
  if (masculine === undefined || feminine === undefined || neutral === undefined) return undefined;
  return { id, masculine, feminine, neutral, plural, pluralDative };
}

function formsOf(value: unknown): OccupationForms | undefined {
  const gender = occupationGenders.find((each) => each.value === readText(value, "gender"))?.value;
  const cases = casesOf(value);
  if (gender === undefined || cases === undefined) return undefined;
  return { gender, ...cases, nominativeDefinite: readText(value, "nominativeDefinite") };
}

function tradeOf(document: unknown): Trade | undefined {
  if (readText(document, "_type") !== "trade") return undefined;
  const id = readText(document, "_id");
  const gender = tradeGenders.find((each) => each.value === readText(document, "gender"))?.value;
  const cases = casesOf(document);
  if (id === undefined || gender === undefined || cases === undefined) return undefined;
  return { id, gender, ...cases };
}

function casesOf(value: unknown) {
  const [nominative, genitive, dative, accusative] = [
    ...["nominative", "genitive", "dative", "accusative"],
  ].map((field) => readText(value, field));
  if (nominative === undefined || genitive === undefined) return undefined;
  if (dative === undefined || accusative === undefined) return undefined;
  return { nominative, genitive, dative, accusative };
}
