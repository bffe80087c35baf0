import type { RawData } from "ws";
import { isJsonObject, type JsonObject } from "../store/document.ts";

/** Reads a WebSocket message as a JSON object; an empty one where it is none. */
export function parseSocketMessage(data: RawData): JsonObject {
  const bytes = Array.isArray(data) ? Buffer.concat(data) : Buffer.from(new Uint8Array(data));
  try {
    const value: unknown = JSON.parse(bytes.toString("utf8"));
    return isJsonObject(value) ? value : {};
  } catch {
    return {};
  }
}
