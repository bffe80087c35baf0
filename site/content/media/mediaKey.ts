/**
 * The key that signs picture addresses, shared with the Worker. Throws with what to do if it is not
 * set: pages would show no picture.
 */
export function mediaKey(env: Readonly<Record<string, string | undefined>> = process.env): string {
  const key = env["MEDIA_KEY"] ?? "";
  if (key === "") {
    throw new Error(
      "MEDIA_KEY ist nicht gesetzt. „npm start“ legt ihn an; für einen eigenen Build steht er in .hub/media.key.",
    );
  }
  return key;
}
