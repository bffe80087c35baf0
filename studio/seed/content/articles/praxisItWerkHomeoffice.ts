import { bullets, callout, facts, h2, h3, p, pullQuote, table } from "../../richText.ts";
import type { SeedClock } from "../../seedClock.ts";
import type { SeedDocument } from "../../seedDocument.ts";
import { exampleArticle } from "./exampleArticle.ts";

export const praxisItWerkHomeoffice = (at: SeedClock): SeedDocument =>
  exampleArticle({
    name: "praxis-it-werk-homeoffice",
    kind: "practice",
    title: "Die 15-Minuten-Regel: ausbilden im Homeoffice",
    teaser:
      "Zwei Tage in der Woche lernen die Auszubildenden von IT-Werk Nord zu Hause, ab dem zweiten Jahr. Damit dabei niemand stecken bleibt, gibt es eine Viertelstunde, zwei Videorunden und einen gemeinsamen Mittwoch.",
    alt: "Illustration: Links ein Schreibtisch zu Hause mit Katze, rechts ein Büro mit einer Kollegin, ein Videogespräch verbindet beide.",
    topics: ["topic-digitales-lernen", "topic-generation-z", "topic-rolle"],
    authors: ["person-svenja-brandt"],
    organisations: ["organisation-it-werk-nord"],
    related: [
      "article-lernplattformen-im-vergleich",
      "tutorial-online-seminar-moderieren",
      "article-gen-z-wuensche",
    ],
    publishedAt: at.daysFromNow(-347, "09:30"),
    body: [
      p(
        "Vier Stunden lang hatte ein Auszubildender zu Hause nach einem Fehler gesucht, den seine Kollegin in einer Minute gefunden hätte. Gefragt hat er nicht. Er wollte niemanden stören. Als das in der Auswertung zur Sprache kam, legte IT-Werk Nord eine Regel fest, die heute an jedem Bildschirm klebt: **Wer 15 Minuten nicht weiterkommt, ruft an.** Nicht „darf anrufen“.",
      ),
      p(
        "41 Menschen arbeiten bei dem Softwarehaus in Beispielhafen, fünf davon lernen Fachinformatiker:in. Die meisten Fachkräfte sind mehrere Tage in der Woche zu Hause. Die Frage, ob Auszubildende das auch dürfen, kam in jedem Vorstellungsgespräch.",
      ),
      h2("Was das Gesetz erlaubt"),
      p(
        "Seit August 2024 steht ausdrücklich im Berufsbildungsgesetz, dass Ausbildungsinhalte in angemessenem Umfang auch digital und ortsunabhängig vermittelt werden können ([§ 28 Absatz 2 BBiG](https://www.gesetze-im-internet.de/bbig_2005/__28.html)). Dafür müssen drei Bedingungen erfüllt sein: Informationstechnik wird eingesetzt, Inhalte und Orte eignen sich, und die Qualität ist gleichwertig. Gleichwertig ist sie insbesondere dann, wenn die Ausbilderin oder der Ausbilder zu den betriebsüblichen Zeiten jederzeit erreichbar ist, den Lernprozess steuert und die Fortschritte kontrolliert.",
      ),
      callout(
        "note",
        "Kein Anspruch, keine Pflicht",
        "Aus der Vorschrift folgt weder ein Recht auf Homeoffice noch eine Pflicht dazu. IT-Werk Nord hat eine schriftliche Vereinbarung mit allen Auszubildenden geschlossen, bei Minderjährigen auch mit den Eltern. Wer lieber ins Büro kommt, kommt ins Büro.",
      ),
      h2("Die Regelung"),
      table("Homeoffice nach Ausbildungsjahr", [
        ["Ausbildungsjahr", "Tage zu Hause", "Voraussetzung"],
        [
          "1",
          "keine, ab dem zweiten Halbjahr einzelne Lerntage",
          "feste Ansprechperson am selben Tag im Videoraum",
        ],
        ["2", "bis zu zwei in der Woche", "Probemonat mit Auswertung bestanden"],
        ["3", "bis zu zwei in der Woche", "Projektarbeit mit dem Team abgestimmt"],
      ]),
      p(
        "Mittwochs sind alle im Büro. Dann wird gemeinsam gegessen und geprüft, was in der Woche entstanden ist, und die Auszubildenden haben zwei Stunden Lernzeit am selben Tisch.",
      ),
      h3("Ein Tag zu Hause"),
      bullets([
        "**8.30 Uhr:** Videorunde, 15 Minuten. Jede Person nennt ein Tagesziel, das man abends prüfen kann.",
        "**Während des Tages:** Fragen gehen in einen gemeinsamen Kanal, immer nach demselben Muster: `Ziel – versucht – Fehlermeldung`. Wer so fragt, findet die Antwort erstaunlich oft beim Schreiben.",
        "**13.00 Uhr:** Paararbeit, eine Stunde mit geteiltem Bildschirm. Die Auszubildenden tippen, die Fachkraft schaut zu.",
        "**15.45 Uhr:** zweite Videorunde. Was ist fertig, was nicht, was kommt ins Berichtsheft?",
      ]),
      p(
        "Übungen legen die Auszubildenden in eigene Zweige, die nach einem festen Schema heißen, etwa `uebung/mara-anmeldemaske`. So sieht die Ausbilderin abends auf einen Blick, wer woran gearbeitet hat, und kommentiert direkt am Code.",
      ),
      pullQuote(
        "Ich habe gelernt zu fragen, bevor ich schlechte Laune habe.",
        "Auszubildende im zweiten Jahr",
      ),
      h2("Was nicht funktioniert hat"),
      p(
        "Im ersten Versuch durften auch Neue sofort zwei Tage zu Hause bleiben. Nach drei Wochen kannten sie das Ticketsystem, aber nicht die Namen der Leute. Auch die Kamera als Pflicht wurde abgeschafft: In einer Wohnung mit zwei kleinen Geschwistern ist sie eine Zumutung. Nur in der Morgenrunde ist sie an, wenn es geht.",
      ),
      p(
        "Ein Auszubildender der Systemintegration wies darauf hin, dass man Netzwerkkabel schlecht durch den Bildschirm zieht. Für ihn gelten andere Tage: Homeoffice gibt es dann, wenn dokumentiert oder automatisiert wird.",
      ),
      h2("Was Betriebe bereitstellen müssen"),
      bullets([
        "Laptop, Headset, zweiter Bildschirm und ein sicherer Zugang kommen vom Betrieb. Ausbildungsmittel sind für die Auszubildenden kostenlos (§ 14 Absatz 1 Nummer 3 BBiG).",
        "Arbeitszeit wird erfasst wie im Büro, und nach der zweiten Videorunde ist Schluss.",
        "Eine Stunde Einweisung in Datenschutz und Sitzhaltung, mit Foto vom Arbeitsplatz auf freiwilliger Basis.",
        "Im Berichtsheft steht, was zu Hause gelernt wurde und wer betreut hat.",
      ]),
      facts("Auf einen Blick", [
        ["Betrieb", "IT-Werk Nord, Beispielhafen"],
        ["Beschäftigte", "41, davon 5 in Ausbildung"],
        ["Berufe", "Fachinformatiker:in für Anwendungsentwicklung und für Systemintegration"],
        ["Homeoffice", "bis zu zwei Tage ab dem zweiten Jahr"],
        ["Gemeinsamer Tag", "Mittwoch"],
      ]),
    ],
  });
