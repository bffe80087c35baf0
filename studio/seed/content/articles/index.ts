import type { SeedClock } from "../../seedClock.ts";
import type { SeedDocument } from "../../seedDocument.ts";
import { ausbildungBarrierearmGestalten } from "./ausbildungBarrierearmGestalten.ts";
import { azubiSpeedDaysRueckblick } from "./azubiSpeedDaysRueckblick.ts";
import { dialogkonzeptErklaert } from "./dialogkonzeptErklaert.ts";
import { digitalesBerichtsheftEinfuehren } from "./digitalesBerichtsheftEinfuehren.ts";
import { foerdermittelUeberblick } from "./foerdermittelUeberblick.ts";
import { genZWuensche } from "./genZWuensche.ts";
import { interviewAylinKaplan } from "./interviewAylinKaplan.ts";
import { interviewLenaFuchs } from "./interviewLenaFuchs.ts";
import { interviewMehmetOezdemir } from "./interviewMehmetOezdemir.ts";
import { interviewMiriamHollstein } from "./interviewMiriamHollstein.ts";
import { interviewPetraLindqvist } from "./interviewPetraLindqvist.ts";
import { interviewRolfNiemann } from "./interviewRolfNiemann.ts";
import { kiToolsImAusbildungsalltag } from "./kiToolsImAusbildungsalltag.ts";
import { lernplattformenImVergleich } from "./lernplattformenImVergleich.ts";
import { praxisBaeckereiInstagram } from "./praxisBaeckereiInstagram.ts";
import { praxisElektroAzubiProjekt } from "./praxisElektroAzubiProjekt.ts";
import { praxisHotelOnboarding } from "./praxisHotelOnboarding.ts";
import { praxisItWerkHomeoffice } from "./praxisItWerkHomeoffice.ts";
import { praxisLogistikSprachfoerderung } from "./praxisLogistikSprachfoerderung.ts";
import { praxisMetallbauVrSchweissen } from "./praxisMetallbauVrSchweissen.ts";
import { praxisPflegehausTandem } from "./praxisPflegehausTandem.ts";
import { praxisTischlereiLernvideos } from "./praxisTischlereiLernvideos.ts";
import { pruefungsvorbereitungMitPlan } from "./pruefungsvorbereitungMitPlan.ts";
import { stellenanzeigeDieWirkt } from "./stellenanzeigeDieWirkt.ts";

const REPORTS = [
  digitalesBerichtsheftEinfuehren,
  kiToolsImAusbildungsalltag,
  lernplattformenImVergleich,
  azubiSpeedDaysRueckblick,
  genZWuensche,
  ausbildungBarrierearmGestalten,
  pruefungsvorbereitungMitPlan,
  stellenanzeigeDieWirkt,
  foerdermittelUeberblick,
  dialogkonzeptErklaert,
] as const;

const INTERVIEWS = [
  interviewRolfNiemann,
  interviewLenaFuchs,
  interviewPetraLindqvist,
  interviewMehmetOezdemir,
  interviewMiriamHollstein,
  interviewAylinKaplan,
] as const;

const PRACTICE_EXAMPLES = [
  praxisTischlereiLernvideos,
  praxisHotelOnboarding,
  praxisBaeckereiInstagram,
  praxisMetallbauVrSchweissen,
  praxisPflegehausTandem,
  praxisElektroAzubiProjekt,
  praxisItWerkHomeoffice,
  praxisLogistikSprachfoerderung,
] as const;

/** The 24 example articles: ten reports, six interviews, eight practice examples. */
export function articles(at: SeedClock): SeedDocument[] {
  return [...REPORTS, ...INTERVIEWS, ...PRACTICE_EXAMPLES].map((article) => article(at));
}
