import { bullets, callout, facts, h2, image, p, richText } from "../../richText.ts";
import type { SeedClock } from "../../seedClock.ts";
import { slug } from "../../seedDocument.ts";
import type { SeedDocument } from "../../seedDocument.ts";

export function ueberUns(at: SeedClock): SeedDocument {
  return {
    _id: "page-ueber-uns",
    _type: "page",
    title: "Über uns",
    slug: slug("ueber-uns"),
    teaser:
      "Wir sammeln, was in der Ausbildung kleiner und mittlerer Betriebe funktioniert, und bringen die Menschen zusammen, die es ausprobiert haben.",
    updatedAt: at.daysFromNow(-27, "09:00"),
    body: richText(
      "ueber-uns",
      p(
        "In kleinen Betrieben bildet meistens eine Person aus, die eigentlich etwas anderes macht: die Meisterin zwischen zwei Aufträgen, der Küchenchef nach dem Mittagsgeschäft, die Büroleiterin neben der Buchhaltung. Für sie ist diese Website da. Alles hier lässt sich in wenigen Minuten lesen oder hören und am nächsten Tag ausprobieren.",
      ),
      image(
        "szene-teamrunde",
        "Illustration: Fünf Menschen sitzen um einen Tisch, hinter ihnen eine Wand mit bunten Haftnotizen.",
        "Jeder Beitrag beginnt mit einer Frage aus einem Betrieb.",
        "Illustration: Ausbildung am Puls der Zeit",
      ),
      h2("Was Sie hier finden"),
      bullets([
        "**Beiträge:** Berichte, Interviews und Beispiele aus Betrieben, die auch von Fehlern erzählen",
        "**Podcast:** kurze Gespräche mit Menschen, die ausbilden oder gerade lernen, alle auch zum Nachlesen",
        "**Tutorials:** Schritt für Schritt zu einem Ergebnis, mit Vorlagen zum Mitnehmen",
        "**Termine:** Dialogseminare, Stammtische, Werkstatttage und die Azubi-Speed-Days",
      ]),
      h2("Wie wir arbeiten"),
      p(
        "Vor der Veröffentlichung liest jeden Beitrag jemand aus einem Betrieb und sagt uns, was er oder sie morgen anders machen würde. Kommt da nichts, geht der Text zurück. Rechtliche Angaben belegen wir mit der Vorschrift. Werbung und bezahlte Beiträge gibt es nicht.",
      ),
      h2("Wer wir sind"),
      bullets([
        "[Miriam Hollstein](ref:person-miriam-hollstein) leitet das Projekt.",
        "[Jonas Terwey](ref:person-jonas-terwey) organisiert Seminare, Stammtische und die Speed-Days.",
        "[Aylin Kaplan](ref:person-aylin-kaplan) macht Filme und den Podcast.",
        "[Svenja Brandt](ref:person-svenja-brandt) redigiert und schreibt den Newsletter.",
      ]),
      facts("Das Projekt in Kürze (Beispiel)", [
        ["Für wen", "Ausbilder:innen in kleinen und mittleren Betrieben"],
        ["Kosten", "für Betriebe keine"],
        ["Förderung", "Förderprogramm Ausbildung digital (Beispiel)"],
        [
          "Partner",
          "IHK Musterregion, Handwerkskammer Beispielland, Wirtschaftsförderung Musterstadt (Beispiele)",
        ],
      ]),
      callout(
        "note",
        "Ein Beispiel",
        "Diese Seite zeigt, wie sich ein Projekt hier vorstellen kann. Die genannten Personen, Betriebe und Partner sind erfunden.",
      ),
      h2("Machen Sie mit"),
      p(
        "Sie haben etwas ausprobiert, das andere wissen sollten – oder eine Frage, auf die Sie keine Antwort finden? Beides ist willkommen, am Stammtisch, im [Dialogseminar](ref:series-dialogseminare) oder per [E-Mail an die Redaktion](mailto:redaktion@example.org).",
      ),
    ),
  };
}
