/**
 * The text at an address of the content source; undefined if it cannot be had. `fetch` comes in so
 * that tests and the Worker bring their own; `token` opens the files of a private dataset, and is
 * shown to their own origin only.
 */
export async function fetchText(
  url: string,
  {
    fetch,
    origin,
    token,
  }: { fetch: typeof globalThis.fetch; origin: string; token: string | undefined },
): Promise<string | undefined> {
  try {
    const isOurs = new URL(url).origin === origin;
    const headers = token === undefined || !isOurs ? {} : { authorization: `Bearer ${token}` };
    const response = await fetch(url, { headers });
    return response.ok ? await response.text() : undefined;
  } catch {
    return undefined;
  }
}
