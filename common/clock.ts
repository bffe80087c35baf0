/** Tells the present moment. Injected wherever time matters, so that tests can fix it. */
export type Clock = () => Date;

/**
 * The clock of a process: fixed at HUB_NOW (an ISO 8601 moment) where that is set, as in tests;
 * otherwise the machine's. Throws a RangeError if HUB_NOW is set but is no moment.
 */
export function clockFrom(env: Readonly<Record<string, string | undefined>>): Clock {
  const fixed = env["HUB_NOW"];
  if (fixed === undefined || fixed === "") return () => new Date();
  const moment = Date.parse(fixed);
  if (Number.isNaN(moment)) {
    throw new RangeError(
      `HUB_NOW is "${fixed}"; expected an ISO 8601 moment like 2026-11-02T08:00:00Z`,
    );
  }
  return () => new Date(moment);
}
