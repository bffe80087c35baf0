import type { SeedClock } from "../../seedClock.ts";
import type { SeedDocument } from "../../seedDocument.ts";
import { azubiInstagramPlan } from "./azubiInstagramPlan.ts";
import { digitalesBerichtsheft } from "./digitalesBerichtsheft.ts";
import { feedbackgespraechFuehren } from "./feedbackgespraechFuehren.ts";
import { kiPrompts } from "./kiPrompts.ts";
import { lernvideoMitDemSmartphone } from "./lernvideoMitDemSmartphone.ts";
import { onlineSeminarModerieren } from "./onlineSeminarModerieren.ts";

/** The six step-by-step tutorials. */
export function tutorials(at: SeedClock): SeedDocument[] {
  return [
    lernvideoMitDemSmartphone(at),
    digitalesBerichtsheft(at),
    onlineSeminarModerieren(at),
    azubiInstagramPlan(at),
    kiPrompts(at),
    feedbackgespraechFuehren(at),
  ];
}
