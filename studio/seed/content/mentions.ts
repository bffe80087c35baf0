import { refs } from "../seedDocument.ts";
import type { SeedDocument } from "../seedDocument.ts";
import type { SeedClock } from "../seedClock.ts";

interface Mention {
  id: string;
  title: string;
  kind: "article" | "post" | "podcast" | "video";
  relation: "about" | "with";
  outlet: string;
  url: string;
  daysAgo: number;
  summary: string;
  topics: readonly string[];
  people?: readonly string[];
}

/** What others published about the project or with its people; outlets and addresses are invented. */
export function mentions(at: SeedClock): SeedDocument[] {
  return MENTIONS.map(({ id, daysAgo, topics, people, ...mention }) => ({
    ...mention,
    _id: id,
    _type: "mention",
    publishedAt: at.date(-daysAgo),
    topics: refs(...topics),
    ...(people === undefined ? {} : { people: refs(...people) }),
    isExample: true,
  }));
}

const MENTIONS: readonly Mention[] = [
  {
    id: "mention-musterstaedter-zeitung-speed-days",
    title: "Zehn Minuten, die über ein Praktikum entscheiden",
    kind: "article",
    relation: "about",
    outlet: "Musterstädter Zeitung (Beispiel)",
    url: "https://example.org/musterstaedter-zeitung/azubi-speed-days",
    daysAgo: 54,
    summary:
      "Eine Reporterin begleitet eine Zehntklässlerin bei den Azubi-Speed-Days: erst stumm vor Aufregung, am vierten Tisch mit eigenen Fragen, am Ende mit zwei Praktikumszusagen.",
    topics: ["topic-recruiting"],
  },
  {
    id: "mention-handwerk-beispielland-lernvideos",
    title: "Der Meister nimmt auch Filme ab",
    kind: "article",
    relation: "with",
    outlet: "Handwerk in Beispielland (Beispiel)",
    url: "https://example.org/handwerk-in-beispielland/lernvideos",
    daysAgo: 34,
    summary:
      "Rolf Niemann erklärt im Kammermagazin, warum in seiner Werkstatt kein Lernvideo ohne Abnahme an die Maschine kommt und welche drei Fehler in fast jedem ersten Film stecken.",
    topics: ["topic-digitales-lernen"],
    people: ["person-rolf-niemann"],
  },
  {
    id: "mention-radio-auental-vom-azubi",
    title: "Mit 22 die Azubis anleiten – geht das?",
    kind: "podcast",
    relation: "with",
    outlet: "Radio Auental (Beispiel)",
    url: "https://example.org/radio-auental/mit-22-azubis-anleiten",
    daysAgo: 21,
    summary:
      "Lena Fuchs spricht eine halbe Stunde über Nähe und Abstand: Wie führt man Azubis, mit denen man vor kurzem noch zusammen in der Berufsschule saß?",
    topics: ["topic-rolle", "topic-generation-z"],
    people: ["person-lena-fuchs"],
  },
  {
    id: "mention-fachblatt-berufsbildung-dialogseminar",
    title: "Weniger Folien, mehr Fälle: ein Seminarformat im Test",
    kind: "article",
    relation: "about",
    outlet: "Fachblatt Berufsbildung (Beispiel)",
    url: "https://example.org/fachblatt-berufsbildung/dialogseminar",
    daysAgo: 88,
    summary:
      "Der Autor hat an drei Dialogseminaren teilgenommen. Sein Urteil fällt freundlich aus, mit einem Einwand: Neunzig Minuten seien knapp, wenn zwei Fälle auf dem Tisch liegen.",
    topics: ["topic-rolle", "topic-digitales-lernen"],
  },
  {
    id: "mention-linkedin-oezdemir-vr",
    title: "Warum unsere Azubis zuerst in der Luft schweißen",
    kind: "post",
    relation: "with",
    outlet: "LinkedIn-Beitrag von Mehmet Özdemir (Beispiel)",
    url: "https://example.org/linkedin/oezdemir-vr",
    daysAgo: 9,
    summary:
      "Mehmet Özdemir rechnet vor, wie viel Blech und Gas die VR-Übung spart, und sagt auch, was die Brille nicht kann: Hitze, Rauch und das Geräusch einer guten Naht.",
    topics: ["topic-digitales-lernen"],
    people: ["person-mehmet-oezdemir"],
  },
  {
    id: "mention-musterstadt-tv-stammtisch",
    title: "Ein Abend am Ausbildungsstammtisch",
    kind: "video",
    relation: "about",
    outlet: "Musterstadt TV (Beispiel)",
    url: "https://example.org/musterstadt-tv/ausbildungsstammtisch",
    daysAgo: 13,
    summary:
      "Vier Minuten aus dem Gasthaus Zur Linde: Eine Konditormeisterin schildert ihren schwierigsten Fall, und die Runde fragt so lange nach, bis sie die Lösung selbst findet.",
    topics: ["topic-rolle"],
    people: ["person-jonas-terwey"],
  },
  {
    id: "mention-podcast-lernen-im-betrieb",
    title: "Feedback, das hängen bleibt",
    kind: "podcast",
    relation: "with",
    outlet: "Lernen im Betrieb (Beispiel)",
    url: "https://example.org/lernen-im-betrieb/feedback",
    daysAgo: 46,
    summary:
      "Petra Lindqvist und Miriam Hollstein sprechen darüber, warum ein Lob ohne Begründung wenig bewirkt und wie drei Sätze am Feierabend ein Beurteilungsgespräch leichter machen.",
    topics: ["topic-rolle"],
    people: ["person-dr-petra-lindqvist", "person-miriam-hollstein"],
  },
  {
    id: "mention-ihk-blog-ki",
    title: "KI im Berichtsheft: verbieten oder besprechen?",
    kind: "post",
    relation: "about",
    outlet: "Blog der IHK Musterregion (Beispiel)",
    url: "https://example.org/ihk-musterregion/ki-im-berichtsheft",
    daysAgo: 5,
    summary:
      "Die Ausbildungsberatung empfiehlt unsere Gesprächsfragen zum KI-Einsatz im Berichtsheft und ergänzt sie um eine eigene: Könnten Sie Ihrer Prüferin erklären, was da steht?",
    topics: ["topic-ki", "topic-pruefung"],
  },
];
