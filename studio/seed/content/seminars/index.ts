import type { SeedClock } from "../../seedClock.ts";
import type { SeedDocument } from "../../seedDocument.ts";
import { DIALOGSEMINARE } from "./dialogseminare.ts";
import { DIALOGSEMINARE_RUECKBLICK } from "./dialogseminareRueckblick.ts";
import { seminarDocument } from "./seminarDocument.ts";
import { SPEED_DAYS } from "./speedDays.ts";
import { STAMMTISCHE } from "./stammtische.ts";
import { WERKSTATTTAGE } from "./werkstatttage.ts";

/** Fourteen dates over all formats and states, nine to come and five that are over. */
export function seminars(at: SeedClock): SeedDocument[] {
  return [
    ...DIALOGSEMINARE,
    ...DIALOGSEMINARE_RUECKBLICK,
    ...STAMMTISCHE,
    ...SPEED_DAYS,
    ...WERKSTATTTAGE,
  ].map((seminar) => seminarDocument(at, seminar));
}
