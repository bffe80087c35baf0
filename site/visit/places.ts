import type { SeminarPage } from "../content/view/pages.ts";

/**
 * The attributes of an element that tells how many places a seminar has left. At each visit the
 * Worker puts the number in (functions/visit/); what the build wrote stays where it cannot.
 */
export function places(
  { id, capacity }: Pick<SeminarPage, "id" | "capacity">,
  as: "sentence" | "fact",
): Record<`data-${string}`, string> {
  if (capacity === undefined) return {};
  return { "data-places-of": id, "data-capacity": String(capacity), "data-places-as": as };
}
