/** The podcast namespace, within which a feed's address gives its identifier. */
const NAMESPACE = "ead4c236-bf58-58c6-a2c6-a6b28d128cb6";

/**
 * The lasting identifier (UUID version 5) of the podcast whose feed is first published at `feedUrl`.
 * Scheme and trailing slashes do not count. https://podcasting2.org/docs/podcast-namespace/tags/guid
 */
export async function podcastGuid(feedUrl: string): Promise<string> {
  const name = feedUrl.replace(/^[a-z]+:\/\//i, "").replace(/\/+$/, "");
  const namespace = Uint8Array.from(NAMESPACE.replaceAll("-", "").match(/../g) ?? [], (byte) =>
    Number.parseInt(byte, 16),
  );
  const hash = new Uint8Array(
    await crypto.subtle.digest(
      "SHA-1",
      new Uint8Array([...namespace, ...new TextEncoder().encode(name)]),
    ),
  );
  const bytes = hash.slice(0, 16).map((byte, index) => {
    if (index === 6) return (byte & 0x0f) | 0x50;
    return index === 8 ? (byte & 0x3f) | 0x80 : byte;
  });
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
