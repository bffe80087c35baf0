/** Values that may stand in a log line. Never put in what a visitor typed or an address. */
export type LogFacts = Readonly<Record<string, string | number | boolean | undefined>>;

/** Writes one JSON line for an event that is fine. */
export function logInfo(event: string, facts: LogFacts = {}): void {
  console.log(JSON.stringify({ level: "info", event, ...facts }));
}

/** Writes one JSON line for an event that somebody should look at. */
export function logError(event: string, facts: LogFacts = {}): void {
  console.error(JSON.stringify({ level: "error", event, ...facts }));
}

/** What to log of something thrown: its name and message. */
export function errorFacts(thrown: unknown): { error: string; message: string } {
  return thrown instanceof Error
    ? { error: thrown.name, message: thrown.message }
    : { error: "Thrown", message: String(thrown) };
}
