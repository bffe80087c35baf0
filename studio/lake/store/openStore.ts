import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { LakeDocument } from "./document.ts";
import { createDocumentIndex, type DocumentIndex } from "./documentIndex.ts";
import { createHistoryTail } from "./historyTail.ts";
import { openLogFile, syncFolderOf, type OpenLogFile } from "./logFile.ts";
import { headerLine, transactionLine } from "./logRecord.ts";
import { createLogWriter } from "./logWriter.ts";
import { readLog } from "./readLog.ts";
import { replayLog } from "./replayLog.ts";
import type { Transaction } from "./transaction.ts";
import { writeCompactedLog } from "./writeCompactedLog.ts";

export interface StoreOptions {
  dataDir: string;
  projectId: string;
  dataset: string;
  /** Told in German, one line each: a repaired line, a compaction that failed. */
  notice(message: string): void;
  /** Changes a document as it is read from disk, e.g. to the address the lake has today. */
  revive?(document: LakeDocument): LakeDocument;
  openFile?: OpenLogFile;
  /** How much history is kept at least, and how much log is worth a compaction. Bytes. */
  slackBytes?: number;
}

/** The documents of a dataset and the log that keeps them. */
export interface Store {
  readonly documents: Omit<DocumentIndex, "put">;
  /** What is on the disk, oldest first; reaches back to a compaction, see README.md. */
  history(): readonly Transaction[];
  readonly logBytes: number;
  readonly liveBytes: number;
  hasTransaction(id: string): boolean;
  /**
   * Puts a transaction in force at once and resolves when it is on the disk. Rejects with the
   * disk's error if it cannot be written; then it, and all that came after it, is undone.
   */
  commit(transaction: Transaction): Promise<void>;
  /** Calls back for each durable transaction, in order. Returns how to stop that. */
  subscribe(listener: (transaction: Transaction) => void): () => void;
  compact(): Promise<void>;
  /** Resolves when everything is on the disk and the log is closed. */
  close(): Promise<void>;
}

interface Pending {
  transaction: Transaction;
  resolve(): void;
  reject(error: Error): void;
}

const DEFAULT_SLACK = 8_000_000;

/**
 * Opens the log in `dataDir`, creating both where they do not exist, repairing a torn last line
 * (with a notice) and compacting a log that is mostly history. Throws DamagedLogError.
 */
export async function openStore(options: StoreOptions): Promise<Store> {
  const openFile = options.openFile ?? openLogFile;
  const slack = options.slackBytes ?? DEFAULT_SLACK;
  const dataset = { projectId: options.projectId, dataset: options.dataset };
  const path = join(options.dataDir, "log.ndjson");
  const documents = createDocumentIndex();
  const history = createHistoryTail();
  const sizes = new WeakMap<LakeDocument, number>();
  const listeners = new Set<(transaction: Transaction) => void>();
  const pending: Pending[] = [];
  let liveBytes = 0;
  let compacting: Promise<void> | undefined;

  function put(id: string, document: LakeDocument | null): void {
    const before = documents.get(id);
    if (before) liveBytes -= sizes.get(before) ?? 0;
    if (document) liveBytes += sizes.get(document) ?? 0;
    documents.put(id, document);
  }

  function apply(transaction: Transaction, bytes: number): void {
    const written = transaction.changes.filter((change) => change.after !== null).length;
    let cost = bytes;
    for (const { id, before, after } of transaction.changes) {
      if (after) sizes.set(after, bytes / written);
      // To remember a deletion, a compacted log has to keep the deleted document.
      else if (before) cost += sizes.get(before) ?? 0;
      put(id, after);
    }
    history.push(transaction, cost);
  }

  await mkdir(options.dataDir, { recursive: true });
  const content = await readLog(path);
  if (content) {
    replayLog(content.records, {
      path,
      dataset,
      revive: options.revive ?? ((document) => document),
      get: documents.get,
      load(document, bytes) {
        sizes.set(document, bytes);
        put(document._id, document);
      },
      apply,
    });
  }
  const file = await openFile(path);
  let wholeBytes = content?.wholeBytes ?? 0;
  if (content && content.tornBytes > 0) {
    await file.truncate(wholeBytes);
    await file.sync();
    options.notice(
      `${path}: Die letzte Zeile war nach einem Absturz unvollständig (${content.tornBytes} Bytes) ` +
        "und wurde entfernt. Es fehlt nichts, was schon als gespeichert gemeldet war.",
    );
  }
  if (wholeBytes === 0) {
    const header = Buffer.from(headerLine(dataset), "utf8");
    await file.write(header, 0);
    await file.sync();
    await syncFolderOf(path);
    wholeBytes = header.length;
  }

  const writer = createLogWriter({
    file,
    size: wholeBytes,
    onDurable(count) {
      for (const { transaction, resolve } of pending.splice(0, count)) {
        tellListeners(transaction);
        resolve();
      }
      compactIfWorthIt();
    },
    onLost(error) {
      const lost = pending.splice(0);
      for (let i = 0; i < lost.length; i++) {
        const changes = history.pop()?.changes ?? [];
        for (const { id, before } of changes.toReversed()) put(id, before);
      }
      const reason = error instanceof Error ? error : new Error(String(error));
      for (const { reject } of lost) reject(reason);
    },
  });

  /** One listener's fault must keep no other from hearing, nor a write from being answered. */
  function tellListeners(transaction: Transaction): void {
    for (const listener of listeners) {
      try {
        listener(transaction);
      } catch (error) {
        options.notice(`Ein Zuhörer ist gescheitert: ${messageOf(error)}`);
      }
    }
  }

  function compactIfWorthIt(): void {
    if (compacting || writer.size <= 2 * liveBytes + slack) return;
    void compact().catch((error: unknown) => {
      const reason = messageOf(error);
      options.notice(
        `${path}: Das Verdichten ist misslungen (${reason}); die Daten sind vollständig.`,
      );
    });
  }

  function compact(): Promise<void> {
    compacting ??= writer
      .exclusive(async () => {
        const plan = history.plan(documents.all(), {
          budget: Math.max(liveBytes / 2, slack / 2),
          pending: pending.length,
        });
        const next = await writeCompactedLog({ path, dataset, plan, openFile });
        history.forgetBefore(plan.kept, pending.length);
        return next;
      })
      .finally(() => (compacting = undefined));
    return compacting;
  }

  if (writer.size > 2 * liveBytes + slack) await compact();

  return {
    documents,
    history: () => history.transactions.slice(0, history.transactions.length - pending.length),
    get logBytes() {
      return writer.size;
    },
    get liveBytes() {
      return liveBytes;
    },
    hasTransaction: history.has,
    commit(transaction) {
      const line = transactionLine(transaction);
      apply(transaction, Buffer.byteLength(line));
      return new Promise((resolve, reject) => {
        pending.push({ transaction, resolve, reject });
        writer.append(line);
      });
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    compact,
    close: () => writer.close(),
  };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
