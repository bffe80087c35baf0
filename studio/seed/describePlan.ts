import type { SeedAction, SeedStep } from "./planSeed.ts";

const LABELS: Readonly<Record<SeedAction, string>> = {
  create: "neu angelegt",
  update: "aktualisiert (seit dem letzten Laden unverändert)",
  unchanged: "schon aktuell",
  keepEdited: "bleibt, wie es ist: von der Redaktion bearbeitet",
  keepDeleted: "bleibt weg: von der Redaktion gelöscht",
  keepForeign: "bleibt, wie es ist: war schon vor den Beispielinhalten da",
};

/** What a plan would do, as German lines: the counts first, then the documents left alone, by id. */
export function describePlan(steps: readonly SeedStep[]): string {
  const groups = Map.groupBy(steps, ({ action }) => action);
  const counts = Object.entries(LABELS).flatMap(([action, label]) => {
    const count = steps.filter((step) => step.action === action).length;
    return count === 0 ? [] : [`${String(count).padStart(5)}  ${label}`];
  });
  const kept = [...groups]
    .filter(([action]) => action.startsWith("keep"))
    .flatMap(([, group]) => group.map(({ document }) => `       ${document._id}`));
  return [...counts, ...kept].join("\n");
}
