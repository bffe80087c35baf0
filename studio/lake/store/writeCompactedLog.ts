import { rename, rm } from "node:fs/promises";
import type { CompactionPlan } from "./historyTail.ts";
import { syncFolderOf, type LogFile, type OpenLogFile } from "./logFile.ts";
import { documentLine, headerLine, transactionLine } from "./logRecord.ts";

const CHUNK = 1_000_000;

/**
 * Writes a new log beside the old one and puts it in its place only when it is whole and on the
 * disk: whenever a crash comes, there is one whole log under the old name. Returns the open file
 * and its length. On an error the old log stays and the unfinished file is removed.
 */
export async function writeCompactedLog(options: {
  path: string;
  dataset: { projectId: string; dataset: string };
  plan: CompactionPlan;
  openFile: OpenLogFile;
}): Promise<{ file: LogFile; size: number }> {
  const { path, plan } = options;
  const unfinished = `${path}.compacting`;
  await rm(unfinished, { force: true });
  const file = await options.openFile(unfinished);
  try {
    let size = 0;
    for (const chunk of chunks(lines(options.dataset, plan))) {
      await file.write(chunk, size);
      size += chunk.length;
    }
    await file.sync();
    await rename(unfinished, path);
    await syncFolderOf(path);
    return { file, size };
  } catch (error) {
    await file.close();
    await rm(unfinished, { force: true });
    throw error;
  }
}

function* lines(
  dataset: { projectId: string; dataset: string },
  plan: CompactionPlan,
): Generator<string> {
  yield headerLine(dataset);
  for (const document of plan.base) yield documentLine(document);
  for (const transaction of plan.kept) yield transactionLine(transaction);
}

function* chunks(source: Iterable<string>): Generator<Buffer> {
  let text = "";
  for (const line of source) {
    text += line;
    if (text.length < CHUNK) continue;
    yield Buffer.from(text, "utf8");
    text = "";
  }
  if (text !== "") yield Buffer.from(text, "utf8");
}
