import type { ParsedEnv } from "./env.ts";
import { securityHeaders, type Area, type HeaderSettings } from "./securityHeaders.ts";

const POLICY = "Content-Security-Policy";

/** An answer together with the part of the hub it comes from. */
export interface AreaResponse {
  response: Response;
  area: Area;
}

/**
 * The answer as it leaves the Worker: with its area's security headers and the request's id. A page
 * of the build keeps the policy that the asset layer gave it, for that one names the page's styles.
 */
export function finished(
  { response, area }: AreaResponse,
  { requestId, ...settings }: HeaderSettings & { requestId: string },
): Response {
  const sent = new Response(response.body, response);
  for (const [name, value] of Object.entries(securityHeaders(area, settings))) {
    const isKept = area === "site" && name === POLICY && response.headers.has(POLICY);
    if (!isKept) sent.headers.set(name, value);
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
