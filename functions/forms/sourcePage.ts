const PAGE = /^\/(?:[a-z0-9-]+\/)*$/;
const LONGEST = 200;

/**
 * The path of the hub's own page that a request names as where it comes from; undefined where it
 * names none, or the answer of a form that was shown again.
 */
export function sourcePage(request: Request, hubOrigin: string): string | undefined {
  const referer = request.headers.get("Referer") ?? "";
  if (!URL.canParse(referer)) return undefined;
  const { origin, pathname } = new URL(referer);
  const isOwn = origin === hubOrigin || origin === request.headers.get("Origin");
  if (!isOwn || pathname.length > LONGEST || !PAGE.test(pathname)) return undefined;
  return pathname;
}
