import { bullets, callout, facts, h2, h3, image, p, pullQuote, table } from "../../richText.ts";
import type { SeedClock } from "../../seedClock.ts";
import type { SeedDocument } from "../../seedDocument.ts";
import { exampleArticle } from "./exampleArticle.ts";

export const praxisMetallbauVrSchweissen = (at: SeedClock): SeedDocument =>
  exampleArticle({
    name: "praxis-metallbau-vr-schweissen",
    kind: "practice",
    title: "Erst die Brille, dann der Funke: Schweißen lernen mit VR",
    teaser:
      "Zwei Brillen, ein Brennergriff mit Sensoren und sechs Auszubildende: Was das Üben in der virtuellen Kabine bringt, was es kostet und warum nach zwei Wochen trotzdem Schluss damit ist.",
    alt: "Illustration: Eine Person mit VR-Brille hält einen Schweißbrenner, vor ihr leuchtet eine virtuelle Schweißnaht.",
    topics: ["topic-digitales-lernen", "topic-pruefung"],
    authors: ["person-jonas-terwey", "person-aylin-kaplan"],
    organisations: ["organisation-metallbau-oezdemir", "organisation-foerderprogramm-zukunft"],
    related: [
      "seminar-werkstatttag-vr",
      "seminar-werkstatttag-rueckblick",
      "article-interview-mehmet-oezdemir",
      "article-foerdermittel-ueberblick",
    ],
    publishedAt: at.daysFromNow(-72, "09:15"),
    body: [
      p(
        "Von außen sieht es aus, als wolle jemand die Luft zusammennähen. Eine junge Frau in Arbeitsjacke steht vor einem leeren Tisch, eine Brille vor den Augen, und führt den Brenner langsam von links nach rechts. Kein Licht, kein Rauch. Auf dem Bildschirm hinter ihr wächst eine Naht, erst zu dick, dann gleichmäßig. Eine gelbe Linie zeigt, dass die Hand am Ende schneller wird. „Wie immer“, sagt sie und setzt neu an.",
      ),
      h2("Das Problem: die ersten Stunden"),
      p(
        "Wer zum ersten Mal schweißt, sieht vor allem das Licht. Haltung, Abstand und Geschwindigkeit gehen unter, während Material und Gas verbraucht werden und in der Kabine immer nur eine Person üben kann. Bei sechs Auszubildenden wurde das zum Engpass. Ausbildungsleiter Mehmet Özdemir rechnete nach: In den ersten zwei Monaten standen seine Leute zusammen 70 Stunden vor der Kabine an.",
      ),
      h2("Die Lösung und ihre Grenzen"),
      p(
        "Seit einem Jahr stehen in der Werkstatt zwei VR-Brillen mit einem Griff, der so schwer ist wie ein echter Brenner. Gezeigt werden Naht, Winkel, Abstand und Tempo, auf Wunsch mit Hilfslinien, die nach und nach verschwinden.",
      ),
      image(
        "szene-schweissbrille",
        "Illustration: Nahaufnahme einer jungen Person mit Schweißbrille, in deren Gläsern sich Funken spiegeln.",
        "Nach zwei Wochen geht es in die Kabine. Hitze und Funken gibt es nur dort.",
        "Illustration: Ausbildung am Puls der Zeit",
      ),
      h3("Zwei Wochen, dann raus"),
      p(
        "Nach zehn Übungstagen ist die Brille nur noch für neue Nahtarten erlaubt. Das hat Özdemir so festgelegt, nachdem ein Auszubildender virtuell Bestnoten erreichte und in der Kabine vor der Hitze zurückwich. „Er konnte das Bild, aber noch nicht den Ort“, sagt er. Seither wechseln die Auszubildenden ab dem sechsten Tag täglich zwischen Brille und Kabine.",
      ),
      table("Der Ablauf im ersten Ausbildungsjahr", [
        ["Tag", "Virtuell", "In der Kabine"],
        [
          "1–2",
          "Haltung, Sitz, Brennerführung ohne Naht",
          "Unterweisung, Schutzausrüstung, zuschauen",
        ],
        ["3–5", "Kehlnaht mit Hilfslinien", "Zünden und kurze Raupen, unter Aufsicht"],
        [
          "6–8",
          "Kehlnaht ohne Hilfslinien, eigene Kurve auswerten",
          "Kehlnaht in Wannenlage, zwei Stücke am Tag",
        ],
        [
          "9–10",
          "Fehlerbilder erkennen: Poren, Einbrandkerben, Bindefehler",
          "Naht sägen, ätzen und gemeinsam ansehen",
        ],
        ["ab 11", "nur für neue Positionen", "Aufträge"],
      ]),
      pullQuote(
        "Die Brille sagt, dass du zu schnell bist. Warum, musst du selbst herausfinden.",
        "Auszubildende im zweiten Jahr",
      ),
      h2("Was es gebracht hat"),
      bullets([
        "Die Wartezeit vor der Kabine ist im Betrieb auf etwa ein Drittel gesunken.",
        "In den ersten zwei Monaten wird nach Özdemirs Schätzung halb so viel Übungsblech verbraucht.",
        "Die Auszubildenden sprechen genauer über Fehler, weil sie ihre eigene Kurve erklären müssen. Das hilft später im Fachgespräch.",
        "Schüler:innen können im Praktikum gefahrlos ausprobieren, ob ihnen die Arbeit liegt.",
      ]),
      p(
        "Nicht verschwiegen werden soll, was nervt. Zweien wird unter der Brille nach 15 Minuten schlecht; sie üben in kurzen Etappen oder gar nicht virtuell. Und jede Aktualisierung der Software kostet einen halben Vormittag. Um die Technik kümmert sich inzwischen ein Auszubildender, der dafür Zeit im Plan hat.",
      ),
      h2("Kosten und Förderung"),
      p(
        "Zwei Brillen, Griffe, Software und eine Einweisung kosteten zusammen 11.400 Euro. Die Hälfte übernahm das Förderprogramm Ausbildung digital (Beispiel). Der Antrag wurde vor der Bestellung gestellt, und das war knapp: Der Händler hätte am Messetag noch zehn Prozent nachgelassen. „Hätte ich unterschrieben, wäre die Förderung weg gewesen“, sagt Özdemir. Worauf zu achten ist, steht im [Fördermittel-Überblick](ref:article-foerdermittel-ueberblick).",
      ),
      callout(
        "tip",
        "Es geht auch ohne Kauf",
        "Viele überbetriebliche Bildungszentren haben Schweißsimulatoren. Fragen Sie, ob Ihre Auszubildenden dort außerhalb der Lehrgänge üben dürfen, oder teilen Sie sich ein Gerät mit einem Nachbarbetrieb. Am [Werkstatttag](ref:seminar-werkstatttag-vr) können Sie die Brillen ausprobieren.",
      ),
      facts("Auf einen Blick", [
        ["Betrieb", "Metallbau Özdemir, Musterstadt"],
        ["Beschäftigte", "34, davon 6 in Ausbildung"],
        ["Ausbildungsberuf", "Metallbauer:in, Fachrichtung Konstruktionstechnik"],
        ["Einsatz", "zehn Tage im ersten Jahr, danach bei neuen Nahtarten"],
        ["Ansprechperson", "Mehmet Özdemir, Ausbildungsleiter"],
      ]),
    ],
  });
