import { bullets, callout, facts, h2, h3, p, table } from "../../richText.ts";
import type { SeedClock } from "../../seedClock.ts";
import type { SeedDocument } from "../../seedDocument.ts";
import { exampleArticle } from "./exampleArticle.ts";

export const lernplattformenImVergleich = (at: SeedClock): SeedDocument =>
  exampleArticle({
    name: "lernplattformen-im-vergleich",
    kind: "report",
    title: "Welche Lernplattform zu Ihrem Betrieb passt",
    teaser:
      "Ordnerlaufwerk, offene Lernumgebung, Branchenpaket oder Videosammlung? Ein Vergleich nach Aufwand, Kosten und Nutzen für Betriebe mit zwei bis zwölf Auszubildenden, ohne Werbung für Anbieter.",
    alt: "Illustration: Drei Bildschirme stehen auf unterschiedlich hohen Sockeln nebeneinander, davor liegt eine Lupe.",
    topics: ["topic-digitales-lernen"],
    authors: ["person-jonas-terwey"],
    related: [
      "article-praxis-tischlerei-lernvideos",
      "tutorial-lernvideo-mit-dem-smartphone",
      "article-praxis-it-werk-homeoffice",
    ],
    publishedAt: at.daysFromNow(-120, "09:00"),
    updatedAt: at.daysFromNow(-20, "10:15"),
    body: [
      p(
        "„Wir haben eine Lernplattform, aber da schaut keiner rein.“ Der Satz fällt an jedem zweiten Stammtisch. Meist liegt es weder an den Auszubildenden noch an der Software. Gekauft wurde ein Regal, und niemand hat sich zuständig gefühlt, etwas hineinzustellen.",
      ),
      p(
        "Deshalb beginnt dieser Vergleich mit einer Frage, die in keinem Prospekt steht: **Wer pflegt die Inhalte, und an welchem Wochentag?** Wenn Sie darauf keine Antwort haben, nehmen Sie die einfachste der vier Bauarten. Sie können später wechseln.",
      ),
      h2("Vier Bauarten im Überblick"),
      table("Lernplattformen für kleine und mittlere Ausbildungsbetriebe", [
        ["Bauart", "Einrichten", "Pflege", "Kosten", "Gut für"],
        [
          "Ordner im Firmenlaufwerk",
          "ein Vormittag",
          "1 Stunde im Monat",
          "keine zusätzlichen",
          "1–3 Auszubildende, viele Dokumente",
        ],
        [
          "Offene Lernumgebung (z. B. Moodle)",
          "2–4 Tage",
          "2–3 Stunden im Monat",
          "Hosting, etwa 20–80 € im Monat",
          "mehrere Berufe, eigene Kurse und Tests",
        ],
        [
          "Branchenpaket eines Verlags oder Verbands",
          "ein Tag",
          "fast keine",
          "je Person und Jahr, oft zweistellig",
          "Prüfungsvorbereitung im eigenen Beruf",
        ],
        [
          "Videosammlung mit Codes an der Maschine",
          "ein Tag",
          "je neues Video 2–3 Stunden",
          "sehr gering",
          "Handgriffe, Rüsten, Wartung",
        ],
      ]),
      p(
        "Die Angaben zu Zeit und Kosten sind Erfahrungswerte aus unseren Gesprächen mit Betrieben. Holen Sie für Ihre Auswahl aktuelle Angebote ein.",
      ),
      h2("Was für wen spricht"),
      h3("Das Laufwerk: unterschätzt"),
      p(
        "Ein sauber gegliederter Ordner schlägt jede leere Plattform. Legen Sie die Unterordner nach dem Ausbildungsrahmenplan an, nicht nach Abteilungen. Dann sehen Auszubildende, welche Themen zu welchem Halbjahr gehören, und Sie sehen, wo noch nichts liegt.",
      ),
      h3("Die offene Lernumgebung: mächtig, aber hungrig"),
      p(
        "Moodle kennen viele Auszubildende aus der Berufsschule. Tests mit automatischer Auswertung, Lernpfade, Foren: Alles ist da. Es braucht aber eine Person, die Freude daran hat, sonst bleibt der Kurs auf dem Stand des ersten Nachmittags. Fragen Sie Ihre Berufsschule, ob Sie vorhandene Kurse mitnutzen dürfen.",
      ),
      h3("Das Branchenpaket: fertig und fremd"),
      p(
        "Fachlich sind diese Pakete meist gut, denn sie folgen der Ausbildungsordnung. Was fehlt, ist Ihr Betrieb: Ihre Maschinen, Ihre Abläufe, Ihre Kund:innen. Planen Sie Zeit ein, in der Auszubildende das Gelernte an einem eigenen Auftrag zeigen.",
      ),
      h3("Die Videosammlung: klein anfangen"),
      p(
        "Ein QR-Code an der Ständerbohrmaschine, dahinter 90 Sekunden Film: Wer eine Frage hat, bekommt die Antwort dort, wo sie entsteht. Wie Auszubildende solche Filme selbst drehen, zeigt das Beispiel der [Tischlerei Niemann](ref:article-praxis-tischlerei-lernvideos).",
      ),
      callout(
        "note",
        "Lernmittel sind kostenlos – für die Auszubildenden",
        "Nach § 14 Absatz 1 Nummer 3 BBiG stellt der Betrieb die Ausbildungsmittel, die für die Ausbildung und die Prüfungen erforderlich sind, kostenlos zur Verfügung, Fachliteratur eingeschlossen. Verlangen Sie nicht, dass Auszubildende für Pflichtaufgaben ihr privates Datenvolumen verbrauchen: Ein Gerät im Betrieb und ein stabiles WLAN gehören dazu.",
      ),
      h2("So testen Sie vor dem Kauf"),
      p(
        "Nehmen Sie ein einziges Thema, das im nächsten Monat ohnehin ansteht, und bauen Sie es in der Testversion komplett auf. Dann setzen Sie sich daneben, während zwei Auszubildende damit arbeiten, und sagen 20 Minuten lang nichts. Achten Sie auf drei Punkte:",
      ),
      bullets([
        "Finden sie den Einstieg ohne Ihre Hilfe?",
        "Wissen sie am Ende, was sie gelernt haben und was als Nächstes kommt?",
        "Würden sie es auf dem Telefon in der Pause noch einmal öffnen?",
      ]),
      p(
        "Lautet eine der Antworten Nein, ist das kein Grund, das Vorhaben abzublasen. Es ist ein Grund, die nächste Bauart zu probieren.",
      ),
      facts("Vor der Entscheidung geklärt?", [
        ["Zuständig", "eine namentlich benannte Person und eine Vertretung"],
        ["Lernzeit", "fester Termin während der Arbeitszeit"],
        ["Datenschutz", "Vertrag zur Auftragsverarbeitung, Löschfristen, Betriebsrat beteiligt"],
        ["Ausstieg", "Inhalte lassen sich vollständig exportieren"],
        ["Barrierefreiheit", "Untertitel, Tastaturbedienung, einstellbare Schrift"],
      ]),
    ],
  });
