/**
 * A page made for one visitor, of a page that the build wrote for all: no cache keeps it, and no tag
 * of the built one stands for it.
 */
export function unkept(
  page: Response,
  {
    status = page.status,
    headers = {},
  }: { status?: number; headers?: Record<string, string> } = {},
): Response {
  const own = new Headers(page.headers);
  own.delete("ETag");
  own.set("Cache-Control", "no-store");
  for (const [name, value] of Object.entries(headers)) own.set(name, value);
  return new Response(page.body, { status, headers: own });
}
