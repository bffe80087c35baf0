import { bullets, callout, h2, h3, numbers, p, quote } from "../../richText.ts";
import type { SeedClock } from "../../seedClock.ts";
import type { SeedDocument } from "../../seedDocument.ts";
import { exampleArticle } from "./exampleArticle.ts";

export const kiToolsImAusbildungsalltag = (at: SeedClock): SeedDocument =>
  exampleArticle({
    name: "ki-tools-im-ausbildungsalltag",
    kind: "report",
    title: "Fünf Aufgaben für die KI und drei, die bei Ihnen bleiben",
    teaser:
      "Übungsfragen entwerfen, Fachtexte vereinfachen, Unterweisungen vorbereiten: Dabei spart ein Sprachmodell Zeit. Bei Beurteilungen hat es nichts verloren. Ein Überblick mit Beispielsätzen zum Ausprobieren.",
    alt: "Illustration: Auf einer Werkbank steht ein Laptop, aus dem eine große Sprechblase aufsteigt, daneben liegen Schraubendreher und Notizzettel.",
    topics: ["topic-ki", "topic-digitales-lernen", "topic-rolle"],
    authors: ["person-jonas-terwey", "person-svenja-brandt"],
    related: [
      "tutorial-ki-prompts-fuer-ausbilder",
      "seminar-ki-im-berichtsheft",
      "episode-ki-und-berichtsheft",
      "article-interview-petra-lindqvist",
    ],
    publishedAt: at.daysFromNow(-33, "07:45"),
    body: [
      p(
        "Ihre Auszubildenden benutzen Sprachmodelle längst, meist auf dem eigenen Telefon und oft, ohne darüber zu reden. Offen ist deshalb nur noch, ob Sie mitreden. Dafür brauchen Sie kein Informatikstudium. Eine Stunde Ausprobieren mit echten Aufgaben aus Ihrem Betrieb reicht für den Anfang.",
      ),
      h2("Fünf Aufgaben, bei denen KI Zeit spart"),
      h3("1. Übungsfragen entwerfen"),
      p(
        "Geben Sie dem Modell den Ausbildungsberuf, das Thema und die Art der Prüfung vor. Ein Beispiel: `Schreibe zehn Übungsfragen für angehende Fachkräfte für Lagerlogistik zum Thema Ladungssicherung, 2. Ausbildungsjahr, je vier Antworten, eine richtig, mit kurzer Begründung.` Von zehn Fragen sind erfahrungsgemäß sechs oder sieben brauchbar. Die übrigen sind ein guter Anlass, gemeinsam Fehler zu suchen.",
      ),
      h3("2. Schwierige Texte vereinfachen"),
      p(
        "Betriebsanweisungen, Normen und Datenblätter sind für Menschen geschrieben, die den Beruf schon können. Ein Modell formuliert sie in kurzen Sätzen um und erklärt die Fachwörter. Das Original bleibt daneben liegen: In der Prüfung zählt der Fachbegriff.",
      ),
      h3("3. Eine Unterweisung gliedern"),
      p(
        "Wer die vier Stufen aus der AEVO noch kennt, kann sie sich als Gerüst füllen lassen: vorbereiten, vormachen, nachmachen, üben. Den Arbeitsablauf, die Gefahrenpunkte und die Kniffe ergänzen Sie selbst. Die stehen in keinem Trainingsdatensatz.",
      ),
      h3("4. Ein schwieriges Gespräch proben"),
      p(
        "Lassen Sie das Modell einen Auszubildenden spielen, der zum dritten Mal zu spät kommt und sich ungerecht behandelt fühlt. Zehn Minuten Probe ersetzen kein Gespräch, aber sie ersparen einem den Satz, den man hinterher bereut.",
      ),
      h3("5. Eine Rohfassung schreiben"),
      p(
        "Praktikumsanzeige, Elternbrief, Ablaufplan für den Girls’ Day: Eine Rohfassung zu korrigieren geht schneller, als vor dem leeren Blatt zu sitzen. Streichen Sie anschließend alles, was auch im Text eines anderen Betriebs stehen könnte.",
      ),
      h2("Drei Aufgaben, die bei Ihnen bleiben"),
      bullets([
        "**Beurteilen.** Noten, Zeugnisse und Probezeitgespräche beruhen auf Beobachtung. Ein Modell hat nichts beobachtet.",
        "**Berichtsheft schreiben.** Der Nachweis soll den tatsächlichen Verlauf der Ausbildung zeigen. Ein erfundener, gut klingender Tag ist kein Nachweis. Beim Formulieren helfen lassen: ja. Erfinden lassen: nein.",
        "**Sicherheit.** Grenzwerte, Dosierungen, Schaltpläne, Maschinendaten prüfen Sie immer an der Quelle. Sprachmodelle irren sich in demselben ruhigen Ton, in dem sie recht haben.",
      ]),
      quote(
        "Eine Faustregel aus dem Ausbildungsstammtisch: „Alles, was ich einem Praktikanten am ersten Tag ungeprüft überlassen würde, darf auch die KI machen.“",
      ),
      callout(
        "important",
        "Was nicht ins Eingabefeld gehört",
        "Namen, Fehlzeiten, Noten, Diagnosen, Kundendaten und Konstruktionsunterlagen. Nutzen Sie im Betrieb nur Zugänge, die Ihre Geschäftsführung freigegeben hat, und klären Sie, ob Eingaben zum Training verwendet werden. Die Datenschutz-Grundverordnung gilt auch für freundlich formulierte Fragen.",
      ),
      h2("Eine Regel auf einer Seite"),
      p(
        "Kleine Betriebe brauchen kein Strategiepapier. Eine Seite genügt, wenn sie gemeinsam mit den Auszubildenden entsteht. So könnte sie aussehen:",
      ),
      numbers([
        "Diese Werkzeuge sind bei uns erlaubt, und so melden Sie sich an.",
        "Diese Angaben geben wir niemals ein.",
        "Wer KI benutzt, sagt es dazu. Niemand bekommt dafür Ärger.",
        "Jede Aussage, auf die wir uns verlassen, hat eine zweite Quelle.",
        "Einmal im Vierteljahr sprechen wir darüber, was geklappt hat und was nicht.",
      ]),
      p(
        "Der dritte Punkt ist der wichtigste. Wer Verbote ausspricht, die niemand kontrollieren kann, erfährt nur nichts mehr. Fertige Eingaben zum Anpassen finden Sie im Tutorial [KI-Prompts für Ausbilder:innen](ref:tutorial-ki-prompts-fuer-ausbilder); über Grenzfälle sprechen wir im Online-Seminar [KI im Berichtsheft](ref:seminar-ki-im-berichtsheft).",
      ),
      p(
        "Wer tiefer einsteigen möchte, findet beim Bundesinstitut für Berufsbildung unter [leando.de](https://leando.de/) Materialien für Ausbilder:innen und Prüfer:innen.",
      ),
    ],
  });
