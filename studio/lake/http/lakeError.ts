import { STATUS_CODES } from "node:http";
import type { JsonObject } from "../store/document.ts";

/** An answer that refuses a request, in one of the shapes of Sanity's HTTP API. */
export class LakeError extends Error {
  readonly status: number;
  readonly body: JsonObject;

  constructor(status: number, message: string, body: JsonObject) {
    super(message);
    this.name = "LakeError";
    this.status = status;
    this.body = body;
  }
}

/** What went wrong with one mutation or action; more fields depend on the type. */
export interface ErrorItem extends JsonObject {
  type: string;
  description: string;
}

/** `{statusCode, error, message}`: what Sanity's gateway answers. */
export function httpError(status: number, message: string, extra: JsonObject = {}): LakeError {
  return new LakeError(status, message, {
    statusCode: status,
    error: STATUS_CODES[status] ?? "Error",
    message,
    ...extra,
  });
}

/** `{error: {type, description}}`: what Sanity's query and data services answer. */
export function dataError(status: number, error: ErrorItem): LakeError {
  return new LakeError(status, error.description, { error });
}

/** A refused mutation: nothing of its transaction was done. `index` is its place in the request. */
export function mutationError(status: number, item: ErrorItem, index: number): LakeError {
  return batchError(status, {
    type: "mutationError",
    item,
    index,
    prefix: "The mutation(s) failed",
  });
}

/** A refused action: nothing of its transaction was done. */
export function actionError(status: number, item: ErrorItem, index: number): LakeError {
  return batchError(status, { type: "actionError", item, index, prefix: "The action(s) failed" });
}

function batchError(
  status: number,
  { type, item, index, prefix }: { type: string; item: ErrorItem; index: number; prefix: string },
): LakeError {
  const description = `${prefix}: ${item.description}`;
  return new LakeError(status, description, {
    error: { type, description, items: [{ error: item, index }] },
  });
}
