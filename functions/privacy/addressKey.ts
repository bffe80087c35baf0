/**
 * Stands for an address where nobody needs to read it: HMAC-SHA-256 of its canonical spelling, in
 * hex. Without the secret nobody can try out addresses.
 */
export async function addressKey(canonical: string, secret: string): Promise<string> {
  const key = await signingKey(secret);
  const bytes = new TextEncoder().encode(`address\n${canonical}`);
  return hex(await crypto.subtle.sign("HMAC", key, bytes));
}

const keys = new Map<string, Promise<CryptoKey>>();

/** Imported once for each Worker instance. */
function signingKey(secret: string): Promise<CryptoKey> {
  const known = keys.get(secret);
  if (known !== undefined) return known;
  const made = crypto.subtle.importKey(
    "raw",
    new TextEncoder().encode(secret),
    { name: "HMAC", hash: "SHA-256" },
    false,
    ["sign"],
  );
  keys.set(secret, made);
  return made;
}

function hex(bytes: ArrayBuffer): string {
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
