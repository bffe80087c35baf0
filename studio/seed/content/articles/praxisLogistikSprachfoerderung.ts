import { bullets, callout, facts, h2, h3, p, pullQuote, table } from "../../richText.ts";
import type { SeedClock } from "../../seedClock.ts";
import type { SeedDocument } from "../../seedDocument.ts";
import { exampleArticle } from "./exampleArticle.ts";

export const praxisLogistikSprachfoerderung = (at: SeedClock): SeedDocument =>
  exampleArticle({
    name: "praxis-logistik-sprachfoerderung",
    kind: "practice",
    title: "Deutsch lernen am Regal",
    teaser:
      "Elf Auszubildende, sieben Erstsprachen und ein Lager voller Wörter: Logistik Hansen hat die Sprache in die Ausbildung geholt, mit einer festen Stunde, Wortkarten und Kolleg:innen, die anders sprechen gelernt haben.",
    alt: "Illustration: Vor einem Hochregal, dessen Kartons Buchstaben tragen, unterhalten sich zwei Menschen mit Handscannern.",
    topics: ["topic-inklusion", "topic-pruefung", "topic-recruiting"],
    authors: ["person-svenja-brandt"],
    organisations: ["organisation-logistik-hansen"],
    related: [
      "article-foerdermittel-ueberblick",
      "article-ausbildung-barrierearm-gestalten",
      "article-ki-tools-im-ausbildungsalltag",
    ],
    publishedAt: at.daysFromNow(-12, "08:45"),
    body: [
      p(
        "„Umfahren“ war das Wort, mit dem alles anfing. Ein Auszubildender hatte gelesen, er solle das Hindernis umfahren, und tat es. Zum Glück war es nur eine Palette mit Kartons. Als er erklärte, was er verstanden hatte, lachte zuerst niemand, dann alle, er selbst am lautesten. Am Abend hing der Zettel „UM-fahren / um-FAH-ren“ am Schwarzen Brett. Er hängt noch.",
      ),
      p(
        "130 Menschen arbeiten bei Logistik Hansen in Beispielhafen. Von den elf Auszubildenden haben acht eine andere Erstsprache als Deutsch. Praktisch sind sie so gut wie alle anderen, erzählt der Ausbildungsleiter. In der Berufsschule aber scheiterten mehrere an Aufgaben, deren Lösung sie im Lager täglich zeigten.",
      ),
      h2("Eine Stunde, die im Plan steht"),
      p(
        "Dienstags von 13 bis 14 Uhr ist Sprachstunde. Sie gehört zur Arbeitszeit und findet mitten im Lager statt, in einem Besprechungsraum mit Fenster zur Halle. Unterrichtet wird sie von einer pensionierten Deutschlehrerin, die der Betrieb auf Honorarbasis bezahlt. Ihr Material sind Lieferscheine, Gefahrgutaufkleber und Prüfungsaufgaben der vergangenen Jahre.",
      ),
      p(
        "Jede Stunde hat denselben Ablauf: zehn Minuten ein Wort der Woche, 20 Minuten eine Aufgabe aus der Prüfung, 20 Minuten ein Gespräch, das nächste Woche wirklich geführt wird. Zum Schluss schreibt jede Person drei Sätze für das Berichtsheft.",
      ),
      h2("Was im Lager anders geworden ist"),
      h3("Wortkarten"),
      p(
        "An 60 Stellen hängen Karten: das Wort mit Artikel und Mehrzahl, ein Bild, ein Beispielsatz. „Die Wareneingangskontrolle. Ich prüfe Menge, Zustand und Papiere.“ Geschrieben haben sie die Auszubildenden, gegengelesen hat die Lehrerin.",
      ),
      h3("Aushänge"),
      p("Alle Arbeitsanweisungen wurden überarbeitet. Zwei Beispiele:"),
      table("Vorher und nachher", [
        ["So stand es da", "So steht es jetzt"],
        [
          "Vor Inbetriebnahme des Flurförderzeugs ist eine Sichtprüfung durchzuführen und zu dokumentieren.",
          "Prüfen Sie den Stapler, bevor Sie losfahren: Reifen, Gabel, Hupe, Bremse. Tragen Sie das Ergebnis in die Liste ein.",
        ],
        [
          "Beschädigte Packstücke sind unverzüglich zu separieren und der Schichtleitung anzuzeigen.",
          "Ein Paket ist kaputt? Stellen Sie es auf den roten Platz. Sagen Sie sofort der Schichtleitung Bescheid.",
        ],
      ]),
      p(
        "Der Fachbegriff steht jeweils klein darunter, denn in der Prüfung kommt „Flurförderzeug“ vor und nicht „Stapler“. Über die neue Fassung haben sich übrigens auch die gefreut, die in Beispielhafen geboren sind.",
      ),
      h3("Patinnen und Paten"),
      p(
        "Sechs Kolleg:innen haben an zwei Nachmittagen geübt, wie man mit Menschen spricht, die noch Deutsch lernen: kurze Sätze, keine verneinten Fragen, nicht lauter, sondern langsamer. Und sie fragen nie: „Verstanden?“ Darauf sagt jeder Ja. Sie bitten stattdessen: „Zeigen Sie mir, womit Sie anfangen.“",
      ),
      pullQuote(
        "Wenn ich ‚Verstanden?‘ frage, lerne ich nur, dass der andere höflich ist.",
        "Pate in der Frühschicht",
      ),
      h2("Hilfe von außen"),
      p(
        "Der Betrieb macht nicht alles selbst. Über das [Bundesamt für Migration und Flüchtlinge](https://www.bamf.de/) gibt es Berufssprachkurse für Auszubildende, kurz Azubi-BSK, auch für den Bereich Lager und Logistik. Weil ein Kurs mindestens sieben Teilnehmende braucht, hat sich Logistik Hansen mit zwei Speditionen und der Berufsschule abgesprochen. Für drei Auszubildende läuft außerdem eine Assistierte Ausbildung über die Agentur für Arbeit. Was es sonst noch gibt, steht im [Fördermittel-Überblick](ref:article-foerdermittel-ueberblick).",
      ),
      callout(
        "important",
        "Sprache ist kein Nachteilsausgleich",
        "Geringe Deutschkenntnisse sind keine Behinderung im Sinne des § 65 BBiG. Mehr Zeit in der Prüfung gibt es deshalb in der Regel nicht. Umso wichtiger ist es, Prüfungsaufgaben früh zu üben, und zwar auf Deutsch.",
      ),
      h2("Zwischenstand nach zwei Jahren"),
      bullets([
        "Von fünf Auszubildenden, die zur Abschlussprüfung antraten, haben alle bestanden, eine im zweiten Anlauf.",
        "Fehler beim Einlagern sind nach Angaben des Betriebs deutlich zurückgegangen.",
        "Zwei ehemalige Auszubildende sind heute selbst Pate und Patin.",
        "Nicht gelungen ist bisher eine Sprachstunde für die Spätschicht. Der zweite Versuch läuft.",
      ]),
      facts("Auf einen Blick", [
        ["Betrieb", "Logistik Hansen, Beispielhafen"],
        ["Beschäftigte", "130, davon 11 in Ausbildung"],
        ["Berufe", "Fachkraft für Lagerlogistik, Berufskraftfahrer:in"],
        ["Sprachstunde", "dienstags, 60 Minuten, in der Arbeitszeit"],
        ["Kosten", "Honorar von rund 45 Euro in der Woche, dazu die Arbeitszeit"],
      ]),
    ],
  });
