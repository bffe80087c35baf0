import type { BuiltWorker } from "./builtWorker.ts";

export const ORIGIN = "http://hub.example";

let blocks = 0;

/**
 * Posts a form to a Worker as a browser does; each time from another address block unless one is
 * given. A header of "" is left out.
 */
export function postForm(
  hub: BuiltWorker,
  path: string,
  fields: Record<string, string | readonly string[]>,
  headers: Record<string, string> = {},
): ReturnType<BuiltWorker["fetch"]> {
  blocks += 1;
  const body = new URLSearchParams();
  for (const [name, value] of Object.entries(fields)) {
    for (const one of typeof value === "string" ? [value] : value) body.append(name, one);
  }
  const sent = {
    "Content-Type": "application/x-www-form-urlencoded",
    Origin: ORIGIN,
    "Sec-Fetch-Site": "same-origin",
    "CF-Connecting-IP": `10.${String((blocks >> 8) & 255)}.${String(blocks & 255)}.1`,
    ...headers,
  };
  return hub.fetch(path, {
    method: "POST",
    body: body.toString(),
    headers: Object.fromEntries(Object.entries(sent).filter(([, value]) => value !== "")),
  });
}
