/** A partner or funder of the project; logo and website follow from its id. */
export interface Partner {
  id: string;
  kind: "partner" | "funder";
  name: string;
  sector: string;
  city: string;
  description: readonly string[];
  topics: readonly string[];
  logoAlt: string;
  fundingNotice?: string;
}

export const PARTNERS: readonly Partner[] = [
  {
    id: "ihk-musterregion",
    kind: "partner",
    name: "IHK Musterregion (Beispiel)",
    sector: "Kammer",
    city: "Musterstadt",
    description: [
      "Die Ausbildungsberatung der Kammer beantwortet Fragen zu Verträgen, Verkürzung, Teilzeitausbildung und Prüfung. Im Projekt bringt sie Fälle aus der Beratung in die Dialogseminare ein und prüft, ob unsere Beiträge fachlich stimmen.",
    ],
    topics: ["topic-pruefung", "topic-rolle"],
    logoAlt: "Logo der IHK Musterregion (Beispiel): drei ansteigende Säulen.",
  },
  {
    id: "handwerkskammer-beispielland",
    kind: "partner",
    name: "Handwerkskammer Beispielland (Beispiel)",
    sector: "Kammer",
    city: "Musterstadt",
    description: [
      "Die Kammer vertritt die Handwerksbetriebe der Region und führt die überbetriebliche Ausbildung durch. Mit uns richtet sie die Azubi-Speed-Days aus und vermittelt Betriebe für die Werkstatttage.",
    ],
    topics: ["topic-recruiting", "topic-pruefung"],
    logoAlt:
      "Logo der Handwerkskammer Beispielland (Beispiel): ein Hobel und ein Zirkel, die sich kreuzen.",
  },
  {
    id: "wirtschaftsfoerderung-musterstadt",
    kind: "partner",
    name: "Wirtschaftsförderung Musterstadt (Beispiel)",
    sector: "Kommune",
    city: "Musterstadt",
    description: [
      "Die Wirtschaftsförderung kennt die kleinen Betriebe der Stadt, auch die, die noch nie ausgebildet haben. Sie stellt Räume für den Stammtisch, spricht neue Betriebe an und begleitet sie bis zum ersten Ausbildungsvertrag.",
    ],
    topics: ["topic-recruiting", "topic-onboarding"],
    logoAlt:
      "Logo der Wirtschaftsförderung Musterstadt (Beispiel): eine Stadtsilhouette mit Sonne.",
  },
  {
    id: "foerderprogramm-zukunft",
    kind: "funder",
    name: "Förderprogramm Ausbildung digital (Beispiel)",
    sector: "Förderung",
    city: "Musterstadt",
    description: [
      "Das Förderprogramm unterstützt Vorhaben, die kleine und mittlere Betriebe bei der Digitalisierung ihrer Ausbildung begleiten. Es finanziert Redaktion, Seminare und Technik dieses Projekts. Auf die Inhalte nimmt es keinen Einfluss.",
    ],
    topics: ["topic-digitales-lernen"],
    logoAlt:
      "Logo des Förderprogramms Ausbildung digital (Beispiel): ein Keimling wächst aus einem aufgeschlagenen Buch.",
    fundingNotice:
      "„Ausbildung am Puls der Zeit“ wird aus Mitteln des Förderprogramms Ausbildung digital (Beispiel) gefördert. Förderkennzeichen: MUSTER-0000.",
  },
];
