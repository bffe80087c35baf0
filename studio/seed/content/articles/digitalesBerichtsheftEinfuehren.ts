import { bullets, callout, h2, h3, h4, image, numbers, p } from "../../richText.ts";
import type { SeedClock } from "../../seedClock.ts";
import type { SeedDocument } from "../../seedDocument.ts";
import { exampleArticle } from "./exampleArticle.ts";

export const digitalesBerichtsheftEinfuehren = (at: SeedClock): SeedDocument =>
  exampleArticle({
    name: "digitales-berichtsheft-einfuehren",
    kind: "report",
    title: "In vier Wochen zum digitalen Berichtsheft",
    teaser:
      "Seit 2017 darf der Ausbildungsnachweis elektronisch geführt werden. Wie ein kleiner Betrieb umstellt, was vorher mit der Kammer zu klären ist und warum eine feste halbe Stunde mehr hilft als jede Erinnerungsfunktion.",
    alt: "Illustration: Ein aufgeschlagenes Heft, dessen rechte Seite in ein Tablet mit abgehakter Liste übergeht, daneben ein Stift.",
    topics: ["topic-digitales-lernen", "topic-pruefung"],
    authors: ["person-svenja-brandt"],
    related: [
      "tutorial-digitales-berichtsheft-in-30-minuten",
      "episode-ki-und-berichtsheft",
      "seminar-ki-im-berichtsheft",
    ],
    publishedAt: at.daysFromNow(-5, "08:30"),
    seo: {
      title: "Digitales Berichtsheft einführen: Plan für vier Wochen",
      description:
        "Rechtliche Grundlagen, Auswahl des Werkzeugs und ein Wochenplan, mit dem kleine Betriebe auf den elektronischen Ausbildungsnachweis umstellen.",
    },
    body: [
      p(
        "Vier Tage vor der Anmeldung zur Prüfung fehlen elf Wochenberichte. Wer ausbildet, kennt das Gespräch, das dann folgt, und weiß auch, wie die nachgetragenen Seiten aussehen. Ein digitales Berichtsheft verhindert solche Lücken nicht von allein. Es zeigt sie aber nach sieben Tagen und nicht erst nach drei Monaten.",
      ),
      p(
        "Der folgende Plan ist für Betriebe gedacht, in denen eine Person neben dem Tagesgeschäft ausbildet und niemand eine IT-Abteilung anrufen kann.",
      ),
      h2("Was das Gesetz verlangt"),
      p(
        "Auszubildende müssen einen Ausbildungsnachweis führen, schriftlich oder elektronisch. So steht es in [§ 13 des Berufsbildungsgesetzes](https://www.gesetze-im-internet.de/bbig_2005/__13.html), Satz 2 Nummer 7. Der Betrieb muss sie dazu anhalten, die Nachweise regelmäßig durchsehen und ihnen am Arbeitsplatz Gelegenheit zum Schreiben geben (§ 14 Absatz 2 BBiG). Das Berichtsheft gehört also in die Arbeitszeit.",
      ),
      p(
        "Welche Form gilt, gehört in den Ausbildungsvertrag. Und ohne Nachweis keine Abschlussprüfung: Er ist Voraussetzung für die Zulassung (§ 43 BBiG; im Handwerk § 36 HwO). Der Hauptausschuss des BIBB empfiehlt, mindestens wöchentlich zu schreiben und mindestens monatlich durchzusehen.",
      ),
      callout(
        "important",
        "Erst anrufen, dann umstellen",
        "Steht im Vertrag „schriftlich“, klären Sie den Wechsel vorab mit Ihrer Kammer und halten Sie die Änderung fest. Fragen Sie bei der Gelegenheit, in welcher Form der Nachweis zur Prüfung vorliegen soll: als PDF, als Ausdruck oder im System.",
      ),
      h2("Welches Werkzeug passt"),
      h3("Die ausfüllbare Vorlage"),
      p(
        "Viele Kammern bieten Formulare zum Herunterladen an. Das kostet nichts und ist am ersten Tag fertig. Allerdings schicken Sie Dateien hin und her, und niemand sieht auf einen Blick, was fehlt. Für ein oder zwei Auszubildende reicht das oft.",
      ),
      h3("Das Angebot der Kammer"),
      p(
        "Mehrere Industrie- und Handelskammern sowie Handwerkskammern stellen eine eigene Anwendung bereit oder empfehlen eine. Dann ist die Form anerkannt, und der Weg zur Prüfungsanmeldung ist kurz.",
      ),
      h3("Die gekaufte Anwendung"),
      p(
        "Ab etwa fünf Auszubildenden lohnt sich eine Anwendung mit Übersicht, Freigabe und Verknüpfung zum Ausbildungsrahmenplan. Rechnen Sie mit wenigen Euro je Person und Monat.",
      ),
      h4("Drei Fragen vor der Unterschrift"),
      bullets([
        "Können wir alle Nachweise jederzeit vollständig als PDF sichern, auch nach einer Kündigung?",
        "Gibt es einen Vertrag zur Auftragsverarbeitung, und wo liegen die Daten?",
        "Funktioniert die Eingabe auf dem Telefon, auch wenn auf der Baustelle das Netz fehlt?",
      ]),
      h2("Der Plan für vier Wochen"),
      numbers([
        "**Woche 1: klären.** Anruf bei der Kammer, Blick in die Verträge, Entscheidung für ein Werkzeug. Gibt es einen Betriebsrat, gehört er jetzt an den Tisch.",
        "**Woche 2: einrichten.** Konten anlegen, Ausbildungsrahmenplan hinterlegen, einen Probebericht gemeinsam schreiben. Die Schritte zeigt unser Tutorial [Digitales Berichtsheft in 30 Minuten](ref:tutorial-digitales-berichtsheft-in-30-minuten).",
        "**Woche 3: erproben.** Eine Auszubildende oder ein Auszubildender schreibt nur noch digital. Notieren Sie, wo es hakt: vergessenes Passwort, fehlendes Stichwort, unklare Abteilung.",
        "**Woche 4: umstellen.** Alle wechseln am selben Montag. Die alten Hefte werden abgezeichnet, eingescannt und aufgehoben.",
      ]),
      image(
        "szene-tablet",
        "Illustration: Zwei Hände halten ein Tablet, auf dem eine Liste mit Häkchen zu sehen ist.",
        "Zehn Minuten am Ende des Arbeitstags sparen die Stunde am Monatsende.",
        "Illustration: Ausbildung am Puls der Zeit",
      ),
      h2("Was in einem guten Wochenbericht steht"),
      p(
        "Stichworte genügen. „Kundendienst“ hilft allerdings weder den Auszubildenden noch dem Prüfungsausschuss. Besser: „Zuleitung freigeschaltet, Spannungsfreiheit geprüft, Durchlauferhitzer ausgetauscht, Messprotokoll ausgefüllt.“ Wer so schreibt, übt nebenbei die Sprache des Fachgesprächs.",
      ),
      p(
        "Namen von Kund:innen, Gästen oder Bewohner:innen gehören nicht hinein. „Seniorin, Zimmer im zweiten Stock“ ist in einem kleinen Haus bereits zu viel.",
      ),
      callout(
        "tip",
        "Freitag, 11 Uhr, 30 Minuten",
        "Tragen Sie einen festen Termin in den Schichtplan ein: 20 Minuten schreiben die Auszubildenden, in den letzten zehn lesen Sie mit und schreiben zwei Sätze Rückmeldung dazu. Ein Termin, der im Plan steht, fällt seltener aus als ein guter Vorsatz.",
      ),
      p(
        "Zwei Sätze sind übrigens mehr als ein Haken. „Beim nächsten Mal bitte den Messwert dazuschreiben. Die Reihenfolge beim Freischalten sitzt“: Das dauert eine halbe Minute und ist für viele Auszubildende die einzige schriftliche Rückmeldung der Woche.",
      ),
    ],
  });
