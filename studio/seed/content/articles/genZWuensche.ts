import { bullets, callout, h2, h3, p, quote } from "../../richText.ts";
import type { SeedClock } from "../../seedClock.ts";
import type { SeedDocument } from "../../seedDocument.ts";
import { exampleArticle } from "./exampleArticle.ts";

export const genZWuensche = (at: SeedClock): SeedDocument =>
  exampleArticle({
    name: "gen-z-wuensche",
    kind: "report",
    title: "Sieben Wünsche junger Leute und was sie den Betrieb kosten",
    teaser:
      "Wir haben auf Stammtischen und in Berufsschulen gefragt, was eine gute Ausbildung ausmacht. Die Antworten klingen weniger nach Obstkorb als nach Dienstplan. Das meiste davon kostet fast nichts.",
    alt: "Illustration: Über einer jungen Person in Arbeitskleidung schweben drei Blasen mit einer Uhr, einem Handschlag und einer Sprechblase.",
    topics: ["topic-generation-z", "topic-onboarding", "topic-rolle"],
    authors: ["person-svenja-brandt"],
    related: [
      "article-interview-lena-fuchs",
      "tutorial-feedbackgespraech-fuehren",
      "episode-feedback-ohne-angst",
      "article-praxis-hotel-onboarding",
    ],
    publishedAt: at.daysFromNow(-88, "08:00"),
    body: [
      p(
        "Die Überschriften sind bekannt: Die Jungen wollten nicht mehr arbeiten, heißt es, und wenn doch, dann von zu Hause und mit Hund. Wir haben nachgefragt, in vier Berufsschulklassen und bei drei Stammtischen, an denen auch Auszubildende saßen. Es war keine wissenschaftliche Studie. 63 junge Menschen haben je drei Wünsche auf Karten geschrieben. Danach haben wir sortiert.",
      ),
      p(
        "Kein einziges Mal stand „Homeoffice“ an erster Stelle. „Tischkicker“ kam zweimal vor, beide Male durchgestrichen. Hier sind die sieben Wünsche, die am häufigsten kamen, und was Betriebe daraus gemacht haben.",
      ),
      h2("Verlässlichkeit"),
      h3("1. Den Dienstplan früher kennen"),
      p(
        "Mit Abstand der häufigste Wunsch, quer durch alle Berufe. Eine Bäckerei hängt den Plan seit einigen Monaten vier Wochen im Voraus aus; Tausch ist erlaubt, wenn beide unterschreiben. Kosten: keine. Gewinn: deutlich weniger kurzfristige Krankmeldungen an Samstagen, sagt die Inhaberin.",
      ),
      h3("2. Pünktlich gehen dürfen"),
      p(
        "Für Minderjährige ist das ohnehin Gesetz: höchstens acht Stunden am Tag und 40 in der Woche, in engen Grenzen achteinhalb, wenn an anderen Tagen ausgeglichen wird. So regelt es § 8 des [Jugendarbeitsschutzgesetzes](https://www.gesetze-im-internet.de/jarbschg/). Auch bei Volljährigen gilt: Was über die vereinbarte tägliche Ausbildungszeit hinausgeht, ist besonders zu vergüten oder durch Freizeit auszugleichen (§ 17 Absatz 7 BBiG).",
      ),
      h3("3. Wissen, wen man fragt"),
      p(
        "„Irgendwer wird schon Zeit haben“ bedeutet für Auszubildende: niemand. Ein Name im Wochenplan genügt, daneben eine Vertretung. Wie ein Haus Patenschaften organisiert, lesen Sie im Praxisbeispiel [Hotel Auenblick](ref:article-praxis-hotel-onboarding).",
      ),
      h2("Rückmeldung"),
      h3("4. Hören, wie es läuft – auch wenn es läuft"),
      p(
        "Viele erfahren nur dann etwas, wenn etwas schiefgeht. Gewünscht wurde ein kurzes Gespräch alle ein bis zwei Wochen, zehn Minuten, ohne Formular. Ein Leitfaden steht im Tutorial [Feedbackgespräch führen](ref:tutorial-feedbackgespraech-fuehren).",
      ),
      h3("5. Fehler besprechen, nicht ausbaden"),
      p("Ein Auszubildender im Metallbau schrieb dazu auf die Rückseite seiner Karte:"),
      quote(
        "Ich habe ein Geländer zwei Zentimeter zu kurz gesägt. Der Meister hat gefragt, wo die zwei Zentimeter hingekommen sind. Wir haben eine Stunde gemessen und es herausgefunden. Das vergesse ich nie wieder, und Angst hatte ich trotzdem keine.",
      ),
      h2("Sinn und Geld"),
      h3("6. Das fertige Stück sehen"),
      p(
        "Wer drei Wochen lang Kabelkanäle montiert, möchte einmal dabei sein, wenn das Licht angeht. Nehmen Sie Auszubildende zur Abnahme mit, auch wenn es an dem Tag günstiger wäre, sie anderswo einzusetzen.",
      ),
      h3("7. Eine Vergütung, von der die Fahrkarte bezahlt ist"),
      p(
        "Das Gesetz verlangt eine angemessene Vergütung, die mit jedem Ausbildungsjahr steigt (§ 17 BBiG), und legt eine Mindesthöhe fest, die jährlich angepasst wird; Tarifverträge gehen vor. Die aktuellen Beträge veröffentlicht das [Bundesinstitut für Berufsbildung](https://www.bibb.de/). Manche Betriebe bezahlen zusätzlich das Deutschlandticket. Fragen Sie Ihr Steuerbüro, wie das bei Ihnen günstig geht.",
      ),
      h2("Was Sie diese Woche tun können"),
      p("Keiner der Vorschläge braucht ein Budget. Suchen Sie sich einen aus:"),
      bullets([
        "Den nächsten Plan eine Woche früher aushängen als bisher.",
        "Am Freitag jede Auszubildende und jeden Auszubildenden fragen: „Was hat diese Woche geklappt, und wo haben Sie auf jemanden gewartet?“",
        "Eine Person aus dem ersten Lehrjahr zur nächsten Abnahme, Übergabe oder Lieferung mitnehmen.",
      ]),
      callout(
        "note",
        "Und die anderen?",
        "Auf einem der Stammtische haben wir die Karten anschließend von Gesell:innen und Fachkräften ausfüllen lassen. Fünf der sieben Wünsche waren dieselben. Vielleicht erzählt das Wort „Generation“ weniger, als wir meinen.",
      ),
    ],
  });
