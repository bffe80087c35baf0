import { bullets, callout, facts, h2, h3, numbers, p, pullQuote, quote } from "../../richText.ts";
import type { SeedClock } from "../../seedClock.ts";
import type { SeedDocument } from "../../seedDocument.ts";
import { exampleArticle } from "./exampleArticle.ts";

export const praxisPflegehausTandem = (at: SeedClock): SeedDocument =>
  exampleArticle({
    name: "praxis-pflegehaus-tandem",
    kind: "practice",
    title: "Zu zweit im Dienstplan: das Tandem im Pflegehaus Lindenhof",
    teaser:
      "Jede Auszubildende und jeder Auszubildende fährt im Lindenhof mit einer erfahrenen Pflegekraft im Tandem, auch am Wochenende. Wie das Haus die Zeit dafür gefunden hat und was passiert, wenn jemand krank wird.",
    alt: "Illustration: Eine junge und eine ältere Pflegekraft fahren auf einem Tandem, hinter ihnen stehen ein Haus und eine Linde.",
    topics: ["topic-onboarding", "topic-inklusion", "topic-rolle"],
    authors: ["person-miriam-hollstein"],
    organisations: ["organisation-pflegehaus-lindenhof"],
    related: [
      "article-praxis-hotel-onboarding",
      "tutorial-feedbackgespraech-fuehren",
      "article-ausbildung-barrierearm-gestalten",
    ],
    publishedAt: at.daysFromNow(-186, "10:00"),
    body: [
      p(
        "„Geh schon mal vor, ich komme gleich nach.“ In einem Pflegehaus ist das ein gefährlicher Satz, denn gleich dauert im Frühdienst eine Stunde. Die Auszubildenden im Lindenhof hörten ihn ständig. Gemeint war es nie böse. Es fehlte einfach immer jemand.",
      ),
      p(
        "72 Menschen arbeiten in dem Haus in Musterstadt, neun von ihnen lernen den Beruf der Pflegefachfrau oder des Pflegefachmanns. Nach zwei Abbrüchen kurz hintereinander setzten sich die Praxisanleiter:innen mit der Pflegedienstleitung zusammen. Heraus kam eine Regel, die auf dem Dienstplan zu sehen ist: Wer lernt, steht nie allein.",
      ),
      h2("Was ein Tandem ist"),
      p(
        "Jede Auszubildende und jeder Auszubildende bildet für mindestens zehn Wochen ein Paar mit einer erfahrenen Pflegekraft. Beide haben dieselben Dienste, auch am Wochenende und, in der zweiten Hälfte der Ausbildung, in der Nacht. Die Tandemkraft muss keine Praxisanleitung sein. Sie ist diejenige, die man fragen kann.",
      ),
      h3("Anleitung bleibt Anleitung"),
      p(
        "Die vorgeschriebene Praxisanleitung ersetzt das Tandem nicht. Das [Pflegeberufegesetz](https://www.gesetze-im-internet.de/pflbg/) verlangt, dass mindestens zehn Prozent der praktischen Ausbildungszeit jedes Einsatzes geplant und strukturiert angeleitet werden. Im Lindenhof sind das feste Vormittage, an denen die Anleiterin nicht für die Versorgung eingeteilt ist.",
      ),
      callout(
        "note",
        "Pflege ist anders geregelt",
        "Für die Ausbildung zur Pflegefachperson gilt das Pflegeberufegesetz und nicht das Berufsbildungsgesetz. Wer anleitet, braucht eine berufspädagogische Zusatzqualifikation von mindestens 300 Stunden und bildet sich jedes Jahr mindestens 24 Stunden fort.",
      ),
      h2("Wie das Haus angefangen hat"),
      numbers([
        "**Ein Wohnbereich, ein Tandem.** Das erste Paar startete mit einer Auszubildenden im ersten Jahr und einer Pflegefachkraft, die sich freiwillig meldete.",
        "**Drei Fragen am Ende jeder Schicht.** Was war neu? Was war schwer? Was machen wir morgen? Fünf Minuten im Stationszimmer, im Stehen.",
        "**Nach vier Wochen auswerten.** Die Auszubildende sprach zuerst. Danach wurde die Dauer von sechs auf zehn Wochen verlängert.",
        "**Auf das Haus ausweiten.** Ein halbes Jahr später standen alle neun Tandems im Plan.",
      ]),
      quote(
        "„Am Anfang dachte ich, jetzt muss ich auch noch jemanden mitziehen. Inzwischen merke ich, dass ich vor jeder Spritze einmal laut sage, was ich tue. Das ist auch für mich gut.“",
      ),
      h2("Wenn jemand ausfällt"),
      p(
        "Kein Plan überlebt eine Grippewelle. Deshalb hat jedes Tandem eine zweite Person, die einspringt und den Lernstand kennt. Er steht auf einer Karte im Ausbildungsordner: drei Spalten, „kann ich“, „kann ich mit Hilfe“, „noch nie gemacht“. Fällt auch die zweite Person aus, gilt eine einfache Grenze: Was in der dritten Spalte steht, wird an diesem Tag nicht getan. Die Wohnbereichsleitung hat das unterschrieben.",
      ),
      p(
        "Der Lindenhof hat auch gelernt, Tandems zu trennen. Zweimal passte es nicht. Beide Seiten dürfen nach drei Wochen ohne Begründung wechseln, und im Team gilt das nicht als Niederlage.",
      ),
      pullQuote(
        "Die wichtigste Spalte ist die dritte. Sie schützt alle.",
        "Praxisanleiterin im Lindenhof",
      ),
      h2("Was es gekostet und gebracht hat"),
      p(
        "Der Dienstplan wurde komplizierter; die Planerin schätzt ihren Mehraufwand auf zwei Stunden im Monat. Dafür hat in den vergangenen zwei Jahren niemand die Ausbildung abgebrochen, und drei Tandemkräfte haben sich selbst zur Praxisanleitung weitergebildet. Eine von ihnen trägt ein Hörgerät. Sie sagt, im Tandem habe sie zum ersten Mal erlebt, dass man sie beim Sprechen ansieht.",
      ),
      bullets([
        "Tandemzeiten stehen als eigenes Kürzel im Dienstplan, damit niemand sie übersieht.",
        "Bewohner:innen kennen beide Gesichter. Das macht Pflege für alle ruhiger.",
        "Feedback kommt täglich in kleinen Mengen und nicht erst im Beurteilungsbogen. Eine Gesprächshilfe bietet unser Tutorial [Feedbackgespräch führen](ref:tutorial-feedbackgespraech-fuehren).",
      ]),
      facts("Auf einen Blick", [
        ["Betrieb", "Pflegehaus Lindenhof, Musterstadt"],
        ["Beschäftigte", "72, davon 9 in Ausbildung"],
        ["Beruf", "Pflegefachfrau, Pflegefachmann (drei Jahre)"],
        ["Dauer eines Tandems", "mindestens zehn Wochen"],
        ["Rat für den Anfang", "ein Wohnbereich, ein Tandem, vier Wochen"],
      ]),
    ],
  });
