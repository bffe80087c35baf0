import type { IncomingMessage } from "node:http";
import { isJsonObject, type JsonObject } from "../store/document.ts";
import { dataError, httpError } from "./lakeError.ts";

/**
 * Sanity's limit on a mutation request ("Request body exceeds limit of 4000000 bytes"):
 * https://www.sanity.io/docs/content-lake/technical-limits
 */
const MAX_JSON_BYTES = 4_000_000;

/** Reads a body of at most `limit` bytes. Throws a 413 LakeError for a longer one. */
async function readBody(request: IncomingMessage, limit: number): Promise<Buffer> {
  const tooLong = () => httpError(413, `Request body exceeds limit of ${limit} bytes`);
  if (Number(request.headers["content-length"] ?? 0) > limit) throw tooLong();
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    if (!(chunk instanceof Uint8Array)) continue;
    bytes += chunk.length;
    if (bytes > limit) throw tooLong();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Reads a JSON object. Throws a 400 LakeError where it is none, 413 where it is too long. */
export async function readJson(
  request: IncomingMessage,
  limit = MAX_JSON_BYTES,
): Promise<JsonObject> {
  const value = await readJsonValue(request, limit);
  if (isJsonObject(value)) return value;
  throw dataError(400, { type: "validationError", description: "Request body must be an object" });
}

/** Reads any JSON value, with the errors of `readJson`. */
export async function readJsonValue(
  request: IncomingMessage,
  limit = MAX_JSON_BYTES,
): Promise<unknown> {
  const text = (await readBody(request, limit)).toString("utf8");
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw dataError(400, {
      type: "parseError",
      description: `Unable to parse request body as JSON: ${reason}`,
    });
  }
}
