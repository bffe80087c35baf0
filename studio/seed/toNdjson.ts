import type { SeedDocument } from "./seedDocument.ts";

/**
 * The documents in the form that `sanity dataset import` reads, one JSON text a line. Media are
 * named by addresses that are relative to `studio/seed/` (`_sanityAsset: "image@file://./media/…"`).
 */
export function toNdjson(documents: readonly SeedDocument[]): string {
  return documents.map((document) => `${JSON.stringify(document)}\n`).join("");
}
