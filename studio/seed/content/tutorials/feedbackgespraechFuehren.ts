import { bullets, callout, numbers, p, quote, richText, table } from "../../richText.ts";
import type { SeedClock } from "../../seedClock.ts";
import { file, keyed, picture, refs, slug } from "../../seedDocument.ts";
import type { SeedDocument } from "../../seedDocument.ts";
import { tutorialSteps } from "./tutorialSteps.ts";

export function feedbackgespraechFuehren(at: SeedClock): SeedDocument {
  return {
    _id: "tutorial-feedbackgespraech-fuehren",
    _type: "tutorial",
    title: "Ein Feedbackgespräch führen, das etwas verändert",
    slug: slug("feedbackgespraech-fuehren"),
    teaser:
      "Zwanzig Minuten, drei Spalten, eine Vereinbarung: eine Anleitung für Gespräche mit Auszubildenden, in denen beide Seiten reden – auch wenn es um etwas Unangenehmes geht.",
    picture: picture(
      "tutorial-feedbackgespraech-fuehren",
      "Ein Ausbilder und eine Auszubildende an einem kleinen runden Tisch, zwischen ihnen ein Blatt mit drei Spalten und zwei Gläser Wasser.",
    ),
    topics: refs("topic-rolle", "topic-onboarding"),
    authors: refs("person-dr-petra-lindqvist", "person-svenja-brandt"),
    level: "beginner",
    minutes: 30,
    publishedAt: at.daysFromNow(-78, "08:00"),
    intro: richText(
      "intro",
      p(
        "Das Wort „Feedbackgespräch“ klingt nach Personalabteilung. Gemeint ist etwas Einfaches: zweimal im Jahr in Ruhe miteinander sprechen, mit Vorbereitung auf beiden Seiten. Für den Alltag dazwischen reichen drei Sätze am Feierabend.",
      ),
      p(
        "Wie sich Rückmeldung ohne Angst anhört, hören Sie in der Podcastfolge [Feedback ohne Angst](ref:episode-feedback-ohne-angst).",
      ),
    ),
    steps: tutorialSteps(
      {
        title: "Termin und Anlass nennen",
        body: [
          p(
            "Laden Sie eine Woche vorher ein, mündlich und mit einem Zettel. Sagen Sie, worum es geht und worum nicht: „Wir schauen auf das letzte halbe Jahr. Es geht nicht um die Übernahme.“ Wer den Anlass kennt, schläft besser und bereitet sich vor.",
          ),
          bullets([
            "Zwanzig bis dreißig Minuten in der Arbeitszeit",
            "Ein Raum mit Tür, das Telefon bleibt draußen",
            "Nicht am Freitagnachmittag und nicht direkt nach einem Fehler",
          ]),
        ],
      },
      {
        title: "Beobachtungen sammeln statt Urteile",
        body: [
          p(
            "Schreiben Sie zwei Wochen lang auf, was Sie sehen und hören. Fragen Sie auch die Gesellin, den Kollegen im Verkauf, die Berufsschule. Ein Urteil lässt sich nur abwehren, über eine Beobachtung kann man sprechen.",
          ),
          table("Aus Urteilen Beobachtungen machen", [
            ["Urteil", "Beobachtung"],
            [
              "Sie sind unzuverlässig.",
              "In den letzten vier Wochen kamen Sie fünfmal nach sieben Uhr.",
            ],
            [
              "Sie denken nicht mit.",
              "Am Montag fehlten auf der Baustelle die Dübel, obwohl sie auf der Liste standen.",
            ],
            [
              "Das machen Sie prima.",
              "Sie haben der Kundin in zwei Sätzen erklärt, warum es länger dauert. Danach war sie ruhig.",
            ],
          ]),
        ],
      },
      {
        title: "Die Auszubildenden zuerst sprechen lassen",
        body: [
          p("Geben Sie die drei Fragen schon mit der Einladung aus:"),
          numbers([
            "Worauf sind Sie stolz?",
            "Was fällt Ihnen schwer, und was haben Sie dagegen versucht?",
            "Was brauchen Sie von mir oder vom Betrieb?",
          ]),
          p(
            "Hören Sie zu und schreiben Sie mit. Widersprechen Sie in den ersten zehn Minuten nicht, auch wenn es schwerfällt.",
          ),
        ],
      },
      {
        title: "Beobachtung, Wirkung, Wunsch",
        body: [
          p(
            "Nennen Sie zuerst, was gelungen ist, und begründen Sie es. Danach kommt höchstens ein kritischer Punkt, in drei Schritten:",
          ),
          quote(
            "„Sie haben das Prüfprotokoll dreimal am nächsten Tag ausgefüllt. Ich kann die Anlage dann nicht abnehmen, und die Kundin wartet. Ich möchte, dass Sie es ausfüllen, bevor Sie das Werkzeug einpacken.“",
          ),
          p("Dann schweigen Sie. Die Antwort braucht oft länger, als Ihnen angenehm ist."),
          callout(
            "tip",
            "Kein Sandwich",
            "Kritik zwischen zwei Sätze Lob zu packen, entwertet das Lob. Trennen Sie beides durch eine Pause oder eine Frage.",
          ),
        ],
      },
      {
        title: "Eine Vereinbarung aufschreiben",
        body: [
          p(
            "Drei Spalten genügen: Was bleibt so? Was ändert sich? Wer hilft dabei, bis wann? Beide unterschreiben, beide bekommen eine Kopie. Eine Seite ist genug.",
          ),
          p("Prüfen Sie jede Zeile: Woran würden wir in vier Wochen merken, dass es geklappt hat?"),
        ],
      },
      {
        title: "Nach vier Wochen nachfragen",
        body: [
          p(
            "Tragen Sie den Termin noch im Gespräch ein, zehn Minuten reichen. Hat sich etwas verbessert, sagen Sie es, bevor Sie über das Nächste reden. Hat sich nichts verändert, fragen Sie zuerst nach den Hindernissen: War das Ziel zu groß, fehlte Zeit, fehlte Hilfe?",
          ),
        ],
      },
    ),
    materials: keyed("material", [
      {
        title: "Vorlage für das Feedbackgespräch",
        file: file("downloads/vorlage-feedbackgespraech.pdf"),
        note: "Einladung, drei Fragen und Vereinbarung auf einer Seite",
      },
    ]),
    isExample: true,
  };
}
