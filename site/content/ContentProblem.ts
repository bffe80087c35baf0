/** Something in the content that cannot be shown as it is. It never stops a build. */
export interface ContentProblem {
  documentId: string;
  documentType: string;
  /** Where in the document: a field, or a field and the `_key` of an item ("body/k3"). */
  path: string;
  /** German, for editors: what is wrong and what to do. */
  message: string;
}

/** Takes note of a problem; the same problem may be reported often and counts once. */
export type ReportProblem = (problem: ContentProblem) => void;

/** Takes note of a problem in one document, already known. */
export type NoteProblem = (path: string, message: string) => void;

/** The `note` of one document for a collecting `report`. */
export function problemsOf(
  document: { id: string; type: string },
  report: ReportProblem,
): NoteProblem {
  return (path, message) =>
    report({ documentId: document.id, documentType: document.type, path, message });
}
