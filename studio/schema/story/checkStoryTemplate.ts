import type { Path, PathSegment } from "@sanity/types";
import { checkTemplate, type StoryProblem } from "../../../common/story/checkTemplate.ts";
import { PART_ROLES, type Network } from "../../../common/story/StoryTemplate.ts";
import { readField, readText } from "../fields/readSibling.ts";
import { storyTemplateOf, teasersIn } from "./storyTemplateOf.ts";

/** Goes through every path of a template's document; each problem is told at its own field. */
export function checkStoryTemplate(document: unknown): true | { message: string; path: Path }[] {
  const problems = checkTemplate(storyTemplateOf(document));
  if (problems.length === 0) return true;
  return problems.map(({ path, message }) => ({ message, path: pathIn(document, path) }));
}

/** Where the document has what the engine's template has at a path. */
function pathIn(document: unknown, path: StoryProblem["path"]): Path {
  let parent = document;
  return fieldPath(document, path).map((step): PathSegment => {
    const value = readField(parent, String(step));
    parent = value;
    const key = typeof step === "number" ? readText(value, "_key") : undefined;
    return key === undefined ? step : { _key: key };
  });
}

/** Parts and teasers are fields of the document, named by role and network. */
function fieldPath(document: unknown, path: StoryProblem["path"]): StoryProblem["path"] {
  const [list, index, ...rest] = path;
  if (list === "parts") return [PART_ROLES[Number(index)] ?? "hook", ...rest];
  if (list !== "teasers") return path;
  const first: Network = "instagram";
  const network = teasersIn(document)[Number(index)]?.network ?? first;
  // A teaser of the engine holds its wordings; the document's field is their list.
  return [network, ...rest.slice(1)];
}
