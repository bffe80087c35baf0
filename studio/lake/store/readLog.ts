import { readFile } from "node:fs/promises";
import { DamagedLogError } from "./damagedLogError.ts";
import { parseLogLine, type LogRecord } from "./logRecord.ts";

const NEWLINE = 10;

/** What a log holds, and how much of the file is whole. */
export interface LogContent {
  records: { record: LogRecord; bytes: number }[];
  /** Everything up to here is whole; what follows is a torn last line, never acknowledged. */
  wholeBytes: number;
  tornBytes: number;
}

/**
 * Reads a whole log; undefined where there is none. A line without an end can only be the last
 * one, torn by a crash while it was written: it is left out. Throws DamagedLogError for any
 * other line that cannot be read.
 */
export async function readLog(path: string): Promise<LogContent | undefined> {
  const bytes = await readFile(path).catch((error: unknown) => {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  });
  if (!bytes) return undefined;
  const records: LogContent["records"] = [];
  let start = 0;
  for (let line = 1; start < bytes.length; line++) {
    const end = bytes.indexOf(NEWLINE, start);
    if (end === -1) break;
    const record = parseLogLine(bytes.toString("utf8", start, end));
    if (!record) throw new DamagedLogError(path, line, "kein lesbarer Eintrag");
    if ((line === 1) !== (record.kind === "header")) {
      throw new DamagedLogError(path, line, "Kopfzeile an falscher Stelle oder fehlend");
    }
    records.push({ record, bytes: end + 1 - start });
    start = end + 1;
  }
  return { records, wholeBytes: start, tornBytes: bytes.length - start };
}
