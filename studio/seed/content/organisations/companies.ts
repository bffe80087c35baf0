import { video } from "../../richText.ts";
import type { SeedBlock } from "../../richText.ts";
import { PORTRAITS } from "./portraits.ts";

/** A training company; pictures and website follow from its id. */
export interface Company {
  id: string;
  name: string;
  sector: string;
  city: string;
  employees: number;
  occupations: readonly string[];
  description: readonly string[];
  topics: readonly string[];
  logoAlt: string;
  pictureAlt: string;
  portrait?: SeedBlock;
}

export const COMPANIES: readonly Company[] = [
  {
    id: "tischlerei-niemann",
    name: "Tischlerei Niemann",
    sector: "Tischlerhandwerk",
    city: "Musterstadt",
    employees: 9,
    occupations: ["Tischler:in"],
    description: [
      "Innenausbau, Möbel, Treppen: Die Tischlerei Niemann bildet seit 1996 aus, zurzeit zwei junge Menschen bei neun Beschäftigten. In der ersten Woche baut jede und jeder eine Werkzeugkiste. Die erste ist meistens schief, und am Ende der Ausbildung steht sie neben dem Gesellenstück.",
      "Bekannt geworden ist der Betrieb durch seine Lernvideos. Die Azubis filmen Handgriffe, die im Alltag immer wieder erklärt werden müssen, und kleben QR-Codes dazu an die Maschinen. Gedreht wird mit dem Smartphone, abgenommen wird vom Meister.",
    ],
    topics: ["topic-digitales-lernen", "topic-onboarding"],
    logoAlt: "Logo der Tischlerei Niemann: eine Schwalbenschwanzverbindung in Form eines N.",
    pictureAlt:
      "Tischlerwerkstatt mit großen Fenstern; ein Mann mit grauem Bart und grüner Schürze und eine junge Frau mit Zopf arbeiten an der Hobelbank.",
    portrait: video(PORTRAITS.tischlereiNiemann),
  },
  {
    id: "metallbau-oezdemir",
    name: "Metallbau Özdemir",
    sector: "Metallbau",
    city: "Musterstadt",
    employees: 34,
    occupations: [
      "Metallbauer:in, Fachrichtung Konstruktionstechnik",
      "Kauffrau/-mann für Büromanagement",
    ],
    description: [
      "Metallbau Özdemir fertigt Stahltreppen, Geländer und Fassaden und montiert sie in der ganzen Region. Sechs Auszubildende lernen hier, in der Werkstatt und im Büro. Freitags erklärt immer eine oder einer von ihnen den Leuten im Büro, was in der Woche entstanden ist – fünf Minuten, ohne Fachwörter.",
      "Die Lehrwerkstatt hat eine Ecke mit zwei VR-Brillen. Dort üben die Azubis Brennerhaltung und Geschwindigkeit, bevor sie in die Schweißkabine gehen. Andere Betriebe dürfen mitüben: Einmal im Jahr lädt Ausbildungsleiter Mehmet Özdemir zum Werkstatttag ein.",
    ],
    topics: ["topic-digitales-lernen", "topic-pruefung"],
    logoAlt: "Logo von Metallbau Özdemir: ein Sechseck mit dem Buchstaben Ö.",
    pictureAlt:
      "Metallwerkstatt mit orangefarbenem Schweißvorhang; neben einer Stahltreppe steht ein Mann mit Schnurrbart in grau-orangefarbener Arbeitsjacke.",
  },
  {
    id: "hotel-auenblick",
    name: "Hotel Auenblick",
    sector: "Hotellerie und Gastronomie",
    city: "Beispielsried",
    employees: 46,
    occupations: ["Hotelfachfrau/-mann", "Köch:in", "Fachkraft für Gastronomie"],
    description: [
      "Ein Haus am Fluss mit Restaurant und Tagungsräumen, 46 Beschäftigte und acht Auszubildende in drei Berufen: Im Hotel Auenblick beginnt die Ausbildung vor dem ersten Arbeitstag – mit einem Anruf, einer Patin oder einem Paten und einer Nacht als Gast im eigenen Haus.",
      "Um die Neuen kümmert sich Lena Fuchs, die hier selbst gelernt hat. Für jeden Tag der ersten zwei Wochen steht fest, bei wem man ist und was man am Abend können soll. Am zweiten Freitag fragt das Hotel zuerst, was es selbst besser machen kann.",
    ],
    topics: ["topic-onboarding", "topic-generation-z"],
    logoAlt: "Logo des Hotels Auenblick: ein Weidenblatt über einer Welle.",
    pictureAlt:
      "Ein Hotel mit grünen Fensterläden an einer Flusswiese mit Weiden, davor eine Terrasse mit Sonnenschirmen.",
    portrait: video(PORTRAITS.hotelAuenblick),
  },
  {
    id: "baeckerei-kornblume",
    name: "Bäckerei Kornblume",
    sector: "Bäckerhandwerk",
    city: "Musterstadt",
    employees: 27,
    occupations: ["Bäcker:in", "Fachverkäufer:in im Lebensmittelhandwerk, Schwerpunkt Bäckerei"],
    description: [
      "Eine Backstube, zwei Läden, vier Auszubildende. Die Bäckerei Kornblume fängt früh an und spricht offen darüber: Wer sich bewirbt, erlebt einen Morgen in der Backstube mit und frühstückt danach mit dem Team.",
      "Den Instagram-Kanal führen die Azubis. Donnerstags ist dafür Zeit: Sie planen, fotografieren und antworten selbst, mit klaren Absprachen darüber, was gezeigt wird und was nicht.",
    ],
    topics: ["topic-recruiting", "topic-generation-z"],
    logoAlt: "Logo der Bäckerei Kornblume: eine blaue Kornblume in einem Kreis.",
    pictureAlt:
      "Verkaufstheke mit Brotregal und blauer Kornblume in einer Vase; ein junger Bäcker schiebt ein Blech mit Brötchen ein.",
  },
  {
    id: "elektro-sauerland",
    name: "Elektro Sauerland",
    sector: "Elektrotechnik",
    city: "Musterbach",
    employees: 18,
    occupations: ["Elektroniker:in, Fachrichtung Energie- und Gebäudetechnik"],
    description: [
      "Gebäudetechnik und Photovoltaik für Häuser, Höfe und kleine Gewerbebetriebe: Elektro Sauerland bildet drei junge Menschen aus und gibt ihnen jedes Jahr ein eigenes Projekt mit Budget, Kundin und Termin.",
      "Planen, bestellen, montieren, übergeben: Die Azubis entscheiden, die Meisterin prüft. Was schiefgeht, wird besprochen und im Projektbuch festgehalten, damit der nächste Jahrgang daraus lernt.",
    ],
    topics: ["topic-rolle", "topic-pruefung"],
    logoAlt: "Logo von Elektro Sauerland: ein Stecker, dessen Kabel eine Hügellinie zeichnet.",
    pictureAlt:
      "Eine junge Frau misst mit einem Prüfgerät in einem geöffneten Schaltschrank mit bunten Leitungen, hinter dem Fenster Hügel.",
  },
  {
    id: "pflegehaus-lindenhof",
    name: "Pflegehaus Lindenhof",
    sector: "Pflege",
    city: "Musterstadt",
    employees: 72,
    occupations: ["Pflegefachfrau/-mann"],
    description: [
      "72 Menschen arbeiten im Lindenhof, neun davon lernen den Beruf. Jede und jeder Auszubildende bildet mit einer erfahrenen Pflegekraft ein Tandem, das gemeinsam im Dienstplan steht – auch am Wochenende und in der Nacht.",
      "Die Praxisanleiter:innen haben dafür feste Zeiten ausgehandelt. Ihr Rat an andere Häuser: klein anfangen, mit einem Wohnbereich und einem Tandem, und die Zeiten sichtbar in den Plan schreiben.",
    ],
    topics: ["topic-onboarding", "topic-inklusion", "topic-rolle"],
    logoAlt: "Logo des Pflegehauses Lindenhof: ein herzförmiges Lindenblatt.",
    pictureAlt:
      "Garten mit großer Linde; eine Pflegekraft in hellblauem Kasack sitzt neben einem älteren Mann auf einer Bank.",
  },
  {
    id: "it-werk-nord",
    name: "IT-Werk Nord",
    sector: "Informationstechnik",
    city: "Beispielhafen",
    employees: 41,
    occupations: [
      "Fachinformatiker:in, Fachrichtung Anwendungsentwicklung",
      "Fachinformatiker:in, Fachrichtung Systemintegration",
    ],
    description: [
      "IT-Werk Nord entwickelt Software für mittelständische Betriebe und betreut deren Systeme. Fünf Auszubildende arbeiten in den gleichen Teams wie alle anderen, mit bis zu zwei Tagen Homeoffice in der Woche ab dem zweiten Lehrjahr.",
      "Damit niemand zu Hause stecken bleibt, gilt die 15-Minuten-Regel: Wer eine Viertelstunde nicht weiterkommt, ruft an. Zweimal am Tag gibt es eine kurze Videorunde, und mittwochs sind alle im Büro.",
    ],
    topics: ["topic-digitales-lernen", "topic-ki"],
    logoAlt: "Logo von IT-Werk Nord: eine Kompassnadel in eckigen Klammern.",
    pictureAlt:
      "Helles Büro mit Backsteinwand, an der ein Fahrrad hängt; zwei Personen schauen gemeinsam auf einen Bildschirm.",
  },
  {
    id: "logistik-hansen",
    name: "Logistik Hansen",
    sector: "Lager und Transport",
    city: "Beispielhafen",
    employees: 130,
    occupations: ["Fachkraft für Lagerlogistik", "Berufskraftfahrer:in"],
    description: [
      "Logistik Hansen lagert und fährt für Handel und Industrie rund um Beispielhafen. Elf Auszubildende lernen hier, viele mit einer anderen Erstsprache als Deutsch.",
      "Deshalb ist Sprache Teil der Ausbildung: eine feste Stunde in der Woche mit Material aus dem eigenen Lager, Wortkarten an den Regalen und Patinnen und Paten, die langsam sprechen und nachfragen.",
    ],
    topics: ["topic-inklusion", "topic-recruiting"],
    logoAlt: "Logo von Logistik Hansen: ein Paket mit einem Pfeil.",
    pictureAlt:
      "Lagerhalle mit Hochregalen und gelbem Gabelstapler; ein junger Mann mit Warnweste hält einen Handscanner.",
  },
];
