let ofProcess: string | undefined;

/**
 * The key that signs picture addresses, shared with the Worker. Throws with what to do if it is not
 * set: pages would show no picture. Read once: every picture asks, and reading the environment takes
 * longer than signing.
 */
export function mediaKey(): string {
  ofProcess ??= process.env["MEDIA_KEY"] ?? "";
  if (ofProcess === "") {
    throw new Error(
      "MEDIA_KEY ist nicht gesetzt. „npm start“ legt ihn an; für einen eigenen Build steht er in .hub/media.key.",
    );
  }
  return ofProcess;
}
