import type { SanityClient } from "@sanity/client";
import { z } from "zod";
import { NETWORKS, PART_ROLES } from "../../common/story/StoryTemplate.ts";
import { problemsOf, type ReportProblem } from "./ContentProblem.ts";

/** Fields of which queries take a part: of something else, they answer nothing at all. */
const REFERENCES = ["series", "organisation", "transcript", "audio"];
const LISTS_OF_REFERENCES = [
  ...["topics", "authors", "guests", "organisations", "related", "speakers", "people"],
  ...["organisers", "items", "hosts", "funders", "storyTutorials"],
];
const LISTS = [
  "contactTopics",
  "scenes",
  ...NETWORKS,
  ...PART_ROLES.map((role) => `${role}.short`),
];

const isNoReference = (field: string) => `!defined(coalesce(${field}._ref, ${field}.asset._ref))`;
const isNoList = (field: string) => `!defined(count(${field}))`;
const lostAmong = (fields: readonly string[], isLost: (field: string) => string) =>
  fields.map((field) => `select(defined(${field}) && ${isLost(field)} => "${field}")`).join(", ");
const QUERY = `*[!(_type match "sanity.*")]{
  _id, _type,
  "references": [${lostAmong(REFERENCES, isNoReference)}, ${lostAmong(LISTS_OF_REFERENCES, isNoList)}],
  "lists": [${lostAmong(LISTS, isNoList)}]
}[count((references + lists)[defined(@)]) > 0]`;

const names = z.array(z.string().nullable());
const answer = z.array(
  z.object({ _id: z.string(), _type: z.string(), references: names, lists: names }),
);

/** Reports fields that pages would silently do without: programs gave them another form. */
export async function reportLostFields(client: SanityClient, report: ReportProblem): Promise<void> {
  for (const { _id, _type, references, lists } of answer.parse(
    await client.fetch<unknown>(QUERY),
  )) {
    const note = problemsOf({ id: _id, type: _type }, report);
    for (const field of references)
      if (field !== null) note(field, `Hier steht kein Verweis, wie ihn ${FILL_IN}`);
    for (const field of lists)
      if (field !== null)
        note(field.replace(".", "/"), `Hier steht keine Liste, wie sie ${FILL_IN}`);
  }
}

const FILL_IN =
  "das Studio anlegt, deshalb bleibt die Stelle weg. Bitte füllen Sie sie im Studio neu aus.";
