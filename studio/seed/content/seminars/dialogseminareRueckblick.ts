import { bullets, h2, p, pullQuote, quote, video } from "../../richText.ts";
import { file } from "../../seedDocument.ts";
import { DIALOG } from "./dialogFormat.ts";
import type { Seminar } from "./seminarDocument.ts";

export const DIALOGSEMINARE_RUECKBLICK: readonly Seminar[] = [
  {
    ...DIALOG,
    id: "pruefungsangst",
    title: "Prüfungsangst: was Betriebe tun können",
    slug: "pruefungsangst",
    day: -24,
    from: "14:00",
    to: "15:30",
    teaser:
      "Etwas Aufregung hilft, zu viel lähmt. Wir haben gesammelt, woran Ausbilder:innen den Unterschied erkennen, was im Betrieb hilft und wann andere gefragt sind.",
    alt: "Ein junger Mann am Schreibtisch atmet aus, über seinem Kopf löst sich ein Fadenknäuel in eine gerade Linie auf.",
    topics: ["topic-pruefung", "topic-rolle"],
    description: [
      p(
        "Siebzehn Ausbilder:innen aus elf Berufen haben mitgearbeitet. Der Impuls von Dr. Petra Lindqvist ist mit ihrer Zustimmung aufgezeichnet; die Fälle blieben in der Runde.",
      ),
      h2("Was wir gesammelt haben"),
      bullets([
        "**Früh üben, nicht viel üben:** ein kurzes Fachgespräch in der Woche, mit wechselndem Gegenüber.",
        "**Den Ort zeigen:** Wer den Prüfungsraum, den Parkplatz und das Formular schon kennt, hat am Tag selbst weniger Neues.",
        "**Fehler vorwegnehmen:** Was tun Sie, wenn Sie die erste Frage nicht verstehen? Ein vorbereiteter Satz reicht.",
        "**Ernst nehmen:** Wenn jemand nicht mehr schläft oder Prüfungen absagt, ist die ärztliche Praxis oder eine Beratungsstelle zuständig. Begleiten dürfen Sie, behandeln nicht.",
      ]),
      pullQuote(
        "Die Angst verschwindet nicht, wenn man sie wegredet. Sie wird kleiner, wenn man sie einplant.",
        "Dr. Petra Lindqvist",
      ),
      p(
        "Ein Übungsplan für das letzte Jahr steht im Beitrag [Prüfungsvorbereitung mit Plan](ref:article-pruefungsvorbereitung-mit-plan), und in der Podcastfolge [Prüfung ohne Panik](ref:episode-pruefung-ohne-panik) geht es um den Morgen davor.",
      ),
    ],
    agenda: [
      ["14:00", "Ankommen"],
      ["14:08", "Impuls: Was Angst mit dem Gedächtnis macht", "Aufzeichnung siehe unten"],
      ["14:20", "Erste Runde in Dreiergruppen"],
      ["14:35", "Fallarbeit", "Nicht aufgezeichnet"],
      ["15:05", "Werkzeug: Plan für die letzten sechs Wochen"],
      ["15:20", "Vorhaben"],
    ],
    speakers: ["person-dr-petra-lindqvist", "person-mehmet-oezdemir"],
    organisers: ["organisation-handwerkskammer-beispielland"],
    recording: video({
      title:
        "Aufzeichnung des Impulses (im Beispiel steht dafür der freie Film „Big Buck Bunny“, Blender Foundation, CC BY 3.0)",
      externalUrl: "https://www.youtube.com/watch?v=aqz-KE-bpKQ",
      transcript:
        "Zusammenfassung des Impulses: Wer Angst hat, ruft Gelerntes schlechter ab, auch wenn es sicher sitzt. Drei Dinge helfen nachweislich beim Abrufen: oft und in kleinen Stücken üben, unter ähnlichen Bedingungen üben wie in der Prüfung, und einen Ablauf für den Moment haben, in dem nichts mehr einfällt. Dieser Ablauf heißt: Stift hinlegen, ausatmen, die Frage laut oder leise wiederholen, mit dem Teil beginnen, den man kennt.",
    }),
  },
  {
    ...DIALOG,
    id: "tiktok-fuer-betriebe",
    title: "TikTok für Betriebe: Lohnt sich das?",
    slug: "tiktok-fuer-betriebe",
    day: -45,
    from: "15:30",
    to: "17:00",
    teaser:
      "Neun von 16 Betrieben wollten nach diesem Seminar anfangen, vier ausdrücklich nicht. Beides waren gute Ergebnisse. Hier finden Sie die Entscheidungshilfe und die Planungsvorlage.",
    alt: "Ein hochkant stehendes Smartphone mit Abspielsymbol, aus dem Herzen und Noten aufsteigen, dahinter eine Bäckertheke.",
    topics: ["topic-recruiting", "topic-generation-z"],
    description: [
      p(
        "Kurze Videos erreichen Jugendliche, die keine Stellenanzeige lesen. Sie kosten aber jede Woche Zeit, und sie funktionieren nur, wenn die Auszubildenden selbst Lust darauf haben. Wir haben deshalb zuerst gerechnet und dann über Ideen gesprochen.",
      ),
      h2("Vier Fragen vor dem ersten Video"),
      bullets([
        "Wer macht es, und welche Arbeit bleibt dafür liegen?",
        "Was dürfen wir zeigen, ohne jemanden zu fragen?",
        "Wer antwortet auf Kommentare, auch in der Berufsschulwoche?",
        "Woran merken wir nach acht Wochen, dass es etwas gebracht hat?",
      ]),
      quote(
        "„Wir haben mit drei Nein geantwortet und machen jetzt lieber zwei Schulbesuche mehr. Das war ein sehr nützlicher Nachmittag.“",
      ),
      p(
        "Wer sich dafür entscheidet, findet im [Azubi-Instagram-Plan](ref:tutorial-azubi-instagram-plan) einen Ablauf, der auch für andere Netzwerke passt, und im Beispiel der [Bäckerei Kornblume](ref:article-praxis-baeckerei-instagram) einen ehrlichen Erfahrungsbericht.",
      ),
    ],
    agenda: [
      ["15:30", "Ankommen"],
      ["15:38", "Impuls: Ein Kanal, ein Jahr, alle Zahlen", "Aylin Kaplan"],
      ["15:50", "Erste Runde in Dreiergruppen"],
      ["16:05", "Fallarbeit"],
      ["16:35", "Werkzeug: Entscheidungshilfe und Plan"],
      ["16:50", "Vorhaben"],
    ],
    speakers: ["person-aylin-kaplan"],
    materials: [
      {
        title: "Checkliste Lernvideo",
        file: file("downloads/checkliste-lernvideo.pdf"),
        note: "Licht, Ton und Einverständnis – gilt auch für kurze Videos",
      },
      {
        title: "Entscheidungshilfe: vier Fragen mit Punkten (Beispiel-Link)",
        url: "https://example.org/materialien/tiktok-entscheidungshilfe",
        note: "Eine Seite, zum gemeinsamen Ausfüllen",
      },
    ],
  },
];
