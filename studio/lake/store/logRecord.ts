import { isJsonObject, isLakeDocument, type LakeDocument } from "./document.ts";
import type { Transaction } from "./transaction.ts";

const LOG_FORMAT = 1;

/** One line of the log. See README.md for the format. */
export type LogRecord =
  | { kind: "header"; projectId: string; dataset: string }
  | { kind: "document"; document: LakeDocument }
  | {
      kind: "transaction";
      id: string;
      at: string;
      by: string;
      set: readonly LakeDocument[];
      del: readonly string[];
    };

export function headerLine(dataset: { projectId: string; dataset: string }): string {
  return `${JSON.stringify({ lake: LOG_FORMAT, ...dataset })}\n`;
}

export function documentLine(document: LakeDocument): string {
  return `${JSON.stringify({ doc: document })}\n`;
}

export function transactionLine(transaction: Transaction): string {
  const { id, at, by, changes } = transaction;
  const set = changes.flatMap((change) => (change.after ? [change.after] : []));
  const del = changes.flatMap((change) => (change.after ? [] : [change.id]));
  return `${JSON.stringify({ tx: id, at, by, set, del })}\n`;
}

/** Reads a line back; undefined where it is not a record of this format. */
export function parseLogLine(line: string): LogRecord | undefined {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return undefined;
  }
  if (!isJsonObject(value)) return undefined;
  const { doc, tx, at, by, set, del, lake, projectId, dataset } = value;
  if (doc !== undefined) {
    return isLakeDocument(doc) ? { kind: "document", document: doc } : undefined;
  }
  if (typeof tx === "string") {
    if (typeof at !== "string" || typeof by !== "string") return undefined;
    if (!isListOf(set, isLakeDocument) || !isListOf(del, isString)) return undefined;
    return { kind: "transaction", id: tx, at, by, set, del };
  }
  if (lake === LOG_FORMAT && typeof projectId === "string" && typeof dataset === "string") {
    return { kind: "header", projectId, dataset };
  }
  return undefined;
}

function isString(value: unknown): value is string {
  return typeof value === "string";
}

function isListOf<Item>(
  value: unknown,
  isItem: (item: unknown) => item is Item,
): value is readonly Item[] {
  return Array.isArray(value) && value.every(isItem);
}
