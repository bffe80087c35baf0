/**
 * The text at an address of the content source; undefined if it cannot be had. `fetch` comes in so
 * that tests and the Worker bring their own; `token` opens the files of a private dataset.
 */
export async function fetchText(
  url: string,
  { fetch, token }: { fetch: typeof globalThis.fetch; token: string | undefined },
): Promise<string | undefined> {
  const headers = token === undefined ? {} : { authorization: `Bearer ${token}` };
  try {
    const response = await fetch(url, { headers });
    return response.ok ? await response.text() : undefined;
  } catch {
    return undefined;
  }
}
