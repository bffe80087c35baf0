import type { RuleResult } from "./ruleResult.ts";

export interface MaterialValue {
  file?: { asset?: unknown };
  url?: string;
}

/** A material can be had: as a file or at an address. */
export function checkMaterialSource(material: MaterialValue | undefined): RuleResult {
  if (material === undefined) return true;
  const hasUrl = material.url !== undefined && material.url !== "";
  if (material.file?.asset !== undefined || hasUrl) return true;
  return "Bitte laden Sie eine Datei hoch oder geben Sie eine Adresse an.";
}
