import { httpError, type LakeError } from "./http/lakeError.ts";

/** A call that Sanity's API knows and this lake does not. */
interface LedgerEntry {
  /** Names what is missing, e.g. "query: geo::distance()". */
  feature: string;
  /** Method and path of the first call. */
  call: string;
  count: number;
  /** ISO 8601, the last time */
  at: string;
}

/** Remembers what was asked of the lake in vain, so that a gap is found by name. */
export interface Ledger {
  readonly entries: readonly LedgerEntry[];
  /** Notes the gap and gives the 501 to answer with. */
  unsupported(feature: string, call: string): LakeError;
  clear(): void;
}

/** Keeps the first 500 different gaps. */
export function createLedger(clock: () => Date): Ledger {
  const entries: LedgerEntry[] = [];
  return {
    entries,
    unsupported(feature, call) {
      const known = entries.find((entry) => entry.feature === feature);
      const at = clock().toISOString();
      if (known) {
        known.count += 1;
        known.at = at;
      } else if (entries.length < 500) {
        entries.push({ feature, call, count: 1, at });
      }
      return httpError(501, `The local Content Lake does not support ${feature}`, { feature });
    },
    clear() {
      entries.length = 0;
    },
  };
}
