import { createHash } from "node:crypto";
import type { SeedDocument } from "./seedDocument.ts";

const SYSTEM_FIELDS: ReadonlySet<string> = new Set(["_rev", "_createdAt", "_updatedAt"]);

/** A hash of all that editors can change in a document; the order of its fields does not matter. */
export function documentHash(document: SeedDocument): string {
  const content = Object.fromEntries(
    Object.entries(document).filter(([field]) => !SYSTEM_FIELDS.has(field)),
  );
  return createHash("sha1").update(canonicalJson(content)).digest("hex");
}

function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const fields = Object.entries(value)
    .filter(([, inner]) => inner !== undefined && inner !== null)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, inner]) => `${JSON.stringify(name)}:${canonicalJson(inner)}`);
  return `{${fields.join(",")}}`;
}
