import { bullets, callout, facts, h2, numbers, p, table } from "../../richText.ts";
import type { SeedClock } from "../../seedClock.ts";
import type { SeedDocument } from "../../seedDocument.ts";
import { exampleArticle } from "./exampleArticle.ts";

export const foerdermittelUeberblick = (at: SeedClock): SeedDocument =>
  exampleArticle({
    name: "foerdermittel-ueberblick",
    kind: "report",
    title: "Fördermittel für die Ausbildung: was es gibt und wen Sie zuerst anrufen",
    teaser:
      "Einstiegsqualifizierung, Assistierte Ausbildung, Zuschüsse zur Vergütung, Landesprogramme: ein Überblick für Betriebe, die keine Förderabteilung haben. Mit einer Reihenfolge, die Enttäuschungen erspart.",
    alt: "Illustration: Auf einem Hügel steht ein Wegweiser mit vier Schildern, daneben wächst eine kleine Pflanze aus einem Stapel Münzen.",
    topics: ["topic-recruiting", "topic-inklusion", "topic-rolle"],
    authors: ["person-miriam-hollstein"],
    organisations: ["organisation-foerderprogramm-zukunft"],
    related: [
      "article-ausbildung-barrierearm-gestalten",
      "article-praxis-logistik-sprachfoerderung",
      "article-interview-miriam-hollstein",
    ],
    publishedAt: at.daysFromNow(-285, "10:00"),
    updatedAt: at.daysFromNow(-12, "14:30"),
    seo: {
      title: "Fördermittel für Ausbildungsbetriebe: der Überblick",
      description:
        "Einstiegsqualifizierung, Assistierte Ausbildung, Zuschüsse nach § 73 SGB III und Landesprogramme: was Betriebe vor dem Antrag wissen sollten.",
    },
    body: [
      p(
        "Die häufigste Frage an unser Projekt lautet: „Gibt es dafür Geld?“ Die zweithäufigste folgt einige Wochen später: „Warum haben wir keines bekommen?“ Oft lautet die Antwort, dass der Vertrag schon unterschrieben oder das Gerät schon bestellt war. **Die meisten Förderungen müssen beantragt und bewilligt sein, bevor Sie anfangen.**",
      ),
      p(
        "Dieser Überblick ersetzt keine Beratung, und Richtlinien ändern sich. Er soll Ihnen helfen, beim richtigen Menschen anzurufen.",
      ),
      h2("Die wichtigsten Hilfen auf einen Blick"),
      table("Förderung rund um die duale Ausbildung", [
        ["Hilfe", "Worum es geht", "Wer sie bekommt", "Erste Adresse"],
        [
          "Einstiegsqualifizierung (§ 54a SGB III)",
          "Vier bis zwölf Monate Praktikum als Brücke in die Ausbildung, mit Zuschuss zur Vergütung",
          "Betrieb",
          "Agentur für Arbeit, Jobcenter",
        ],
        [
          "Assistierte Ausbildung (§§ 74 ff. SGB III)",
          "Stütz- und Förderunterricht, Begleitung im Alltag, Entlastung für Ausbilder:innen",
          "Auszubildende und Betrieb, kostenlos",
          "Agentur für Arbeit, Jobcenter",
        ],
        [
          "Zuschüsse zur Ausbildungsvergütung (§ 73 SGB III)",
          "In der Regel bis zu 60 Prozent der Vergütung des letzten Ausbildungsjahres, bei Schwerbehinderung bis zu 80 Prozent",
          "Betrieb, wenn die Ausbildung sonst nicht möglich wäre",
          "Agentur für Arbeit",
        ],
        [
          "Technische Arbeitshilfen",
          "Ausstattung des Ausbildungsplatzes bei Behinderung",
          "Betrieb oder Auszubildende",
          "Einheitliche Ansprechstelle für Arbeitgeber",
        ],
        [
          "Berufsausbildungsbeihilfe (§§ 56 ff. SGB III)",
          "Zuschuss zum Lebensunterhalt, in der Regel für Auszubildende, die nicht bei den Eltern wohnen",
          "Auszubildende",
          "Agentur für Arbeit",
        ],
        [
          "Mobilitätszuschuss (§ 73a SGB III)",
          "Zwei Heimfahrten im Monat im ersten Jahr, wenn ein Umzug nötig war",
          "Auszubildende",
          "Agentur für Arbeit",
        ],
        [
          "Landesprogramme",
          "Zum Beispiel Verbundausbildung, überbetriebliche Lehrgänge, Prämien",
          "je nach Land",
          "Kammer, Förderdatenbank",
        ],
      ]),
      h2("In dieser Reihenfolge vorgehen"),
      numbers([
        "**Bedarf in einem Satz aufschreiben.** „Wir möchten einen jungen Mann ausbilden, der noch Deutsch lernt und in Mathematik Lücken hat.“ Ein solcher Satz führt schneller zum Ziel als der Name eines Programms.",
        "**Kammer anrufen.** Die Ausbildungsberatung kennt die Landesprogramme und weiß, welche Töpfe gerade leer sind. Das Gespräch kostet nichts; Adressen finden Sie unter [ihk.de](https://www.ihk.de/) und [handwerkskammer.de](https://www.handwerkskammer.de/).",
        "**Arbeitgeber-Service der Agentur für Arbeit anrufen.** Fragen Sie nach einer festen Ansprechperson und nach der Bearbeitungszeit.",
        "**In der Förderdatenbank nachsehen.** Der Bund sammelt Programme von Bund, Ländern und EU unter [foerderdatenbank.de](https://www.foerderdatenbank.de/).",
        "**Zeitplan rückwärts rechnen.** Planen Sie vom ersten Tag der Ausbildung drei bis vier Monate zurück.",
      ]),
      callout(
        "important",
        "Vorzeitiger Beginn",
        "Ein unterschriebener Kauf- oder Arbeitsvertrag gilt bei vielen Programmen bereits als Beginn der Maßnahme. Wenn es eilt, fragen Sie schriftlich nach einer Zustimmung zum vorzeitigen Maßnahmenbeginn und warten Sie die Antwort ab.",
      ),
      h2("Lohnt sich der Aufwand?"),
      p(
        "Rechnen Sie ehrlich. Ein Antrag, der zwölf Stunden Arbeit verursacht und 900 Euro bringt, lohnt sich selten. Eine Begleitung, die Ihnen drei Jahre lang eine Stunde in der Woche abnimmt und verhindert, dass jemand abbricht, lohnt sich fast immer, auch wenn kein Euro auf Ihrem Konto eingeht. Bei der Assistierten Ausbildung ist das der eigentliche Gewinn.",
      ),
      p("Drei Dinge erleichtern jeden Antrag:"),
      bullets([
        "ein Ordner mit Gewerbeanmeldung, Ausbildungsberechtigung, Zahl der Beschäftigten und Bankverbindung,",
        "ein betrieblicher Ausbildungsplan, den Sie ohnehin brauchen,",
        "eine Person, die Fristen im Kalender hat und Bescheide aufhebt.",
      ]),
      h2("Ein Beispiel aus der Region"),
      facts("Förderprogramm Ausbildung digital (Beispiel)", [
        ["Was", "Ausstattung und Schulung für digitales Lernen in der Ausbildung"],
        ["Wer", "Betriebe mit weniger als 250 Beschäftigten"],
        ["Wie viel", "die Hälfte der Kosten, höchstens 6.000 Euro"],
        ["Wann", "Antrag spätestens acht Wochen vor Beginn"],
        [
          "Hinweis",
          "Dieses Programm ist erfunden. Es zeigt, welche Angaben ein guter Steckbrief enthält.",
        ],
      ]),
      p(
        "Wie Förderung und betrieblicher Alltag zusammenpassen, erzählt das Praxisbeispiel [Logistik Hansen](ref:article-praxis-logistik-sprachfoerderung).",
      ),
    ],
  });
