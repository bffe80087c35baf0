import { bullets, callout, h2, p } from "../../richText.ts";
import type { Seminar } from "./seminarDocument.ts";

const STAMMTISCH = {
  format: "stammtisch",
  series: "series-ausbildungsstammtisch",
  from: "17:00",
  to: "18:30",
  capacity: 16,
  speakers: ["person-jonas-terwey"],
  organisers: ["organisation-wirtschaftsfoerderung-musterstadt"],
  registration: { closesDaysBefore: 2, asksQuestion: false },
  place: {
    name: "Gasthaus „Zur Linde“ (Beispiel), Stube im Erdgeschoss",
    street: "Lindenplatz 3",
    postalCode: "12345",
    city: "Musterstadt",
    directions:
      "Bus 4 bis Lindenplatz. Parkplätze hinter dem Haus. Eingang und Toilette sind stufenlos erreichbar.",
  },
} as const;

export const STAMMTISCHE: readonly Seminar[] = [
  {
    ...STAMMTISCH,
    id: "stammtisch-naechster",
    title: "Ausbildungsstammtisch: „Er sagt nie etwas“",
    slug: "stammtisch-er-sagt-nie-etwas",
    day: 11,
    teaser:
      "Ein Auszubildender arbeitet ordentlich, fragt aber nichts und antwortet mit einem Wort. Ein Elektromeister bringt den Fall mit, die Runde denkt mit. Mit Brot und Käse.",
    alt: "Fünf Menschen im Gespräch an einem langen Tisch in einer warm beleuchteten Gaststube.",
    topics: ["topic-rolle", "topic-generation-z"],
    description: [
      p(
        "Ist er schüchtern, unterfordert, überfordert oder einfach still? Wer nachfragt, erfährt oft etwas anderes als erwartet. Der Fall kommt aus einem Betrieb mit drei Auszubildenden und ist mit dem Betroffenen abgesprochen.",
      ),
      p(
        "Sie müssen nichts vorbereiten. Wenn Sie selbst eine Situation besprechen möchten, sagen Sie es zu Beginn, für ein bis zwei weitere Themen ist immer Zeit.",
      ),
      callout(
        "note",
        "Was am Tisch gesagt wird, bleibt am Tisch",
        "Wir sprechen ohne Namen von Auszubildenden, machen keine Fotos und schreiben kein Protokoll.",
      ),
    ],
    agenda: [
      ["17:00", "Ankommen, Brot und Käse"],
      ["17:15", "Der Fall und die Nachfragen"],
      ["17:50", "Vorschläge und weitere Themen"],
      ["18:25", "Ein Satz zum Mitnehmen"],
    ],
  },
  {
    ...STAMMTISCH,
    id: "stammtisch-verschoben",
    title: "Ausbildungsstammtisch: Ausbilden neben dem Tagesgeschäft",
    slug: "stammtisch-ausbilden-neben-dem-tagesgeschaeft",
    state: "postponed",
    stateNote:
      "Die Gaststube wird an diesem Tag renoviert. Den neuen Termin geben wir hier bekannt.",
    day: 39,
    teaser:
      "Auftrag, Angebot, Azubi: alles gleichzeitig. Wie schaffen sich kleine Betriebe feste Zeiten fürs Ausbilden, und wer springt ein, wenn es brennt?",
    alt: "Ein leerer runder Tisch mit Stühlen, davor ein Kalenderblatt mit einem gebogenen Pfeil zum nächsten Blatt.",
    topics: ["topic-rolle"],
    description: [
      p(
        "„Ich erkläre es ihm, wenn ich Zeit habe“ heißt meistens: abends um sechs. An diesem Stammtisch tauschen wir Lösungen, die im Kalender stehen und nicht nur im Kopf.",
      ),
      bullets([
        "Zwanzig feste Minuten am Tag statt zwei Stunden im Monat",
        "Aufgaben, die Auszubildende allein beginnen können",
        "Gesell:innen als Ausbildungsbeauftragte: was sie dafür brauchen",
      ]),
    ],
    agenda: [
      ["17:00", "Ankommen, Brot und Käse"],
      ["17:15", "Reihum: Wann bilden Sie tatsächlich aus?"],
      ["17:45", "Drei Lösungen aus der Runde"],
      ["18:25", "Ein Satz zum Mitnehmen"],
    ],
  },
  {
    ...STAMMTISCH,
    id: "stammtisch-rueckblick",
    title: "Ausbildungsstammtisch: Zu spät, zum fünften Mal",
    slug: "stammtisch-zu-spaet-zum-fuenften-mal",
    day: -17,
    teaser:
      "Eine Konditormeisterin hat ihren schwierigsten Fall mitgebracht: eine gute Auszubildende, die nicht pünktlich wird. Was die Runde gefragt hat und was daraus geworden ist.",
    alt: "Drei Menschen mit Tassen stehen vor einem Flipchart mit Haftnotizen.",
    topics: ["topic-rolle"],
    description: [
      p(
        "Vierzehn Gäste, ein Fall, vierzig Minuten nur Fragen. Die wichtigste war die unscheinbarste: „Wie kommt sie eigentlich zur Arbeit?“ Danach ging es nicht mehr um Einstellung, sondern um einen Busfahrplan und eine Schwester, die in den Kindergarten muss.",
      ),
      h2("Was die Runde vorgeschlagen hat"),
      bullets([
        "Mit der Auszubildenden den Morgen Schritt für Schritt aufschreiben, ohne Bewertung",
        "Den Beginn für drei Monate um eine halbe Stunde verschieben und danach neu entscheiden",
        "Eine klare Absprache: Wer sich verspätet, ruft vorher an, und zwar bei einer bestimmten Person",
      ]),
      p(
        "Die Konditormeisterin hat sich für den zweiten Vorschlag entschieden. Nach zwei Wochen schrieb sie: „Bisher jeden Tag da. Und ausgeschlafener als ich.“",
      ),
    ],
    agenda: [
      ["17:00", "Ankommen, Brot und Käse"],
      ["17:15", "Der Fall und die Nachfragen"],
      ["17:55", "Vorschläge"],
      ["18:25", "Ein Satz zum Mitnehmen"],
    ],
  },
];
