import { bullets, callout, facts, h2, image, p, pullQuote, qa } from "../../richText.ts";
import type { SeedClock } from "../../seedClock.ts";
import type { SeedDocument } from "../../seedDocument.ts";
import { exampleArticle } from "./exampleArticle.ts";

const MIRIAM = "person-miriam-hollstein";

export const interviewMiriamHollstein = (at: SeedClock): SeedDocument =>
  exampleArticle({
    name: "interview-miriam-hollstein",
    kind: "interview",
    title: "„Ausbilder:innen brauchen vor allem andere Ausbilder:innen“",
    teaser:
      "Miriam Hollstein leitet das Projekt „Ausbildung am Puls der Zeit“. Warum sie kleine Betriebe zusammenbringt, welche Angebote sie wieder eingestellt hat und woran sie Erfolg misst.",
    alt: "Illustration: Eine Frau mit runder Brille und petrolfarbenem Blazer steht an einer Pinnwand mit bunten Karten und hält einen Stift.",
    topics: ["topic-rolle", "topic-digitales-lernen"],
    authors: ["person-svenja-brandt"],
    guests: [MIRIAM],
    organisations: ["organisation-foerderprogramm-zukunft"],
    related: [
      "article-dialogkonzept-erklaert",
      "episode-warum-ausbilden",
      "episode-stammtisch-spezial",
      "seminar-stammtisch-naechster",
    ],
    publishedAt: at.daysFromNow(-395, "10:00"),
    body: [
      p(
        "An der Wand in Miriam Hollsteins Büro hängen 212 Karteikarten. Auf jeder steht eine Frage aus einem Betrieb, mit Filzstift geschrieben, manche mit Ausrufezeichen: „Darf der Azubi allein zum Kunden?“ – „Was mache ich, wenn sie weint?“ – „Wer bezahlt das Fachbuch?“ Aus diesen Karten ist das Projekt entstanden, das sie heute leitet.",
      ),
      h2("Warum es das Projekt gibt"),
      qa(
        "Frau Hollstein, für Ausbilder:innen gibt es Kammern, Verbände, Kurse. Was fehlte?",
        MIRIAM,
        "Der Mensch vom Nachbarbetrieb. Die Beratung der Kammern ist gut, und ich verweise jeden Tag dorthin. Aber viele Fragen sind gar keine Rechtsfragen. Da möchte jemand wissen, ob es anderen auch so geht. Ausbilder:innen brauchen vor allem andere Ausbilder:innen.",
      ),
      qa(
        "Warum richten Sie sich an kleine und mittlere Betriebe?",
        MIRIAM,
        "Weil dort meistens eine Person ausbildet, die eigentlich etwas anderes macht. Der Meister fährt zur Baustelle, die Küchenchefin schreibt Einkaufslisten, und dazwischen passiert Ausbildung. Wer so arbeitet, liest keine Handreichung mit 80 Seiten. Zehn Minuten auf dem Telefon, während der Kaffee durchläuft: Das ist unser Maß.",
      ),
      qa(
        "Wie prüfen Sie, ob ein Beitrag dieses Maß einhält?",
        MIRIAM,
        "Vor der Veröffentlichung liest ihn jemand aus einem Betrieb und sagt uns, was er oder sie morgen anders machen würde. Kommt da nichts, geht der Text zurück. Svenja Brandt liebt mich dafür nicht immer.",
      ),
      pullQuote(
        "Viele Fragen sind keine Rechtsfragen. Da möchte jemand wissen, ob es anderen auch so geht.",
        "Miriam Hollstein",
      ),
      image(
        "szene-gespraech",
        "Illustration: Zwei Menschen sitzen sich an einem kleinen Tisch mit zwei Tassen gegenüber, über ihnen überlappen sich zwei Sprechblasen.",
        "Viele gute Lösungen fangen mit der Frage an, ob es anderen auch so geht.",
        "Illustration: Ausbildung am Puls der Zeit",
      ),
      h2("Was geklappt hat und was nicht"),
      qa(
        "Welches Angebot haben Sie wieder eingestellt?",
        MIRIAM,
        "Die Telefonsprechstunde am Montagmorgen. Wir saßen da, und niemand rief an, weil montags um acht alle ihre Leute einteilen. Dann kam der Stammtisch, um fünf im Gasthaus, mit Brot und Käse, und um halb sieben wollte niemand gehen. Man muss sich nach dem Tag der Leute richten und nicht nach dem eigenen.",
      ),
      qa(
        "Und worauf sind Sie stolz?",
        MIRIAM,
        "Auf eine Fahrgemeinschaft. Zwei Betriebe, die sich bei uns kennengelernt haben, bringen ihre Auszubildenden jetzt gemeinsam zur Berufsschule, weil der Bus nicht passte. Das steht in keinem Projektbericht. Aber zwei junge Leute haben ihre Ausbildung deshalb nicht abgebrochen.",
      ),
      qa(
        "Woran messen Sie Erfolg, wenn nicht an solchen Geschichten?",
        MIRIAM,
        "An drei Dingen, und die zählen wir auch:",
        bullets([
          "Wie viele kommen ein zweites Mal?",
          "Wie viele bringen beim zweiten Mal selbst etwas mit?",
          "Wer fragt acht Wochen später noch nach der Vorlage?",
        ]),
        "Klickzahlen sehe ich mir an, aber ich schlafe auch ohne sie gut.",
      ),
      h2("Ausblick"),
      qa(
        "Was wünschen Sie sich für die nächsten Jahre?",
        MIRIAM,
        "Dass Ausbilden im Betrieb Zeit bekommt, die auf dem Plan steht. Und dass jede Ausbilderin und jeder Ausbilder eine Telefonnummer hat, die man auch mit einer dummen Frage wählen darf. Es gibt übrigens keine dummen. Ich habe 212 davon an der Wand.",
      ),
      callout(
        "note",
        "Ihre Frage fehlt noch",
        "Schreiben Sie uns, was Sie in der Ausbildung gerade beschäftigt. Die Fragen kommen ohne Namen an die Wand, und zu vielen entsteht ein Beitrag. Oder Sie bringen sie zum [nächsten Ausbildungsstammtisch](ref:seminar-stammtisch-naechster) mit.",
      ),
      facts("Das Projekt", [
        ["Name", "Ausbildung am Puls der Zeit"],
        ["Für wen", "Ausbilder:innen in kleinen und mittleren Betrieben"],
        [
          "Angebote",
          "Beiträge, Podcast, Tutorials, Online-Seminare, Stammtische, Azubi-Speed-Days",
        ],
        ["Kosten", "für Betriebe keine"],
        ["Team", "vier Personen"],
      ]),
    ],
  });
