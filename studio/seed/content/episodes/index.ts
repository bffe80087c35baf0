import { azubisFinden } from "./azubisFinden.ts";
import { ersteWoche } from "./ersteWoche.ts";
import { feedbackOhneAngst } from "./feedbackOhneAngst.ts";
import { kiUndBerichtsheft } from "./kiUndBerichtsheft.ts";
import { pruefungOhnePanik } from "./pruefungOhnePanik.ts";
import { stammtischSpezial } from "./stammtischSpezial.ts";
import { vomAzubiZurAusbilderin } from "./vomAzubiZurAusbilderin.ts";
import { warumAusbilden } from "./warumAusbilden.ts";

export type { EpisodePage } from "./episodePage.ts";

/** The episodes in the order of their numbers. */
export const episodePages = [
  warumAusbilden,
  ersteWoche,
  feedbackOhneAngst,
  kiUndBerichtsheft,
  vomAzubiZurAusbilderin,
  azubisFinden,
  pruefungOhnePanik,
  stammtischSpezial,
];
