import { bullets, callout, facts, h2, numbers, p } from "../../richText.ts";
import type { Seminar } from "./seminarDocument.ts";

const SPEED_DAYS_FORMAT = {
  format: "fair",
  series: "series-azubi-speed-days",
  from: "09:30",
  to: "13:00",
  speakers: ["person-jonas-terwey"],
  organisers: [
    "organisation-wirtschaftsfoerderung-musterstadt",
    "organisation-ihk-musterregion",
    "organisation-handwerkskammer-beispielland",
  ],
  place: {
    name: "Stadthalle Musterstadt (Beispiel), Großer Saal",
    street: "Hallenweg 1",
    postalCode: "12345",
    city: "Musterstadt",
    directions:
      "Zehn Minuten zu Fuß vom Bahnhof, Bus 2 und 4 bis Stadthalle. Stufenloser Zugang, induktive Höranlage im Saal, Behindertenparkplätze vor dem Eingang.",
  },
} as const;

export const SPEED_DAYS: readonly Seminar[] = [
  {
    ...SPEED_DAYS_FORMAT,
    id: "azubi-speed-days-fruehjahr",
    title: "Azubi-Speed-Days: zehn Minuten, dann der Gong",
    slug: "azubi-speed-days-naechster-termin",
    day: 40,
    teaser:
      "Betriebe und Jugendliche in kurzen, vorher gebuchten Gesprächen. Diesmal mit einem ruhigen Nebenraum und einer längeren Pause. Betriebe können sich jetzt einen Tisch sichern.",
    alt: "Eine Halle mit kleinen Tischen, an denen je zwei Menschen sitzen, bunten Wimpeln und einer großen Stoppuhr an der Säule.",
    topics: ["topic-recruiting", "topic-generation-z"],
    description: [
      p(
        "An jedem Tisch sitzt ein Betrieb, am besten mit einer oder einem Auszubildenden. Alle zehn Minuten kommt ein anderer junger Mensch. Bewerbungsmappen bleiben zu Hause, auf dem Tisch liegt etwas zum Anfassen.",
      ),
      h2("Für Betriebe"),
      numbers([
        "Tisch anmelden und zwei Berufe nennen, die Sie vorstellen.",
        "An einer Stunde Vorbereitung teilnehmen, online oder bei Ihnen.",
        "Am Tag selbst: zu zweit kommen und ein Werkstück mitbringen.",
        "Innerhalb von drei Werktagen allen schreiben, mit denen Sie gesprochen haben.",
      ]),
      h2("Für Schulen und Jugendliche"),
      p(
        "Jede und jeder bucht vier bis fünf Gespräche, drei davon frei, die übrigen auf Vorschlag der Lehrkraft. Wer Ruhe braucht, bekommt einen Tisch im Nebenraum; dort ist Platz für sechs Gespräche gleichzeitig.",
      ),
      callout(
        "tip",
        "So war es beim letzten Mal",
        "Wie die Gespräche ablaufen und was wir daraus gelernt haben, lesen Sie im [Rückblick](ref:article-azubi-speed-days-rueckblick).",
      ),
    ],
    agenda: [
      ["09:30", "Aufbau und Ankommen der Betriebe"],
      ["10:00", "Erste Gesprächsrunden", "Vier Runden zu zehn Minuten"],
      ["10:50", "Pause", "Mit Getränken, zwanzig Minuten"],
      ["11:10", "Weitere Gesprächsrunden"],
      ["12:15", "Verabredungen treffen", "Schnuppertage und Praktika"],
      ["12:45", "Abschluss mit den Betrieben"],
    ],
    capacity: 140,
    registration: {
      url: "https://example.org/handwerkskammer-beispielland/speed-days",
      closesDaysBefore: 10,
    },
  },
  {
    ...SPEED_DAYS_FORMAT,
    id: "azubi-speed-days-herbst",
    title: "Azubi-Speed-Days: 611 Gespräche an einem Vormittag",
    slug: "azubi-speed-days-611-gespraeche",
    day: -60,
    teaser:
      "22 Betriebe, 140 Jugendliche aus sieben Schulen und ein Gong, der kaum zu hören war. Die Zahlen und drei Dinge, die beim nächsten Mal anders werden.",
    alt: "Eine Halle mit kleinen Tischen und Luftballons, im Vordergrund geben sich eine Jugendliche und ein Ausbilder die Hand.",
    topics: ["topic-recruiting"],
    description: [
      p(
        "Am besten liefen die Gespräche dort, wo Auszubildende mit am Tisch saßen und etwas zum Anfassen bereitlag. Viele Verabredungen entstanden in Berufen, die sich die Jugendlichen nicht selbst ausgesucht hatten.",
      ),
      facts("Der Vormittag in Zahlen", [
        ["Betriebe", "22, davon 15 mit weniger als 50 Beschäftigten"],
        ["Tische", "52, viele Betriebe kamen mit mehreren"],
        ["Jugendliche", "140"],
        ["Gespräche", "611"],
        ["Vereinbarte Praktika", "67 bis zwei Wochen danach"],
      ]),
      h2("Was beim nächsten Mal anders wird"),
      bullets([
        "Ein ruhiger Nebenraum mit sechs Tischen",
        "Eine frühere und längere Pause, auch für die Erwachsenen",
        "Eine Erinnerung an alle Betriebe am dritten Werktag danach",
      ]),
      p(
        "Den ausführlichen Bericht hat Jonas Terwey geschrieben: [Rückblick auf die Azubi-Speed-Days](ref:article-azubi-speed-days-rueckblick).",
      ),
    ],
    agenda: [
      ["09:30", "Aufbau und Ankommen der Betriebe"],
      ["10:00", "Gesprächsrunden"],
      ["11:30", "Pause"],
      ["11:45", "Weitere Gesprächsrunden"],
      ["12:40", "Abschluss"],
    ],
    capacity: 140,
  },
];
