import { bullets, callout, facts, h2, h3, p, pullQuote } from "../../richText.ts";
import type { SeedClock } from "../../seedClock.ts";
import type { SeedDocument } from "../../seedDocument.ts";
import { exampleArticle } from "./exampleArticle.ts";

export const praxisElektroAzubiProjekt = (at: SeedClock): SeedDocument =>
  exampleArticle({
    name: "praxis-elektro-azubi-projekt",
    kind: "practice",
    title: "Zwölf Module, ein Budget und drei Auszubildende",
    teaser:
      "Jedes Jahr planen, bestellen und bauen die Auszubildenden ein Projekt in eigener Regie, mit echter Kundin und echtem Termin. Diesmal eine Solaranlage. Was die Meisterin abgibt und was sie nie aus der Hand gibt.",
    alt: "Illustration: Drei Auszubildende montieren Solarmodule auf einem Garagendach, hinter ihnen scheint die Sonne.",
    topics: ["topic-rolle", "topic-pruefung"],
    authors: ["person-jonas-terwey"],
    organisations: ["organisation-elektro-sauerland"],
    related: [
      "article-pruefungsvorbereitung-mit-plan",
      "article-praxis-it-werk-homeoffice",
      "episode-feedback-ohne-angst",
    ],
    publishedAt: at.daysFromNow(-259, "08:00"),
    body: [
      p(
        "Die Kundin heißt in dieser Geschichte Frau Berger, ist 71 und wollte eigentlich nur wissen, ob sich Solarstrom auf ihrer Doppelgarage lohnt. Ans Telefon ging eine Auszubildende im dritten Jahr. Sie stellte elf Fragen, schrieb mit und sagte am Ende den Satz, den in Musterbach inzwischen viele kennen: „Wir sind drei Auszubildende. Dürfen wir Ihnen ein Angebot machen?“",
      ),
      h2("Ein Projekt, ein Jahrgang, ein Buch"),
      p(
        "Elektro Sauerland hat 18 Beschäftigte, drei davon sind in Ausbildung, aus jedem Lehrjahr eine Person. Einmal im Jahr bekommen sie gemeinsam einen Auftrag, den sie von der ersten Anfrage bis zur Übergabe verantworten. Voraussetzungen: Er ist in acht Wochen zu schaffen, die Kundin oder der Kunde weiß Bescheid und ist einverstanden, und der Preis ist derselbe wie sonst auch.",
      ),
      p(
        "Alles, was geschieht, kommt ins Projektbuch. Das ist ein dickes Heft mit festem Einband, in dem schon die Vorgänger:innen notiert haben, was schiefging. Seite 14: „Nie wieder Schrauben nach Gefühl bestellen.“",
      ),
      h2("Wer entscheidet was"),
      h3("Die Auszubildenden"),
      bullets([
        "führen das Gespräch mit der Kundin und nehmen auf der Baustelle Maß,",
        "rechnen Ertrag, Strangplan und Material und schreiben das Angebot,",
        "bestellen im Rahmen des Budgets von 7.400 Euro,",
        "teilen die Arbeit ein, auch die unbeliebte,",
        "übergeben die Anlage und erklären sie.",
      ]),
      h3("Die Meisterin"),
      bullets([
        "prüft die Planung, bevor bestellt wird, und gibt jede Arbeit frei, die gefährlich werden kann,",
        "ist auf der Baustelle, sobald jemand aufs Dach geht oder an der Anlage gearbeitet wird,",
        "misst mit, unterschreibt die Protokolle und meldet die Anlage beim Netzbetreiber an.",
      ]),
      callout(
        "important",
        "Verantwortung lässt sich nicht delegieren",
        "Auszubildende arbeiten an elektrischen Anlagen nur unter Leitung und Aufsicht einer Elektrofachkraft. Die fünf Sicherheitsregeln hängen bei Elektro Sauerland in jedem Fahrzeug, und auf dem Dach gilt: kein Gerüst, keine Arbeit.",
      ),
      p(
        "Wer bei der Prüfung der Planung einen Fehler findet, bekommt ein Eis. Das gilt auch für Fehler der Meisterin.",
      ),
      h2("Acht Wochen im Zeitraffer"),
      bullets([
        "**Woche 1:** Aufmaß, Fotos, Gespräch. Frau Berger möchte vor allem wissen, ob ihr Kater weiter auf dem Garagendach liegen kann.",
        "**Woche 2–3:** Planung. Zwölf Module, gut fünf Kilowatt Leistung, kein Speicher. Die Statik klärt der Hersteller der Garage.",
        "**Woche 4:** Prüfung durch die Meisterin. Zwei Fehler: ein zu knapp bemessener Leitungsweg und der Überspannungsschutz, der im Angebot vergessen wurde.",
        "**Woche 5:** Bestellung. Die Lieferung kommt mit elf Modulen statt zwölf. Das Telefonat mit dem Großhandel führt der Jüngste.",
        "**Woche 6–7:** Gerüst, Montage, Verkabelung, Prüfung, Messprotokoll.",
        "**Woche 8:** Übergabe. Die Auszubildenden erklären Frau Berger die Anzeige am Wechselrichter und den Eintrag im Marktstammdatenregister. Der Kater hat einen neuen Platz im Halbschatten unter den Modulen.",
      ]),
      pullQuote(
        "Elf statt zwölf. Da habe ich gelernt, wie man freundlich nicht auflegt.",
        "Auszubildender im ersten Jahr",
      ),
      h2("Was bleibt"),
      p(
        "Das Projekt dauert länger, als wenn drei Fachkräfte es machen würden. Die Meisterin rechnet mit 60 zusätzlichen Stunden und verbucht sie als Ausbildung. Im Gegenzug, sagt sie, spare sie sich jedes Jahr mehrere Wochen Prüfungsvorbereitung: „Wer ein Angebot verteidigt hat, fürchtet sich nicht vor dem Fachgespräch.“",
      ),
      p(
        "Der Teil, der am meisten nützt, ist der unangenehmste. Zwei Wochen nach der Übergabe sitzen alle mit dem Projektbuch am Tisch. Jede Person nennt einen eigenen Fehler, dann einen der Gruppe, und schreibt einen Satz für den nächsten Jahrgang. Schuldige werden nicht gesucht. Auf Seite 61 steht seit diesem Jahr: „Beim Zählen der Module den Karton öffnen.“",
      ),
      p(
        "Welche Inhalte ein Projekt abdecken muss, lässt sich im Ausbildungsrahmenplan nachlesen. Die Ausbildungsordnungen aller Berufe finden Sie beim [Bundesinstitut für Berufsbildung](https://www.bibb.de/). Markieren Sie, was Ihr Projekt enthält. Meist ist es mehr, als man glaubt.",
      ),
      facts("Auf einen Blick", [
        ["Betrieb", "Elektro Sauerland, Musterbach"],
        ["Beschäftigte", "18, davon 3 in Ausbildung"],
        ["Beruf", "Elektroniker:in, Fachrichtung Energie- und Gebäudetechnik"],
        ["Dauer", "acht Wochen, ein Projekt im Jahr"],
        ["Mehraufwand", "rund 60 Stunden"],
      ]),
    ],
  });
