import { isJsonObject } from "./document.ts";

/**
 * All ids that a value refers to within this dataset, each with whether any of the references to
 * it is strong. References to another dataset or project are left out: nothing checks those.
 */
export function referencesIn(value: unknown): Map<string, boolean> {
  const found = new Map<string, boolean>();
  collect(value, found);
  return found;
}

function collect(value: unknown, found: Map<string, boolean>): void {
  if (Array.isArray(value)) {
    for (const item of value) collect(item, found);
    return;
  }
  if (!isJsonObject(value)) return;
  const target = value["_ref"];
  if (typeof target === "string" && !("_dataset" in value) && !("_projectId" in value)) {
    const strong = value["_weak"] !== true;
    found.set(target, strong || found.get(target) === true);
  }
  for (const field in value) {
    const inner = value[field];
    if (typeof inner === "object") collect(inner, found);
  }
}
