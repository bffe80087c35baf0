/** The moment of an ISO string; undefined where there is none. */
export function parseMoment(value: string | null | undefined): Date | undefined {
  if (typeof value !== "string") return undefined;
  const milliseconds = Date.parse(value);
  return Number.isNaN(milliseconds) ? undefined : new Date(milliseconds);
}
