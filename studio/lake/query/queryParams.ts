import { dataError } from "../http/lakeError.ts";
import { isJsonObject } from "../store/document.ts";

/** Reads `$name=<JSON>` parameters. Throws a 400 LakeError for one that is not JSON. */
export function queryParams(search: URLSearchParams): Record<string, unknown> {
  const params: Record<string, unknown> = {};
  for (const [key, value] of search) {
    if (!key.startsWith("$")) continue;
    try {
      params[key.slice(1)] = JSON.parse(value);
    } catch {
      throw dataError(400, {
        type: "paramParseError",
        description: `Unable to parse value of "${key}=${value}". Please quote string values.`,
      });
    }
  }
  return params;
}

/** Reads the `params` of a request body. */
export function bodyParams(value: unknown): Record<string, unknown> {
  return isJsonObject(value) ? value : {};
}
