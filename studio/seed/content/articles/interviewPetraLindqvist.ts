import { bullets, callout, facts, h2, p, pullQuote, qa } from "../../richText.ts";
import type { SeedClock } from "../../seedClock.ts";
import type { SeedDocument } from "../../seedDocument.ts";
import { exampleArticle } from "./exampleArticle.ts";

const PETRA = "person-dr-petra-lindqvist";

export const interviewPetraLindqvist = (at: SeedClock): SeedDocument =>
  exampleArticle({
    name: "interview-petra-lindqvist",
    kind: "interview",
    title: "„Lernen sieht oft aus wie Langsamkeit“",
    teaser:
      "Die Berufspädagogin Dr. Petra Lindqvist beobachtet, wie in Betrieben gelernt wird. Im Gespräch erklärt sie, wann Fragen mehr bewirken als Erklären, was gutes Feedback ausmacht und wo KI beim Lernen stört.",
    alt: "Illustration: Eine Frau mit silbergrauem Bob und Brille sitzt vor einem Bücherregal, vor ihr stehen ein Mikrofon und ein Notizbuch.",
    topics: ["topic-rolle", "topic-ki", "topic-digitales-lernen"],
    authors: ["person-svenja-brandt", "person-jonas-terwey"],
    guests: [PETRA],
    related: [
      "episode-feedback-ohne-angst",
      "tutorial-feedbackgespraech-fuehren",
      "article-ki-tools-im-ausbildungsalltag",
      "seminar-feedback-geben",
    ],
    publishedAt: at.daysFromNow(-104, "09:15"),
    body: [
      p(
        "Für ihre Forschung steht Petra Lindqvist früh auf. Sie sitzt um sechs in Backstuben, um sieben in Werkhallen und schreibt auf, wer wem was zeigt. Die Berufspädagogin am Institut für Berufsbildung (Beispiel) interessiert sich für die Minuten, die in keinem Ausbildungsplan stehen. Wir haben sie gefragt, was sie dort sieht.",
      ),
      h2("Wie im Betrieb gelernt wird"),
      qa(
        "Frau Dr. Lindqvist, woran erkennen Sie, dass gerade jemand lernt?",
        PETRA,
        "Daran, dass es langsamer wird. Die Hand stockt, jemand schaut noch einmal auf den Plan, misst ein zweites Mal. Lernen sieht oft aus wie Langsamkeit. Im Betrieb ist das der Moment, in dem eine freundliche Kollegin sagt: „Komm, ich mach das schnell.“ Und dann ist er vorbei.",
      ),
      qa(
        "Was sollte die Kollegin stattdessen tun?",
        PETRA,
        "Zehn Sekunden warten. Das klingt nach wenig, fühlt sich aber sehr lang an. Danach darf sie fragen: „Was überlegen Sie gerade?“ Diese Frage zeigt ihr, ob ein Hinweis fehlt oder nur Zeit.",
      ),
      qa(
        "Viele Ausbilder:innen erklären gern und gut. Ist das ein Fehler?",
        PETRA,
        "Nein, am Anfang ist Erklären genau richtig. Wer etwas zum ersten Mal tut, profitiert von einem gut gezeigten Beispiel. Aber man sollte den Absprung finden. Wenn Auszubildende eine Sache dreimal gesehen haben, lernen sie mehr, wenn sie sie selbst aus dem Gedächtnis holen müssen. Abrufen ist anstrengend, und gerade deshalb bleibt etwas hängen.",
      ),
      pullQuote(
        "Warten Sie zehn Sekunden. Das klingt nach wenig, fühlt sich aber sehr lang an.",
        "Dr. Petra Lindqvist",
      ),
      qa(
        "Wie lässt sich das in den Alltag einbauen?",
        PETRA,
        "Mit kleinen, wiederkehrenden Fragen. Drei Beispiele, die ich in Betrieben gesehen habe und die nichts kosten:",
        bullets([
          "Montags früh: „Erzählen Sie mir den Auftrag von letzter Woche in fünf Schritten.“",
          "Vor der Maschine: „Was prüfen Sie zuerst, und was passiert, wenn Sie es vergessen?“",
          "Nach zwei Wochen noch einmal dieselbe Frage. Auf den Abstand kommt es an.",
        ]),
      ),
      h2("Rückmeldung geben"),
      qa(
        "Was unterscheidet hilfreiches Feedback von gut gemeintem?",
        PETRA,
        "Hilfreiches Feedback spricht über die Aufgabe und über den nächsten Schritt. „Sie sind ein Talent“ ist nett, aber was soll jemand morgen damit tun? „Die Naht ist gleichmäßig, am Ende werden Sie zu schnell. Versuchen Sie, die letzten drei Zentimeter zu zählen“: Damit kann man arbeiten. Lob für die Person macht übrigens manche vorsichtig. Wer als Talent gilt, riskiert ungern einen Fehler.",
      ),
      qa(
        "Und wenn es wirklich nicht gut läuft?",
        PETRA,
        "Dann bald, unter vier Augen und konkret. Ich rate zu einer einfachen Reihenfolge: Was habe ich gesehen? Welche Folge hatte es? Was war los? Was probieren wir? Die dritte Frage wird am häufigsten weggelassen. Dabei erfahren Sie dort, ob es um Können, Wissen oder Kummer geht.",
      ),
      h2("Digital lernen"),
      qa(
        "Sprachmodelle beantworten Fachfragen in Sekunden. Wird dadurch mehr gelernt?",
        PETRA,
        "Das hängt davon ab, wann man sie benutzt. Wer zuerst selbst überlegt und dann vergleicht, kann viel gewinnen. Wer zuerst fragt, bekommt einen glatten Text und das Gefühl, ihn verstanden zu haben. Dieses Gefühl täuscht. Ich würde Auszubildenden deshalb eine Regel mitgeben: erst drei eigene Sätze, dann die Maschine.",
      ),
      qa(
        "Was wünschen Sie sich von den Betrieben?",
        PETRA,
        "Dass sie ihre guten Ausbilder:innen nicht auch noch mit allem anderen beladen. Wer ausbildet, braucht Zeit zum Zuschauen. Im Dienstplan heißt das: eine Stunde in der Woche, in der diese Person nichts produziert.",
      ),
      callout(
        "tip",
        "Zum Ausprobieren",
        "Nehmen Sie sich morgen eine einzige Situation vor und zählen Sie nach jeder Frage innerlich bis zehn, bevor Sie weitersprechen. Schreiben Sie abends auf, was Sie sonst nicht gehört hätten.",
      ),
      facts("Zur Person", [
        ["Name", "Dr. Petra Lindqvist"],
        ["Arbeitet als", "Berufspädagogin"],
        ["Institut", "Institut für Berufsbildung (Beispiel)"],
        ["Schwerpunkte", "Lernen im Arbeitsprozess, Feedback"],
      ]),
      p(
        "Die Reihenfolge für schwierige Gespräche finden Sie als Vorlage im Tutorial [Feedbackgespräch führen](ref:tutorial-feedbackgespraech-fuehren).",
      ),
    ],
  });
