/** What the hub's site keeps in a browser of a tutorial: the ids of the steps that a reader ticked off. */

/** Under which name the ticks of a tutorial are kept. */
export function storageKey(tutorialId: string): string {
  return `hub:schritte:${tutorialId}`;
}

/** The ticked steps as they were kept; what is broken or no step any more is left out. */
export function parseDone(kept: string | null, steps: readonly string[]): string[] {
  const done = parse(kept ?? "[]");
  return Array.isArray(done) ? steps.filter((step) => done.includes(step)) : [];
}

/** "3 von 6 Schritten erledigt". */
export function tally(done: number, all: number): string {
  return done === all && all > 0
    ? `Alle ${String(all)} Schritte erledigt. Geschafft!`
    : `${String(done)} von ${String(all)} Schritten erledigt`;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
