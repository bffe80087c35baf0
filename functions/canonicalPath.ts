const UMLAUTS: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", ß: "ss" };

/**
 * The one spelling of a page's or file's path that the hub could have: lower case, umlauts spelt
 * out, single slashes, a trailing slash unless the last segment names a file. Input is a pathname
 * as in a URL (percent-encoded); the result always starts with exactly one slash, so a redirect to
 * it cannot leave the hub.
 */
export function canonicalPath(pathname: string): string {
  const segments = decoded(pathname)
    .normalize("NFC")
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => UMLAUTS[letter] ?? letter)
    .split(/[/\\]/)
    .map((segment) => segment.trim())
    .filter((segment) => segment !== "");
  const last = segments.pop();
  if (last === undefined) return "/";
  const page = last.replace(/\.html?$/, "");
  const folder = segments.map((segment) => `${encodeURIComponent(segment)}/`).join("");
  if (page === "index" && page !== last) return `/${folder}`;
  const name = encodeURIComponent(page);
  return page.includes(".") ? `/${folder}${name}` : `/${folder}${name}/`;
}

function decoded(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}
