import type { RuleResult } from "./ruleResult.ts";

export interface PlaceValue {
  name?: string;
  city?: string;
}

/** Whoever comes in person has to know where: fairs and dates on site need a place. */
export function checkPlace(place: PlaceValue | undefined, format: string | undefined): RuleResult {
  if (format !== "fair" && format !== "onsite") return true;
  const isMissing = (text: string | undefined) => text === undefined || text.trim() === "";
  if (place === undefined || (isMissing(place.name) && isMissing(place.city))) {
    return "Bitte tragen Sie den Ort ein: Bei einer Messe oder einem Termin vor Ort müssen alle hinfinden.";
  }
  if (isMissing(place.name)) {
    return { message: "Bitte geben Sie den Namen des Ortes an.", path: ["name"] };
  }
  if (isMissing(place.city)) return { message: "Bitte geben Sie den Ort an.", path: ["city"] };
  return true;
}
