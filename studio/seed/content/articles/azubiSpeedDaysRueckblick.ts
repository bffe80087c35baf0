import { bullets, callout, facts, h2, image, p, pullQuote } from "../../richText.ts";
import type { SeedClock } from "../../seedClock.ts";
import type { SeedDocument } from "../../seedDocument.ts";
import { exampleArticle } from "./exampleArticle.ts";

export const azubiSpeedDaysRueckblick = (at: SeedClock): SeedDocument =>
  exampleArticle({
    name: "azubi-speed-days-rueckblick",
    kind: "report",
    title: "Zehn Minuten, dann der Gong: Rückblick auf die Azubi-Speed-Days",
    teaser:
      "22 Betriebe, 140 Jugendliche, 611 Gespräche. Was an den kurzen Terminen gut funktioniert, warum ein Werkstück mehr bewirkt als ein Prospekt und was beim nächsten Mal anders wird.",
    alt: "Illustration: An einer Reihe kleiner Tische sitzen sich je zwei Menschen gegenüber, über ihnen hängt eine große Uhr.",
    topics: ["topic-recruiting", "topic-generation-z"],
    authors: ["person-jonas-terwey"],
    organisations: [
      "organisation-wirtschaftsfoerderung-musterstadt",
      "organisation-ihk-musterregion",
      "organisation-handwerkskammer-beispielland",
    ],
    related: [
      "seminar-azubi-speed-days-herbst",
      "seminar-azubi-speed-days-fruehjahr",
      "article-stellenanzeige-die-wirkt",
      "episode-azubis-finden",
    ],
    publishedAt: at.daysFromNow(-44, "11:00"),
    body: [
      p(
        "Um kurz nach zehn ist es in der Stadthalle so laut, dass der Gong kaum durchdringt. An Tisch 14 biegt eine Fünfzehnjährige ein Stück Kupferrohr, gegenüber hält die Obermonteurin die Spiralfeder und sagt nur: „Langsam. Noch ein bisschen. Stopp.“ Dann lachen beide. Das Gespräch dauert zehn Minuten, und über Schulnoten fällt kein Wort.",
      ),
      p(
        "Die [Azubi-Speed-Days](ref:series-azubi-speed-days) bringen Betriebe und Jugendliche für kurze, vorher gebuchte Gespräche zusammen. Veranstaltet werden sie von der Wirtschaftsförderung Musterstadt mit der IHK Musterregion und der Handwerkskammer Beispielland. Unser Projekt hat die Betriebe vorbereitet.",
      ),
      facts("Die Veranstaltung in Zahlen", [
        ["Betriebe", "22, davon 15 mit weniger als 50 Beschäftigten"],
        ["Tische", "38, die meisten Betriebe hatten zwei"],
        ["Jugendliche", "140 aus sieben Schulen"],
        ["Gespräche", "611 zu je zehn Minuten, an einem Vormittag"],
        ["Praktika vereinbart", "67 in den zwei Wochen danach"],
        ["Ausbildungsverträge", "zählen wir zum nächsten Ausbildungsbeginn"],
      ]),
      h2("Was gut funktioniert hat"),
      p(
        "Die meisten Jugendlichen hatten vier oder fünf Gespräche gebucht. Drei davon suchten sie selbst aus, die übrigen schlug die Lehrkraft vor, oft in Berufen, von denen sie noch nie gehört hatten. Gerade dort entstanden erstaunlich viele Praktika: Bei den Fachkräften für Lagerlogistik kamen neun von elf Verabredungen aus einem dieser Vorschläge.",
      ),
      p(
        "Bewährt hat sich auch die Besetzung der Tische. Wo eine Auszubildende oder ein Auszubildender mit am Tisch saß, redeten die Jugendlichen nach unserem Eindruck doppelt so viel. Ausbilder:innen, die allein gekommen waren, holten sich zur zweiten Hälfte Verstärkung aus dem Betrieb.",
      ),
      image(
        "szene-messestand",
        "Illustration: An einem Stand mit Theke und Aufsteller erklärt eine Auszubildende zwei Jugendlichen mit Rucksäcken ihren Beruf.",
        "Am meisten geredet wurde dort, wo Auszubildende mit am Tisch saßen.",
        "Illustration: Ausbildung am Puls der Zeit",
      ),
      pullQuote(
        "Ich dachte, die fragen mich nach Mathe. Gefragt haben sie, ob ich schwindelfrei bin.",
        "Schüler, 16 Jahre, nach dem Gespräch mit einem Dachdeckerbetrieb",
      ),
      h2("Was ein Gespräch trägt"),
      p(
        "In der Vorbereitung hatten wir mit den Betrieben einen einfachen Ablauf geübt. Er passt auf eine Karteikarte, und wer sich daran hielt, kam mit der Zeit aus:",
      ),
      bullets([
        "**Minute 1:** Name, Beruf, ein Satz dazu, was Sie heute Morgen gemacht haben.",
        "**Minute 2 bis 5:** etwas zum Anfassen oder eine kleine Aufgabe, die gelingen kann.",
        "**Minute 6 bis 8:** Fragen der Jugendlichen. Wenn keine kommen: „Was möchten Sie auf keinen Fall machen?“",
        "**Minute 9:** Termin für einen Schnuppertag vorschlagen, mit Datum.",
        "**Minute 10:** Karte mit Name und Mobilnummer einer Person überreichen. Keine Sammeladresse.",
      ]),
      h2("Was beim nächsten Mal anders wird"),
      p(
        "Drei Dinge haben uns nicht gefallen. Der Lärm war für einige Jugendliche kaum auszuhalten, vor allem für diejenigen mit Hörgerät; beim nächsten Mal wird es einen ruhigen Nebenraum mit sechs Tischen geben. Elf Betriebe hatten in der Woche danach noch niemanden angerufen. Und die Pause nach dem achten Gespräch kam zu spät, auch für die Erwachsenen.",
      ),
      callout(
        "tip",
        "Melden Sie sich innerhalb von drei Werktagen",
        "Schicken Sie jeder und jedem Jugendlichen eine kurze persönliche Nachricht, auch wenn es nicht gepasst hat. Zwei Sätze genügen: woran Sie sich erinnern und wie es weitergeht. Wer eine Woche schweigt, verliert die Zusage meist an den Betrieb vom Nachbartisch.",
      ),
      p(
        "Die Zeit für Praktika bestimmen die Schulen mit; fragen Sie nach den Terminen, bevor Sie ein Datum nennen. Wann es weitergeht, steht bei den [nächsten Azubi-Speed-Days](ref:seminar-azubi-speed-days-fruehjahr). Wer als Betrieb zum ersten Mal mitmacht, bekommt von uns eine Stunde Vorbereitung und die Karteikarte.",
      ),
    ],
  });
