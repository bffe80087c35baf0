import type { Lake } from "../lake.ts";
import { parseGroq } from "../query/parseGroq.ts";
import { queryParams } from "../query/queryParams.ts";
import type { JsonObject } from "../store/document.ts";
import { isVersionId, randomId } from "../store/documentIds.ts";
import type { Change, Transaction } from "../store/transaction.ts";
import { changeMatcher, type ChangeMatcher } from "./changeMatcher.ts";
import { eventIdOf, mutationEvent, type EventOptions } from "./mutationEvent.ts";

/** One event of a listen stream, as it goes over SSE and the socket alike. */
export interface ListenEvent {
  name: "welcome" | "welcomeback" | "reset" | "mutation" | "channelError";
  data: JsonObject;
  id?: string;
}

interface ListenRequest {
  /** The parameters of `/data/listen/`: query, `$params`, options. */
  search: URLSearchParams;
  /** The last event that a reconnecting client saw. */
  lastEventId: string | undefined;
  send(event: ListenEvent): void;
}

/**
 * Answers a listen request with a first event (welcome; welcomeback after a resume, reset where
 * the history no longer reaches back; channelError for a bad query) and then with one event a
 * changed document, in the order of the log. Returns how to stop.
 */
export function openListener(lake: Lake, request: ListenRequest): () => void {
  const { search, send } = request;
  const params = queryParams(search);
  const query = search.get("query") ?? "";
  const parsed = parseGroq(query, params);
  if (parsed.type === "unsupported") {
    const { message } = lake.ledger.unsupported(parsed.feature, `listen: ${query}`);
    send({ name: "channelError", data: { error: { description: message } } });
    return () => undefined;
  }
  if (parsed.type === "invalid") {
    const { description, start, end } = parsed;
    const error = { type: "queryParseError", description, query, start, end };
    send({ name: "channelError", data: { error } });
    return () => undefined;
  }
  const matches = changeMatcher(parsed.node, {
    params,
    get: (id) => lake.store.documents.get(id),
    identity: lake.user.id,
  });
  const options = readOptions(search);
  const resumable = search.get("enableResume") === "true";
  const allVersions = search.get("includeAllVersions") === "true";

  function tell(transaction: Transaction, changes: readonly [number, Change][]): void {
    for (const [position, change] of changes) {
      if (!allVersions && isVersionId(change.id)) continue;
      sendChange({ transaction, position, change, matches, options, send });
    }
  }

  const missed = resumable ? missedSince(lake.store.history(), request.lastEventId) : undefined;
  const listenerName = randomId();
  if (missed === undefined) send({ name: "welcome", data: { listenerName } });
  else if (missed === "unknown") send({ name: "reset", data: { listenerName } });
  else {
    send({ name: "welcomeback", data: { listenerName } });
    for (const { transaction, changes } of missed) tell(transaction, changes);
  }
  return lake.store.subscribe((transaction) => {
    tell(transaction, [...transaction.changes.entries()]);
  });
}

interface ChangeToSend {
  transaction: Transaction;
  change: Change;
  position: number;
  matches: ChangeMatcher;
  options: EventOptions;
  send: ListenRequest["send"];
}

function sendChange({ matches, options, send, ...occurrence }: ChangeToSend): void {
  const transition = matches(occurrence.change);
  if (!transition) return;
  send({
    name: "mutation",
    id: eventIdOf(occurrence.transaction, occurrence.change),
    data: mutationEvent(occurrence, transition, options),
  });
}

function readOptions(search: URLSearchParams): EventOptions {
  return {
    includeResult: search.get("includeResult") === "true",
    includePreviousRevision: search.get("includePreviousRevision") === "true",
    includeMutations: search.get("includeMutations") !== "false",
    effects: search.get("effectFormat") === "mendoza",
    visibility: search.get("visibility") ?? "transaction",
  };
}

/** What happened after an event; undefined for a first connection. */
function missedSince(
  history: readonly Transaction[],
  lastEventId: string | undefined,
): { transaction: Transaction; changes: [number, Change][] }[] | "unknown" | undefined {
  if (!lastEventId) return undefined;
  for (const [index, seen] of history.entries()) {
    if (!lastEventId.startsWith(`${seen.id}#`)) continue;
    const last = seen.changes.findIndex((change) => eventIdOf(seen, change) === lastEventId);
    if (last === -1) continue;
    const rest = { transaction: seen, changes: [...seen.changes.entries()].slice(last + 1) };
    const later = history
      .slice(index + 1)
      .map((transaction) => ({ transaction, changes: [...transaction.changes.entries()] }));
    return [rest, ...later];
  }
  return "unknown";
}
