import { bullets, callout, h2, p, richText } from "../../richText.ts";
import type { SeedClock } from "../../seedClock.ts";
import { slug } from "../../seedDocument.ts";
import type { SeedDocument } from "../../seedDocument.ts";

export function barrierefreiheit(at: SeedClock): SeedDocument {
  return {
    _id: "page-barrierefreiheit",
    _type: "page",
    title: "Barrierefreiheit",
    slug: slug("barrierefreiheit"),
    teaser: "Was diese Website kann, wo es noch hakt und wie Sie uns Hindernisse melden.",
    updatedAt: at.daysFromNow(-14, "10:00"),
    body: richText(
      "barrierefreiheit",
      callout(
        "important",
        "Muster – bitte vor der Veröffentlichung ergänzen",
        "Angaben in eckigen Klammern trägt der Betreiber ein. Welche Erklärung er abgeben muss, hängt davon ab, ob er öffentliche Stelle oder Unternehmen ist.",
      ),
      p(
        "Wer ausbildet oder ausgebildet wird, soll diese Website nutzen können: mit Tastatur, Vorleseprogramm, starker Vergrößerung oder langsamer Verbindung. Unser Maßstab sind die Richtlinien WCAG 2.2, Stufe AA.",
      ),
      h2("Worauf wir achten"),
      bullets([
        "Alle Seiten lassen sich ohne Maus und ohne JavaScript lesen und bedienen.",
        "Bilder haben eine Beschreibung, die sagt, was zu sehen ist.",
        "Videos von uns haben deutsche Untertitel und eine Mitschrift, Podcastfolgen einen Text zum Nachlesen.",
        "Die Farben sind im hellen und im dunklen Farbschema auf ausreichenden Kontrast ausgelegt; die Website folgt der Einstellung Ihres Geräts.",
        "Überschriften, Listen und Tabellen sind als solche ausgezeichnet.",
        "Wir schreiben „Sie“, vermeiden unnötige Fachwörter und erklären die übrigen.",
      ]),
      h2("Was noch nicht gut gelöst ist"),
      bullets([
        "Unsere Videos haben keine eigene Tonspur mit Bildbeschreibung. Was zum Verständnis nötig ist, wird gesprochen oder steht in der Mitschrift.",
        "PDF-Vorlagen sind zum Ausdrucken gedacht. Wenn Sie eine davon in anderer Form brauchen, schicken wir sie Ihnen.",
        "Videos, die bei anderen Anbietern liegen, haben nicht immer gute Untertitel.",
        "Es gibt noch keine Fassungen in Leichter Sprache und in Deutscher Gebärdensprache.",
      ]),
      h2("Wie geprüft wird"),
      p(
        "Automatische Prüfprogramme helfen beim Bauen, finden aber nur einen Teil der Hindernisse. [Datum und Ergebnis der letzten Prüfung durch Menschen, zum Beispiel ein BITV-Test oder eine Selbstbewertung]",
      ),
      h2("Hindernis melden"),
      p(
        "Sie kommen irgendwo nicht weiter? Schreiben Sie uns, auf welcher Seite und womit Sie sie bedienen. Wir antworten innerhalb von [Frist] und suchen mit Ihnen einen Weg.",
      ),
      p("E-Mail: [E-Mail-Adresse] · Telefon: [Telefonnummer]"),
      h2("Wenn Ihnen unsere Antwort nicht genügt"),
      p("[Zuständige Durchsetzungs-, Schlichtungs- oder Marktüberwachungsstelle mit Adresse]"),
    ),
  };
}
