import { createHash, randomUUID } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type { FaultPlan } from "./faults.ts";
import type { KeptMail } from "./KeptMail.ts";
import type { MailStore } from "./mailStore.ts";
import type { Turn } from "./rateLimit.ts";
import { readWireMail, type WireMail } from "./wireMail.ts";

/** As many mails as a batch may have. */
const MOST_MAILS = 100;
const LONGEST_KEY = 256;
const SLOW_MS = 5_000;

/** What is sent back: an answer, or what a broken network makes of one. */
export type WireAnswer =
  | { type: "json"; status: number; body: unknown; headers: Record<string, string> }
  | { type: "text"; status: number; body: string }
  | { type: "silence" }
  | { type: "hang_up" };

/** The part of Resend's API that the hub uses. */
export interface WireApi {
  /** `body` is what was posted to `/emails` or `/emails/batch`. */
  answer(request: IncomingMessage, path: string, body: string): Promise<WireAnswer>;
  /** How many requests came, and how many of them too fast. */
  seen(): { requests: number; tooMany: number };
}

export function wireApi(options: {
  store: MailStore;
  faults: FaultPlan;
  takeTurn: () => Turn;
  now: () => Date;
  /** Hears of each mail that is new. */
  onMail: (mail: KeptMail) => void;
}): WireApi {
  const { store, faults, takeTurn, now, onMail } = options;
  const underWay = new Set<string>();
  const seen = { requests: 0, tooMany: 0 };

  const accept = async (request: IncomingMessage, path: string, body: string) => {
    const key = header(request, "idempotency-key");
    if (key !== undefined && (key.length === 0 || key.length > LONGEST_KEY)) {
      return failure(400, "invalid_idempotency_key", "The key must be between 1-256 chars.");
    }
    const hash = createHash("sha256").update(`${path}\n${body}`).digest("hex");
    const known = key === undefined ? undefined : store.known(key, now());
    if (known !== undefined) {
      return known.hash === hash
        ? json(200, known.answer)
        : failure(409, "invalid_idempotent_request", "Same key, different payload.");
    }
    if (key !== undefined && underWay.has(key)) {
      return failure(409, "concurrent_idempotent_requests", "The same key is in progress.");
    }
    if (key !== undefined) underWay.add(key);
    try {
      const read =
        path === "/emails"
          ? readSingle(body, now())
          : readBatch(body, isPermissive(request), now());
      if (read.type === "refused") return read.answer;
      const { answer, mails } = read;
      const at = now().toISOString();
      await store.accept({ at, hash, answer, mails, ...(key === undefined ? {} : { key }) });
      for (const mail of mails) onMail(mail);
      return json(200, answer);
    } finally {
      if (key !== undefined) underWay.delete(key);
    }
  };

  return {
    seen: () => seen,
    answer: async (request, path, body) => {
      if (!/^Bearer re_\S+$/.test(request.headers.authorization ?? "")) {
        return failure(401, "missing_api_key", "Missing API key in the authorization header.");
      }
      const turn = takeTurn();
      seen.requests += 1;
      if (!turn.isAllowed) {
        seen.tooMany += 1;
        return tooMany(turn.headers);
      }
      const fault = faults.next();
      switch (fault) {
        case undefined: {
          const answer = await accept(request, path, body);
          return { ...answer, headers: turn.headers };
        }
        case "too_many":
          return tooMany({ ...turn.headers, "retry-after": "1" });
        case "server_error":
          return failure(500, "internal_server_error", "An unexpected error occurred.");
        case "unauthorised":
          return failure(403, "invalid_api_key", "API key is invalid.");
        case "garbage":
          return { type: "text", status: 200, body: "<html>Bad gateway" };
        case "silence":
          return { type: "silence" };
        case "accept_then_die":
          await accept(request, path, body);
          return { type: "hang_up" };
        case "slow": {
          const answer = await accept(request, path, body);
          await new Promise((resolve) => setTimeout(resolve, SLOW_MS));
          return answer;
        }
      }
    },
  };
}

type Json = Extract<WireAnswer, { type: "json" }>;
type Read =
  { type: "read"; answer: unknown; mails: KeptMail[] } | { type: "refused"; answer: Json };

function readSingle(body: string, now: Date): Read {
  const read = readWireMail(parsed(body), { isBatch: false });
  if (read.type === "invalid") return { type: "refused", answer: refusal(read) };
  const mail = kept(read.mail, now);
  return { type: "read", answer: { id: mail.id }, mails: [mail] };
}

/** Permissive: the good mails are taken, and the others named. Strict: all or nothing. */
function readBatch(body: string, permissive: boolean, now: Date): Read {
  const values = parsed(body);
  if (!Array.isArray(values) || values.length === 0 || values.length > MOST_MAILS) {
    const message = `The batch must have between 1 and ${MOST_MAILS} emails.`;
    return { type: "refused", answer: failure(422, "validation_error", message) };
  }
  const reads = values.map((value: unknown) => readWireMail(value, { isBatch: true }));
  const errors = reads.flatMap((read, index) =>
    read.type === "invalid" ? [{ index, message: read.message }] : [],
  );
  const wrong = reads.find((read) => read.type === "invalid");
  if (!permissive && wrong !== undefined) return { type: "refused", answer: refusal(wrong) };
  const mails = reads.flatMap((read) => (read.type === "valid" ? [kept(read.mail, now)] : []));
  const data = mails.map(({ id }) => ({ id }));
  return { type: "read", answer: permissive ? { data, errors } : { data }, mails };
}

function isPermissive(request: IncomingMessage): boolean {
  return header(request, "x-batch-validation") === "permissive";
}

function kept(mail: Omit<KeptMail, "id" | "at">, now: Date): KeptMail {
  return { id: randomUUID(), at: now.toISOString(), ...mail };
}

function refusal(read: Extract<WireMail, { type: "invalid" }>): Json {
  return failure(422, read.name, read.message);
}

function tooMany(headers: Record<string, string>): Json {
  const message = "Too many requests. You can only make 5 requests per second.";
  return { ...failure(429, "rate_limit_exceeded", message), headers };
}

function failure(statusCode: number, name: string, message: string): Json {
  return json(statusCode, { statusCode, name, message });
}

function json(status: number, body: unknown): Json {
  return { type: "json", status, body, headers: {} };
}

function parsed(body: string): unknown {
  try {
    const value: unknown = JSON.parse(body);
    return value;
  } catch {
    return undefined;
  }
}

function header(request: IncomingMessage, name: string): string | undefined {
  return request.headers[name]?.toString();
}
