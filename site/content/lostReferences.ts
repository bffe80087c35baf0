import type { SanityClient } from "@sanity/client";
import { z } from "zod";
import type { ReportProblem } from "./ContentProblem.ts";

/** Fields of which queries take the `_ref`: of something else, they answer nothing at all. */
const LISTS = [
  ...["topics", "authors", "guests", "organisations", "related", "speakers", "people"],
  ...["organisers", "items", "hosts", "funders"],
];
const SINGLES = ["series", "organisation", "transcript", "audio"];

const isNoList = (field: string) => `defined(${field}) && !defined(count(${field}))`;
const isNoReference = (field: string) =>
  `defined(${field}) && !defined(coalesce(${field}._ref, ${field}.asset._ref))`;
const named = [
  ...LISTS.map((field) => `select(${isNoList(field)} => "${field}")`),
  ...SINGLES.map((field) => `select(${isNoReference(field)} => "${field}")`),
];
const QUERY = `*[!(_type match "sanity.*")]{ _id, _type, "fields": [${named.join(", ")}] }[count(fields[defined(@)]) > 0]`;

const answer = z.array(
  z.object({ _id: z.string(), _type: z.string(), fields: z.array(z.string().nullable()) }),
);

/** Reports references that are none: what programs wrote into their fields has another form. */
export async function reportLostReferences(
  client: SanityClient,
  report: ReportProblem,
): Promise<void> {
  for (const { _id, _type, fields } of answer.parse(await client.fetch<unknown>(QUERY))) {
    for (const path of fields) {
      if (path === null) continue;
      report({
        documentId: _id,
        documentType: _type,
        path,
        message:
          "Hier steht kein Verweis, wie ihn das Studio anlegt, deshalb bleibt die Stelle weg. Bitte füllen Sie sie im Studio neu aus.",
      });
    }
  }
}
