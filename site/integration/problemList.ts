import { studioPath } from "../../common/paths.ts";
import type { ContentProblem } from "../content/ContentProblem.ts";
import { documentTypeName, fieldName } from "../text/schemaNames.ts";

/**
 * A build's content problems as editors read them: one document after the other, each with its title
 * where it has one, its id and its Studio link.
 */
export function problemList(
  problems: readonly ContentProblem[],
  { origin, titles }: { origin: string; titles: ReadonlyMap<string, string> },
): string {
  const byDocument = Map.groupBy(problems, ({ documentId }) => documentId);
  const documents = [...byDocument.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const link = new URL(studioPath({ id: first.documentId, type: first.documentType }), origin);
    return [
      `  ${documentName(first, titles)}`,
      ...group.map(({ path, message }) => `    ${fieldName(path)}: ${oneLine(message)}`),
      `    → ${link.href}`,
    ];
  });
  return [heading(problems.length, byDocument.size), ...documents].join("\n");
}

function documentName(
  { documentId: id, documentType }: ContentProblem,
  titles: ReadonlyMap<string, string>,
): string {
  const type = documentTypeName(documentType);
  const title = titles.get(id);
  return title === undefined ? `${type} ${id}` : `${type} „${oneLine(title)}“ (${id})`;
}

/** Messages quote what editors typed. */
function oneLine(message: string): string {
  return message.replaceAll(/\s*[\r\n]\s*/g, " ");
}

function heading(problems: number, documents: number): string {
  const what = problems === 1 ? "1 Stelle" : `${problems} Stellen`;
  const where = documents === 1 ? "1 Dokument" : `${documents} Dokumenten`;
  return `Die Site ist gebaut. ${what} in ${where} konnte sie nicht ganz zeigen:`;
}
