import { bullets, callout, numbers, p, richText, table } from "../../richText.ts";
import type { SeedClock } from "../../seedClock.ts";
import { picture, refs, slug } from "../../seedDocument.ts";
import type { SeedDocument } from "../../seedDocument.ts";
import { tutorialSteps } from "./tutorialSteps.ts";

export function azubiInstagramPlan(at: SeedClock): SeedDocument {
  return {
    _id: "tutorial-azubi-instagram-plan",
    _type: "tutorial",
    title: "Der Azubi-Instagram-Plan: acht Wochen, zwei Beiträge die Woche",
    slug: slug("azubi-instagram-plan"),
    teaser:
      "Auszubildende führen den Kanal, der Betrieb setzt den Rahmen. Mit Freigaberegeln auf einer Seite, neun Motiven, die immer gehen, und einer ehrlichen Auswertung nach acht Wochen.",
    picture: picture(
      "tutorial-azubi-instagram-plan",
      "Zwei junge Menschen vor einer Wand mit neun Bildkacheln und einem Wochenplan, eine Person zeigt auf eine Kachel.",
    ),
    topics: refs("topic-recruiting", "topic-generation-z"),
    authors: refs("person-aylin-kaplan"),
    level: "beginner",
    minutes: 90,
    publishedAt: at.daysFromNow(-50, "08:00"),
    intro: richText(
      "intro",
      p(
        "Ein Kanal, der nach drei Wochen einschläft, schadet mehr als keiner: Wer sich bewerben will, sieht als Letztes ein Osterei. Planen Sie deshalb klein. Zwei Beiträge in der Woche sind für einen Betrieb mit vier Auszubildenden viel.",
      ),
      p(
        "Der Plan stammt aus der Arbeit mit mehreren Betrieben. Wie es in einer Backstube läuft, zeigt das Beispiel der [Bäckerei Kornblume](ref:article-praxis-baeckerei-instagram).",
      ),
    ),
    steps: tutorialSteps(
      {
        title: "Ein Ziel aufschreiben, das man zählen kann",
        body: [
          p(
            "Reichweite ist kein Ziel. Schreiben Sie stattdessen auf, was am Ende des Halbjahrs anders sein soll: drei Praktikumsanfragen über den Kanal, oder dass in jedem zweiten Vorstellungsgespräch jemand einen Beitrag gesehen hat.",
          ),
          p(
            "Notieren Sie dazu, für wen Sie posten. „Jugendliche“ ist zu groß. „Neuntklässler:innen in Musterstadt, die noch nie in einer Backstube waren“ ergibt sofort Ideen.",
          ),
        ],
      },
      {
        title: "Die Regeln auf eine Seite bringen",
        body: [
          p(
            "Vereinbaren Sie mit den Auszubildenden, was sie allein entscheiden und was eine Freigabe braucht. Diese Seite unterschreiben beide Seiten.",
          ),
          table("Wer entscheidet was?", [
            ["Allein", "Mit Freigabe", "Gar nicht"],
            [
              "Werkstücke, Werkzeug, Pausenbrot",
              "Gesichter von Kolleg:innen",
              "Kundschaft, Adressen, Kennzeichen",
            ],
            [
              "Antworten auf Fragen zur Ausbildung",
              "Antworten auf Kritik",
              "Streit, Politik, andere Betriebe",
            ],
            [
              "Stories im Betriebsalltag",
              "Baustellen und fremde Räume",
              "Unfälle, offene Schutzvorrichtungen",
            ],
          ]),
          callout(
            "important",
            "Drei Dinge vor dem ersten Beitrag",
            bullets([
              "Schriftliche Einwilligung aller erkennbaren Personen, bei Minderjährigen auch der Sorgeberechtigten. Sie kann jederzeit widerrufen werden.",
              "Impressum und Datenschutzhinweis im Profil verlinken. Auch ein Betriebskanal braucht beides.",
              "Musik nur aus der Auswahl, die für geschäftliche Konten freigegeben ist, oder selbst gemacht.",
            ]),
          ),
        ],
      },
      {
        title: "Neun Motive sammeln, die immer gehen",
        body: [
          p(
            "Setzen Sie sich eine Stunde zusammen und füllen Sie neun Zettel. Diese Liste hilft beim Anfangen:",
          ),
          numbers([
            "Vorher und nachher, ohne Worte",
            "Ein Werkzeug und sein Spitzname",
            "Fehler der Woche und was daraus wurde",
            "Frage an die Meisterin, Antwort in zwanzig Sekunden",
            "Mein Weg zur Arbeit",
            "Was ich vor einem Jahr noch nicht konnte",
            "Berufsschule: eine Sache, die ich hier gebraucht habe",
            "Feierabendbild",
            "Wer hier arbeitet: eine Person, drei Fragen",
          ]),
        ],
      },
      {
        title: "Zwei feste Tage und eine feste Zeit vergeben",
        body: [
          p(
            "Posten gehört zur Arbeit, also auch in die Arbeitszeit. Bewährt haben sich anderthalb Stunden am Stück: in der ersten Hälfte fotografieren und filmen, in der zweiten schreiben und vorausplanen.",
          ),
          table("Beispiel für zwei Wochen", [
            ["Woche", "Dienstag", "Freitag", "Verantwortlich"],
            ["1", "Vorher und nachher", "Frage an die Meisterin", "Team A"],
            ["2", "Fehler der Woche", "Feierabendbild", "Team B"],
          ]),
          p(
            "Zwei Teams wechseln sich ab. So hängt der Kanal nicht an einer Person, die gerade Blockunterricht hat.",
          ),
        ],
      },
      {
        title: "Für Menschen schreiben, die nicht alles sehen und hören",
        body: [
          bullets([
            "Bildbeschreibung (Alternativtext) zu jedem Foto, ein Satz genügt.",
            "Untertitel in jedes Video. Viele sehen ohne Ton.",
            "Höchstens fünf Schlagwörter, zusammengesetzte Wörter mit großen Anfangsbuchstaben: #AusbildungMusterstadt.",
            "Abkürzungen ausschreiben. Wer noch nicht im Beruf ist, kennt sie nicht.",
          ]),
        ],
      },
      {
        title: "Antworten, bevor es Abend wird",
        body: [
          p(
            "Fragen von Jugendlichen werden am selben Arbeitstag beantwortet, auch wenn die Antwort „Das klären wir bis Donnerstag“ lautet. Legen Sie fest, wer das macht, wenn das Team in der Berufsschule ist.",
          ),
          p(
            "Kritik bleibt stehen und bekommt eine sachliche Antwort. Beleidigungen werden gemeldet und verborgen. Auszubildende leiten beides weiter und müssen es nicht allein aushalten.",
          ),
        ],
      },
      {
        title: "Nach acht Wochen ehrlich auswerten",
        body: [
          p(
            "Setzen Sie sich mit drei Fragen zusammen und entscheiden Sie danach: weiter, anders oder aufhören.",
          ),
          bullets([
            "Wer hat uns darüber angesprochen? Namen zählen mehr als Herzen.",
            "Welcher Beitrag hat am meisten Spaß gemacht, welcher am meisten gebracht?",
            "Wie viel Zeit ging tatsächlich hinein?",
          ]),
          p(
            "Aufhören ist erlaubt. Dann bleibt der letzte Beitrag einer, der sagt, wie man Sie erreicht.",
          ),
        ],
      },
    ),
    isExample: true,
  };
}
