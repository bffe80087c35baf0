import { bullets, callout, numbers, p, quote, richText, table } from "../../richText.ts";
import type { SeedClock } from "../../seedClock.ts";
import { picture, refs, slug } from "../../seedDocument.ts";
import type { SeedDocument } from "../../seedDocument.ts";
import { tutorialSteps } from "./tutorialSteps.ts";

export function kiPrompts(at: SeedClock): SeedDocument {
  return {
    _id: "tutorial-ki-prompts-fuer-ausbilder",
    _type: "tutorial",
    title: "KI-Prompts für Ausbilder:innen: fünf Bausteine, die reichen",
    slug: slug("ki-prompts-fuer-ausbilderinnen"),
    teaser:
      "Übungsaufgaben, Merkblätter, Rollenspiele: Mit fünf Bausteinen bekommen Sie von einem Chatbot brauchbare Entwürfe. Und Sie wissen, was Sie prüfen müssen, bevor ein Azubi sie sieht.",
    picture: picture(
      "tutorial-ki-prompts-fuer-ausbilder",
      "Eine Tastatur und ein Notizblatt, auf dem fünf bunte Bausteine wie Ziegel gestapelt sind, darüber eine Sprechblase mit drei Punkten.",
    ),
    topics: refs("topic-ki", "topic-digitales-lernen"),
    authors: refs("person-miriam-hollstein"),
    level: "intermediate",
    minutes: 40,
    publishedAt: at.daysFromNow(-19, "08:00"),
    updatedAt: at.daysFromNow(-4, "15:00"),
    intro: richText(
      "intro",
      p(
        "Ein Prompt ist ein Arbeitsauftrag. Wer Menschen gut anleitet, kann es im Grunde schon: sagen, worum es geht, was vorhanden ist und woran man ein gutes Ergebnis erkennt.",
      ),
      p(
        "Die Anleitung gilt für alle gängigen Chatbots. Beachten Sie, was Ihr Betrieb erlaubt, und nutzen Sie nur Zugänge, die dafür freigegeben sind. Einen Überblick über Einsatzfelder gibt der Beitrag über [KI im Ausbildungsalltag](ref:article-ki-tools-im-ausbildungsalltag).",
      ),
    ),
    steps: tutorialSteps(
      {
        title: "Eine Aufgabe wählen, die Sie selbst beurteilen können",
        body: [
          p("Fangen Sie dort an, wo Sie Fehler sofort sehen. Gut geeignet sind:"),
          bullets([
            "fünf Rechenaufgaben zum Aufmaß, gestaffelt nach Schwierigkeit",
            "ein Merkblatt in einfacher Sprache zu einem Ablauf, den Sie kennen",
            "ein Rollenspiel für ein Reklamationsgespräch",
            "zehn mündliche Prüfungsfragen zu einem Kapitel, das gerade dran war",
          ]),
          p(
            "Ungeeignet sind Beurteilungen, rechtliche Auskünfte und alles, was mit Sicherheit an Maschinen zu tun hat und das niemand nachprüft.",
          ),
        ],
      },
      {
        title: "Die fünf Bausteine zusammensetzen",
        body: [
          table("Fünf Bausteine mit Beispiel", [
            ["Baustein", "Frage", "Beispiel"],
            ["Rolle", "Wer spricht?", "Du bist Ausbilderin in einer Tischlerei."],
            [
              "Ziel",
              "Was soll danach gelingen?",
              "Der Azubi berechnet den Verschnitt einer Platte.",
            ],
            [
              "Lernstand",
              "Was ist bekannt, was fällt schwer?",
              "Erstes Lehrjahr, unsicher beim Prozentrechnen.",
            ],
            [
              "Material",
              "Worauf stützt sich die Antwort?",
              "Plattenmaß 2.800 × 2.070 mm, Sägeschnitt 4 mm.",
            ],
            [
              "Form",
              "Wie sieht das Ergebnis aus?",
              "Drei Aufgaben, Lösungsweg getrennt, Sie-Form.",
            ],
          ]),
          p(
            "Fehlt der Lernstand, wird das Ergebnis zu schwer oder zu flach. Fehlt das Material, erfindet der Chatbot Zahlen.",
          ),
        ],
      },
      {
        title: "Einen ersten Auftrag abschicken und nachbessern",
        body: [
          p("So könnte der Auftrag im Ganzen lauten:"),
          quote(
            "„Du bist Ausbilderin in einer Tischlerei. Schreibe drei Übungsaufgaben zum Verschnitt einer Spanplatte (2.800 × 2.070 mm, Sägeschnitt 4 mm). Der Auszubildende ist im ersten Lehrjahr und unsicher beim Prozentrechnen. Beginne leicht, steigere langsam. Sprich ihn mit Sie an. Gib die Lösungswege getrennt am Ende aus. Wenn dir eine Angabe fehlt, frage nach, statt sie anzunehmen.“",
          ),
          p(
            "Die erste Antwort ist ein Entwurf. Bessern Sie nach wie bei einem Werkstück, immer nur an einer Stelle: „Aufgabe 2 ist zu schwer. Lass die Faserrichtung weg.“",
          ),
        ],
      },
      {
        title: "Prüfen, bevor es jemand benutzt",
        body: [
          p(
            "Chatbots schreiben Falsches im gleichen Ton wie Richtiges. Gehen Sie deshalb jedes Mal diese Liste durch:",
          ),
          numbers([
            "Rechnen Sie jede Zahl nach.",
            "Schlagen Sie Normen, Paragrafen und Grenzwerte in der Quelle nach.",
            "Lesen Sie die Fachwörter: Sagt man das bei Ihnen so?",
            "Stimmt die Reihenfolge der Arbeitsschritte, auch bei der Sicherheit?",
            "Würden Sie das Blatt mit Ihrem Namen unterschreiben?",
          ]),
          callout(
            "important",
            "Keine Personen in den Prompt",
            "Namen, Noten, Krankheiten, Beurteilungen, Bewerbungen und Kundendaten gehören nicht in ein fremdes System. Schreiben Sie „eine Auszubildende im zweiten Lehrjahr“ – mehr braucht das Programm nicht.",
          ),
        ],
      },
      {
        title: "Regeln mit den Auszubildenden vereinbaren",
        body: [
          p(
            "Auszubildende nutzen Chatbots längst. Besser, Sie reden darüber. Vier Sätze reichen für den Anfang:",
          ),
          bullets([
            "Fragen und üben: ja. Fertige Berichte und Prüfungsleistungen schreiben lassen: nein.",
            "Wer KI benutzt hat, sagt es dazu und kann das Ergebnis erklären.",
            "Bilder und Daten aus dem Betrieb werden nicht hochgeladen.",
            "Im Zweifel gilt die Fachkraft, nicht der Bildschirm.",
          ]),
          callout(
            "tip",
            "Eine Übung für die nächste Teamrunde",
            "Lassen Sie einen Chatbot eine Arbeitsanweisung schreiben, die Ihre Auszubildenden gut kennen. Wer findet die Fehler? Die Übung dauert zwanzig Minuten und lehrt mehr über KI als jeder Vortrag.",
          ),
        ],
      },
      {
        title: "Gute Aufträge sammeln",
        body: [
          p(
            "Legen Sie ein gemeinsames Dokument an, in dem bewährte Prompts mit Datum und Prüfvermerk stehen. Drei Spalten genügen: Auftrag, wofür, worauf achten. Nach einem halben Jahr haben Sie eine Sammlung, die zu Ihrem Betrieb passt, und löschen, was niemand benutzt hat.",
          ),
        ],
      },
    ),
    isExample: true,
  };
}
