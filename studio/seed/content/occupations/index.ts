import type { SeedDocument } from "../../seedDocument.ts";
import { CARE } from "./care.ts";
import { COMPUTING } from "./computing.ts";
import { CRAFT } from "./craft.ts";
import { HOSPITALITY } from "./hospitality.ts";
import { INDUSTRY } from "./industry.ts";
import { LOGISTICS } from "./logistics.ts";
import { OFFICE } from "./office.ts";

export const OCCUPATIONS = [
  ...CRAFT,
  ...INDUSTRY,
  ...OFFICE,
  ...HOSPITALITY,
  ...CARE,
  ...LOGISTICS,
  ...COMPUTING,
];

/** What the Storygenerator offers as occupations, in all their forms. */
export function occupations(): SeedDocument[] {
  return OCCUPATIONS.map(({ id, masculine, feminine, neutral, ...same }) => ({
    _id: `occupation-${id}`,
    _type: "occupation",
    ...same,
    masculine: { _type: "occupationForms", ...masculine },
    feminine: { _type: "occupationForms", ...feminine },
    neutral: { _type: "occupationForms", ...neutral },
  }));
}
