import { callout, facts, h2, h3, p, pullQuote, qa } from "../../richText.ts";
import type { SeedClock } from "../../seedClock.ts";
import type { SeedDocument } from "../../seedDocument.ts";
import { exampleArticle } from "./exampleArticle.ts";

const MEHMET = "person-mehmet-oezdemir";

export const interviewMehmetOezdemir = (at: SeedClock): SeedDocument =>
  exampleArticle({
    name: "interview-mehmet-oezdemir",
    kind: "interview",
    title: "„Ein Zeugnis sagt mir nicht, ob jemand hinschaut“",
    teaser:
      "Mehmet Özdemir stellt bei Metallbau Özdemir jedes Jahr zwei Auszubildende ein und sitzt ehrenamtlich im Gesellenprüfungsausschuss. Er erzählt, warum er auf Noten kaum achtet und was in Fachgesprächen schiefgeht.",
    alt: "Illustration: Ein Mann mit Schnurrbart und grau-orangefarbener Arbeitsjacke steht vor Stahlträgern, unter dem Arm trägt er einen Helm mit Visier.",
    topics: ["topic-recruiting", "topic-pruefung", "topic-rolle"],
    authors: ["person-jonas-terwey"],
    guests: [MEHMET],
    organisations: ["organisation-metallbau-oezdemir"],
    related: [
      "article-praxis-metallbau-vr-schweissen",
      "article-pruefungsvorbereitung-mit-plan",
      "episode-azubis-finden",
      "seminar-werkstatttag-vr",
    ],
    publishedAt: at.daysFromNow(-316, "09:00"),
    body: [
      p(
        "Zum Gespräch bringt Mehmet Özdemir zwei Stücke Flachstahl mit, verbunden durch eine Schweißnaht. „Sagen Sie mir, was Sie sehen“, bittet er, noch bevor das Aufnahmegerät läuft. So beginnt bei Metallbau Özdemir in Musterstadt auch jedes Vorstellungsgespräch. 34 Menschen arbeiten im Betrieb, sechs davon sind in Ausbildung, und für alle sechs ist Özdemir zuständig.",
      ),
      h2("Auszubildende finden"),
      qa(
        "Herr Özdemir, was ist die richtige Antwort auf die Schweißnaht?",
        MEHMET,
        "Es gibt keine. Manche sagen: „Sieht aus wie eine Raupe.“ Andere drehen das Stück um und fragen, warum es auf der Rückseite blau ist. Die zweite Sorte nehme ich gern. Ein Zeugnis sagt mir nicht, ob jemand hinschaut.",
      ),
      qa(
        "Sie lesen die Zeugnisse also gar nicht?",
        MEHMET,
        "Ich lese sie, nachdem ich jemanden eine Woche lang im Praktikum erlebt habe. Dann verstehe ich sie auch besser. Eine Fünf in Mathe macht mir Sorgen, wenn jemand nicht messen will. Wenn jemand gern misst, üben wir das Rechnen am Werkstück. Bei einem Treppengeländer kommt der Satz des Pythagoras ganz von allein.",
      ),
      qa(
        "Woher kommen Ihre Praktikant:innen?",
        MEHMET,
        "Zur Hälfte über die Speed-Days, zur Hälfte über unsere eigenen Auszubildenden. Wir geben jeder und jedem im zweiten Jahr zwei Tage frei für Besuche an der alten Schule. Die erzählen dort Sachen, die ich nie erzählen würde, zum Beispiel, dass man am Anfang schlimm nach Metall riecht. Das glaubt man ihnen dann auch mit dem Rest.",
      ),
      pullQuote(
        "Die Rückseite interessiert mich. Wer das Stück umdreht, ist bei uns richtig.",
        "Mehmet Özdemir",
      ),
      h2("Üben, ohne Material zu verbrennen"),
      qa(
        "Ihr Betrieb hat zwei VR-Brillen zum Schweißen angeschafft. Ersetzen die die Kabine?",
        MEHMET,
        "Auf keinen Fall. Sie ersetzen die ersten Stunden, in denen man vor lauter Funken vergisst, wo der Ellbogen ist. Haltung, Abstand, Geschwindigkeit: Das kann man trocken üben, und die Brille zeigt sofort eine Kurve. Hitze, Geruch und Respekt gibt es erst in der Kabine.",
      ),
      h2("Aus dem Prüfungsausschuss"),
      h3("Was schiefgeht und was hilft"),
      qa(
        "Sie prüfen seit Jahren ehrenamtlich. Woran scheitern gute Leute?",
        MEHMET,
        "Am Reden. Die bauen ein Werkstück, da lege ich meine Hand drauf und bin zufrieden. Dann frage ich: „Warum haben Sie diese Naht zuerst gemacht?“, und es kommt: „Weil der Meister das gesagt hat.“ Der Verzug wäre die Antwort gewesen. Er wusste es ja, er hat es nur nie laut gesagt.",
      ),
      qa(
        "Wie übt man das im Betrieb?",
        MEHMET,
        "Freitags erklärt bei uns immer jemand von den Auszubildenden einem Menschen aus dem Büro, was in der Woche gebaut wurde. Fünf Minuten. Unsere Buchhalterin stellt die besten Fragen, weil sie wirklich nichts davon weiß. Nach einem Jahr haben alle etwa acht solche Gespräche geführt. Dann ist der Prüfungsausschuss auch nur eine größere Buchhaltung.",
      ),
      qa(
        "Warum tun Sie sich das Ehrenamt an?",
        MEHMET,
        "Weil ich dabei mehr über Ausbildung lerne als in jedem Kurs. Ich sehe, wie zwanzig andere Betriebe arbeiten. Und ich gehe freundlicher in die eigene Werkstatt zurück. Wer einmal gesehen hat, wie einem Achtzehnjährigen die Hände zittern, der brüllt am Montag nicht.",
      ),
      callout(
        "tip",
        "Selbst prüfen?",
        "Prüfungsausschüsse suchen fast überall Mitglieder. Fragen Sie Ihre Kammer oder Innung. Wer prüft, wird für die Tätigkeit von der Arbeit freigestellt, soweit keine wichtigen betrieblichen Gründe entgegenstehen (§ 40 Absatz 6a BBiG, im Handwerk § 34 Absatz 9a HwO).",
      ),
      facts("Metallbau Özdemir", [
        ["Ort", "Musterstadt"],
        ["Beschäftigte", "34, davon 6 in Ausbildung"],
        [
          "Ausbildungsberufe",
          "Metallbauer:in, Fachrichtung Konstruktionstechnik; Kaufleute für Büromanagement",
        ],
        ["Praktikum vor der Zusage", "eine Woche, mit eigenem kleinem Werkstück"],
        ["Besonderheit", "Schweißen üben mit VR-Brille"],
      ]),
      p(
        "Wie die Brillen in den Ausbildungsplan passen, lesen Sie im [Praxisbeispiel zum VR-Schweißen](ref:article-praxis-metallbau-vr-schweissen).",
      ),
    ],
  });
