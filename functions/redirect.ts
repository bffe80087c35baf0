import type { AreaResponse } from "./respond.ts";

/**
 * Sends a visitor to a path of the hub: 301 and 308 where something has another address, 303 to the
 * page that follows on a form, so that a reload sends nothing twice. The address is relative, so the
 * visitor's Host header has no say in where it leads.
 */
export function redirect(status: 301 | 303 | 308, path: string): AreaResponse {
  const headers = new Headers({ Location: path });
  if (status === 303) headers.set("Cache-Control", "no-store");
  return { response: new Response(null, { status, headers }), area: "site" };
}
