import type { LakeDocument } from "./document.ts";

/** One document before and after a transaction; null where it did not exist. */
export interface Change {
  readonly id: string;
  readonly before: LakeDocument | null;
  readonly after: LakeDocument | null;
}

/** What one request changed, all of it or nothing. */
export interface Transaction {
  /** Also the `_rev` of every document it wrote. */
  readonly id: string;
  /** ISO 8601 */
  readonly at: string;
  /** User id */
  readonly by: string;
  readonly changes: readonly Change[];
}
