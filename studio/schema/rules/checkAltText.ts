import type { RuleResult } from "./ruleResult.ts";

const FILE_NAME = /\.(?:jpe?g|png|webp|gif|svg|avif|heic)$/i;

/** A picture is described for those who cannot see it; an empty picture field needs no words. */
export function checkAltText(
  alt: string | undefined,
  { hasAsset }: { hasAsset: boolean },
): RuleResult {
  if (!hasAsset) return true;
  const text = alt?.trim() ?? "";
  if (text === "") {
    return "Bitte beschreiben Sie in einem Satz, was auf dem Bild zu sehen ist.";
  }
  if (FILE_NAME.test(text)) {
    return "Das sieht nach einem Dateinamen aus. Bitte beschreiben Sie, was auf dem Bild zu sehen ist.";
  }
  return true;
}
