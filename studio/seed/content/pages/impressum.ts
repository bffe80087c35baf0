import { callout, h2, p, richText } from "../../richText.ts";
import type { SeedClock } from "../../seedClock.ts";
import { slug } from "../../seedDocument.ts";
import type { SeedDocument } from "../../seedDocument.ts";

export function impressum(at: SeedClock): SeedDocument {
  return {
    _id: "page-impressum",
    _type: "page",
    title: "Impressum",
    slug: slug("impressum"),
    teaser: "Wer diese Website betreibt und wie Sie uns erreichen.",
    updatedAt: at.daysFromNow(-14, "10:00"),
    body: richText(
      "impressum",
      callout(
        "important",
        "Muster – bitte vor der Veröffentlichung ergänzen",
        "Alle Angaben in eckigen Klammern trägt der Betreiber dieser Website ein. Die übrigen Namen und Adressen sind Beispiele. Dieser Entwurf ersetzt keine Rechtsberatung.",
      ),
      h2("Angaben nach § 5 DDG"),
      p("[Name des Trägers und Rechtsform]"),
      p("[Straße und Hausnummer]"),
      p("[Postleitzahl und Ort]"),
      p("Vertreten durch: [Name der vertretungsberechtigten Person]"),
      h2("Kontakt"),
      p("Telefon: [Telefonnummer]"),
      p("E-Mail: [E-Mail-Adresse, die regelmäßig gelesen wird]"),
      h2("Register und Umsatzsteuer"),
      p("[Registergericht und Registernummer, falls eingetragen]"),
      p("[Umsatzsteuer-Identifikationsnummer, falls vorhanden]"),
      h2("Redaktionell verantwortlich nach § 18 Abs. 2 MStV"),
      p("[Name und Anschrift der verantwortlichen Person]"),
      h2("Förderung"),
      p(
        "„Ausbildung am Puls der Zeit“ wird in diesem Beispiel gefördert durch das [Förderprogramm Ausbildung digital (Beispiel)](ref:organisation-foerderprogramm-zukunft).",
      ),
      p("[Wortlaut und Logos nach den Vorgaben des tatsächlichen Fördermittelgebers]"),
      h2("Bilder, Ton und Texte"),
      p(
        "Illustrationen, Tonaufnahmen und Videos der Beispielinhalte wurden für dieses Projekt angefertigt; wo fremdes Material verlinkt ist, stehen Urheber:innen und Lizenz dabei. Personen, Betriebe, Kammern und Veranstaltungen der Beispielinhalte sind erfunden und mit „Beispiel“ gekennzeichnet.",
      ),
      p("[Nutzungsbedingungen oder Lizenz für eigene Inhalte]"),
      h2("Verbraucherstreitbeilegung"),
      p(
        "[Erklärung nach § 36 VSBG, falls der Betreiber Verträge mit Verbraucher:innen schließt: Bereitschaft oder Verpflichtung zur Teilnahme an einem Streitbeilegungsverfahren]",
      ),
    ),
  };
}
