import type { Places } from "./placesFrom.ts";

/**
 * How many places are left, in words: "sentence" stands by itself above the form, "fact" behind a
 * heading. Whoever waits comes first, so while anybody does there is no free place.
 */
export function placesText(
  { taken, waiting }: Places,
  { capacity, as }: { capacity: number; as: "sentence" | "fact" },
): string {
  const free = waiting > 0 ? 0 : Math.max(0, capacity - taken);
  if (as === "fact") {
    return free === 0 ? `${capacity}, alle vergeben` : `${capacity}, davon noch ${free} frei`;
  }
  if (free === 0) return "Ausgebucht – Sie kommen auf die Warteliste.";
  return free === 1 ? "Noch 1 Platz frei" : `Noch ${free} Plätze frei`;
}
