import { mkdir, open } from "node:fs/promises";
import { join } from "node:path";
import {
  acceptedRequest,
  type AcceptedRequest,
  type KeptMail,
  type MailSummary,
} from "./KeptMail.ts";

/** The provider remembers a key for a day. */
const KEY_LIFE = 24 * 3_600_000;

/** An answer that was given once, and is given again to the same request. */
interface KnownRequest {
  hash: string;
  answer: unknown;
}

/** The mails of a folder: one line a request in mails.ndjson, read again after a restart. */
export interface MailStore {
  /** Resolves when the request is on the disk, with all its mails. */
  accept(request: AcceptedRequest): Promise<void>;
  /** What was answered to a key within the last day. */
  known(key: string, now: Date): KnownRequest | undefined;
  /** Newest first. */
  summaries(): readonly MailSummary[];
  find(id: string): Promise<KeptMail | undefined>;
  empty(): Promise<void>;
  close(): Promise<void>;
}

/** Where a line is in the file, in bytes. */
interface Place {
  offset: number;
  length: number;
}

export async function openMailStore(folder: string): Promise<MailStore> {
  await mkdir(folder, { recursive: true });
  const file = await open(join(folder, "mails.ndjson"), "a+");
  const keys = new Map<string, KnownRequest & { at: number }>();
  const summaries: MailSummary[] = [];
  const places = new Map<string, Place>();
  let end = 0;
  let writing = Promise.resolve();

  const remember = (request: AcceptedRequest, place: Place): void => {
    const { key, hash, answer } = request;
    if (key !== undefined) keys.set(key, { hash, answer, at: Date.parse(request.at) });
    for (const { id, at, to, subject, attachments } of request.mails) {
      summaries.unshift({ id, at, to, subject, attachments: attachments.length });
      places.set(id, place);
    }
  };
  const inTurn = async (work: () => Promise<void>): Promise<void> => {
    const turn = writing.then(work);
    writing = turn.catch(() => undefined);
    return turn;
  };

  for (const line of lines(await file.readFile())) {
    const request = acceptedRequest.safeParse(json(line.text));
    if (!request.success) break;
    remember(request.data, line);
    end = line.offset + line.length;
  }
  // A line that was cut short was never acknowledged.
  await file.truncate(end);

  return {
    accept: (request) =>
      inTurn(async () => {
        const line = Buffer.from(`${JSON.stringify(request)}\n`);
        await file.write(line, 0, line.length, null);
        remember(request, { offset: end, length: line.length });
        end += line.length;
      }),
    known: (key, now) => {
      const known = keys.get(key);
      return known !== undefined && now.getTime() - known.at < KEY_LIFE ? known : undefined;
    },
    summaries: () => summaries,
    find: async (id) => {
      const place = places.get(id);
      if (place === undefined) return undefined;
      const bytes = Buffer.alloc(place.length);
      await file.read(bytes, 0, place.length, place.offset);
      const request = acceptedRequest.parse(json(bytes.toString("utf8")));
      return request.mails.find((mail) => mail.id === id);
    },
    empty: () =>
      inTurn(async () => {
        await file.truncate(0);
        end = 0;
        keys.clear();
        places.clear();
        summaries.length = 0;
      }),
    close: async () => {
      await writing;
      await file.close();
    },
  };
}

/** The whole lines of a file. */
function* lines(bytes: Buffer): Generator<Place & { text: string }> {
  for (let offset = 0; ;) {
    const newline = bytes.indexOf("\n", offset);
    if (newline < 0) return;
    yield { offset, length: newline + 1 - offset, text: bytes.toString("utf8", offset, newline) };
    offset = newline + 1;
  }
}

function json(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}
