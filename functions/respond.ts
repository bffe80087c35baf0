import type { ParsedEnv } from "./env.ts";
import { securityHeaders, type Area, type HeaderSettings } from "./securityHeaders.ts";

/** An answer together with the part of the hub it comes from; "asset" is what the build wrote. */
export interface AreaResponse {
  response: Response;
  area: Area | "asset";
}

/**
 * The answer as it leaves the Worker: with its area's security headers and the request's id. An
 * asset keeps the asset layer's, for they name the styles of the page.
 */
export function finished(
  { response, area }: AreaResponse,
  { requestId, ...settings }: HeaderSettings & { requestId: string },
): Response {
  const sent = new Response(response.body, response);
  const headers = area === "asset" ? {} : securityHeaders(area, settings);
  for (const [name, value] of Object.entries(headers)) {
    sent.headers.set(name, value);
  }
  if (area === "api" || response.status >= 400) sent.headers.set("X-Request-Id", requestId);
  return sent;
}

/** What the headers of an answer depend on. Only the lake is reached over plain http. */
export function headerSettings(
  { request, requestId }: { request: Request; requestId: string },
  parsed: ParsedEnv,
): HeaderSettings & { requestId: string } {
  if (parsed.type === "incomplete") {
    return { requestId, lake: undefined, styles: [], secure: request.url.startsWith("https:") };
  }
  const { origin } = parsed.env.media;
  const isLake = origin.startsWith("http:");
  return { requestId, lake: isLake ? origin : undefined, styles: [], secure: !isLake };
}
