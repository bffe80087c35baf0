import { bullets, callout, h2, h3, image, p, pullQuote, table } from "../../richText.ts";
import type { SeedClock } from "../../seedClock.ts";
import type { SeedDocument } from "../../seedDocument.ts";
import { exampleArticle } from "./exampleArticle.ts";

export const pruefungsvorbereitungMitPlan = (at: SeedClock): SeedDocument =>
  exampleArticle({
    name: "pruefungsvorbereitung-mit-plan",
    kind: "report",
    title: "Zwölf Wochen bis zur Abschlussprüfung: ein Plan, der in den Betrieb passt",
    teaser:
      "Zwei Stunden Lernzeit in der Woche, drei Probeläufe und ein Gespräch über Angst: So begleiten Sie Auszubildende zur Prüfung, ohne den Betrieb lahmzulegen. Mit Zeitplan zum Übernehmen.",
    alt: "Illustration: Ein großer Wandkalender mit zwölf Feldern, einige sind abgehakt, im letzten steckt ein Fähnchen.",
    topics: ["topic-pruefung", "topic-rolle"],
    authors: ["person-svenja-brandt"],
    related: [
      "seminar-pruefungsangst",
      "episode-pruefung-ohne-panik",
      "article-ausbildung-barrierearm-gestalten",
      "article-interview-mehmet-oezdemir",
    ],
    publishedAt: at.daysFromNow(-64, "08:15"),
    updatedAt: at.daysFromNow(-18, "09:40"),
    seo: {
      title: "Abschlussprüfung vorbereiten: Zwölf-Wochen-Plan für Betriebe",
      description:
        "Freistellung, Lernzeiten, Probeprüfungen: ein Zeitplan für Ausbilder:innen, die ihre Auszubildenden gut durch die Abschlussprüfung bringen wollen.",
    },
    body: [
      p(
        "Drei Ordner, zwei Prüfungsbücher, ein Karton mit Arbeitsblättern. Wenn Auszubildende drei Monate vor der Prüfung anfangen, ihr Material zu sortieren, wird vielen zum ersten Mal klar, wie viel sie gelernt haben. Und wie viel davon schon zwei Jahre zurückliegt. Jetzt hilft ein Kalender mehr als jeder Appell.",
      ),
      h2("Was Sie schulden und was Sie zusätzlich geben können"),
      p(
        "Für die Prüfung selbst und für den Arbeitstag unmittelbar vor der schriftlichen Abschlussprüfung stellen Sie Auszubildende frei, unabhängig vom Alter und bei voller Vergütung. Das regelt [§ 15 BBiG](https://www.gesetze-im-internet.de/bbig_2005/__15.html). Wie viel Lernzeit der Betrieb darüber hinaus gibt, entscheiden Sie. Zwei Stunden in der Woche sind ein realistisches Maß: lang genug für eine Aufgabe mit Auswertung, kurz genug für den Dienstplan.",
      ),
      h2("Der Zeitplan"),
      table("Vorbereitung in zwölf Wochen", [
        ["Woche", "Auszubildende", "Sie"],
        [
          "12–11",
          "Material ordnen, Themenliste nach Ausbildungsrahmenplan ankreuzen: grün, gelb, rot",
          "Liste gemeinsam ansehen, drei rote Themen auswählen",
        ],
        [
          "10–8",
          "Je Woche ein rotes Thema, erklärt an einem echten Auftrag",
          "Eine Fachkraft je Thema benennen, Lernzeit im Dienstplan eintragen",
        ],
        ["7", "Erste Probeprüfung, schriftlich, mit Uhr", "Auswertung am selben Tag"],
        [
          "6–5",
          "Fehlerarten üben, nicht ganze Kapitel",
          "Betriebliche Aufgabe oder Arbeitsprobe planen",
        ],
        [
          "4",
          "Probelauf praktisch oder Fachgespräch",
          "Eine Person aus einem anderen Team prüft mit",
        ],
        [
          "3–2",
          "Zweite Probeprüfung, danach nur noch gelbe Themen",
          "Anreise, Material und Ansprechperson klären",
        ],
        [
          "1",
          "Wiederholen, schlafen, dritter kurzer Probelauf",
          "Am Tag davor freistellen, am Tag danach fragen, wie es war",
        ],
      ]),
      h3("Warum ein echter Auftrag besser ist als ein Arbeitsblatt"),
      p(
        "Wer einem Kunden erklärt, warum der Estrich noch drei Wochen trocknen muss, hat die Feuchtemessung verstanden. Suchen Sie zu jedem roten Thema eine Situation im Betrieb, in der die Auszubildenden erklären statt zuhören. Reden kostet mehr Mut als Ankreuzen und bleibt länger haften.",
      ),
      h3("Probeprüfungen auswerten"),
      p("Zählen Sie keine Punkte. Sortieren Sie die Fehler in drei Stapel:"),
      bullets([
        "**Nicht gewusst:** zurück ins rote Thema.",
        "**Aufgabe falsch gelesen:** üben, Signalwörter zu markieren („nennen“, „begründen“, „berechnen“).",
        "**Keine Zeit mehr:** Reihenfolge üben, leichte Aufgaben zuerst.",
      ]),
      p(
        "In unseren Gesprächen mit Prüfer:innen fällt immer wieder derselbe Hinweis: Der zweite Stapel wird unterschätzt. Viele Punkte gehen verloren, weil drei Begründungen verlangt waren und nur eine dasteht.",
      ),
      image(
        "szene-lernplatz",
        "Illustration: Eine junge Frau mit Kopftuch lernt an einem Schreibtisch am Fenster, neben dem Laptop liegen Bücher und Kopfhörer.",
        "Ein fester Platz ohne Telefonklingeln: Zwei Stunden in der Woche genügen.",
        "Illustration: Ausbildung am Puls der Zeit",
      ),
      h2("Über Angst sprechen, bevor sie groß wird"),
      p(
        "Fragen Sie in Woche 8: „Was wäre für Sie der schlimmste Moment in der Prüfung?“ Die Antwort ist fast immer konkret, etwa der Blackout im Fachgespräch. Für einen konkreten Moment lässt sich ein Satz einüben: „Ich brauche einen Augenblick. Darf ich die Frage wiederholen?“ Prüfungsausschüsse hören ihn täglich und nehmen ihn niemandem übel.",
      ),
      pullQuote(
        "Wer zweimal vor Leuten erklärt hat, die freundlich nachfragen, erlebt das dritte Mal nicht mehr als Verhör.",
        "Mehmet Özdemir, Mitglied in einem Prüfungsausschuss",
      ),
      p(
        "Wenn die Angst den Schlaf raubt, reicht ein Gespräch im Betrieb nicht aus. Dann ist die Hausärztin, der Hausarzt oder eine Beratungsstelle gefragt. Im Online-Seminar [Prüfungsangst](ref:seminar-pruefungsangst) haben wir gesammelt, woran Sie das erkennen; die Aufzeichnung steht bereit.",
      ),
      callout(
        "note",
        "Wenn es nicht klappt",
        "Eine nicht bestandene Abschlussprüfung kann zweimal wiederholt werden (§ 37 BBiG). Auf Verlangen der Auszubildenden verlängert sich die Ausbildung bis zur nächstmöglichen Wiederholungsprüfung, höchstens um ein Jahr (§ 21 Absatz 3 BBiG). Sagen Sie das vorher einmal in Ruhe. Es nimmt Druck.",
      ),
    ],
  });
