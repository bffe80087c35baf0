import { bullets, callout, h2, p, pullQuote } from "../../richText.ts";
import { file } from "../../seedDocument.ts";
import type { Seminar } from "./seminarDocument.ts";

export const WERKSTATTTAGE: readonly Seminar[] = [
  {
    id: "werkstatttag-vr",
    title: "Werkstatttag: Schweißen üben mit der VR-Brille",
    slug: "werkstatttag-schweissen-mit-vr-brille",
    format: "onsite",
    state: "postponed",
    stateNote:
      "Die Brillen sind am ersten Termin verliehen. Wer schon angemeldet war, bleibt es auch für den neuen.",
    originalDay: 26,
    day: 33,
    from: "10:00",
    to: "15:00",
    teaser:
      "Metallbau Özdemir öffnet die Lehrwerkstatt. Sie setzen die Brille selbst auf, schweißen danach in der Kabine und rechnen am Nachmittag nach, ob sich das für Ihren Betrieb lohnt.",
    alt: "Eine junge Person mit VR-Brille hält einen Übungsbrenner, vor ihr leuchten orange Funken als Punkte.",
    topics: ["topic-digitales-lernen"],
    description: [
      p(
        "Haltung, Abstand und Geschwindigkeit lassen sich ohne Funken üben, und die Brille zeigt nach jeder Naht eine Kurve. Hitze, Geruch und Respekt gibt es erst in der Kabine. Beides probieren Sie an diesem Tag aus, auch wenn Sie noch nie geschweißt haben.",
      ),
      bullets([
        "Vormittags in zwei Gruppen: Brille und Kabine im Wechsel",
        "Mittags Suppe mit den Auszubildenden des Betriebs",
        "Nachmittags Kosten, Ausleihe, Einbau in den Ausbildungsplan",
      ]),
      callout(
        "important",
        "Bitte beachten",
        "Für die Kabine brauchen Sie geschlossene Schuhe und Kleidung aus Baumwolle. Schutzausrüstung stellen wir. Wer leicht Schwindel bekommt, kann die Übung am Bildschirm machen. Mit Herzschrittmacher oder anderen aktiven Implantaten sprechen Sie uns bitte vorher an.",
      ),
      p(
        "Zum Einlesen: [So übt Metallbau Özdemir mit der VR-Brille](ref:article-praxis-metallbau-vr-schweissen).",
      ),
    ],
    agenda: [
      ["10:00", "Begrüßung und Sicherheitsunterweisung"],
      ["10:30", "Brille und Kabine", "Zwei Gruppen im Wechsel"],
      ["12:30", "Mittagessen"],
      ["13:15", "Rechnen: Was kostet es, was spart es?"],
      ["14:15", "Gespräch mit den Auszubildenden"],
      ["14:45", "Vorhaben"],
    ],
    speakers: ["person-mehmet-oezdemir", "person-jonas-terwey"],
    organisers: ["organisation-metallbau-oezdemir", "organisation-handwerkskammer-beispielland"],
    place: {
      name: "Metallbau Özdemir (Beispiel), Lehrwerkstatt",
      street: "Industriestraße 27",
      postalCode: "12345",
      city: "Musterstadt",
      directions:
        "Bus 7 bis Gewerbepark Süd, dann fünf Minuten zu Fuß. Parkplätze auf dem Hof. Die Werkstatt ist ebenerdig, die Toilette nicht rollstuhlgerecht; bitte melden Sie sich, wir finden eine Lösung.",
    },
    capacity: 12,
    registration: { closesDaysBefore: 7 },
  },
  {
    id: "werkstatttag-rueckblick",
    title: "Werkstatttag in der Tischlerei: Wie Lernvideos entstehen",
    slug: "werkstatttag-tischlerei-lernvideos",
    format: "onsite",
    day: -80,
    from: "10:00",
    to: "15:00",
    teaser:
      "Zehn Ausbilder:innen haben in der Tischlerei Niemann an einem Tag fünf Lernvideos geplant, gedreht und untertitelt. Drei davon sind heute im Einsatz.",
    alt: "Sechs Menschen mit Schutzbrillen stehen um eine Maschine, eine Person erklärt.",
    topics: ["topic-digitales-lernen", "topic-rolle"],
    description: [
      p(
        "Die Auszubildenden Frieda und Emil haben den Vormittag geleitet. Sie zeigten drei ihrer Filme, erzählten, welche davon niemand ansieht, und ließen die Gäste zuerst zeichnen statt filmen. Am Nachmittag drehten fünf Zweierteams je einen Handgriff.",
      ),
      h2("Was hängen geblieben ist"),
      bullets([
        "Wer die vier Bilder nicht zeichnen kann, hat den Handgriff noch nicht zerlegt.",
        "Absaugung aus, Film ab: Der Ton entscheidet.",
        "Untertitel brauchen so lange wie der Dreh. Das gehört in die Planung.",
      ]),
      pullQuote(
        "Ich habe heute zum ersten Mal gesehen, was ich beim Erklären alles weglasse.",
        "eine Teilnehmerin, Ausbilderin im Metallbau",
      ),
      p(
        "Wie die Tischlerei ihre Sammlung pflegt, steht im [Praxisbeispiel](ref:article-praxis-tischlerei-lernvideos).",
      ),
    ],
    agenda: [
      ["10:00", "Begrüßung und Rundgang"],
      ["10:30", "Drei Filme, drei Urteile", "Mit Frieda und Emil"],
      ["11:30", "Bildfolge zeichnen"],
      ["12:30", "Mittagessen"],
      ["13:15", "Drehen in Zweierteams"],
      ["14:30", "Ansehen und Vorhaben"],
    ],
    speakers: ["person-rolf-niemann", "person-aylin-kaplan"],
    organisers: ["organisation-tischlerei-niemann"],
    place: {
      name: "Tischlerei Niemann (Beispiel)",
      street: "Am Sägewerk 5",
      postalCode: "12345",
      city: "Musterstadt",
      directions: "Bus 4 bis Am Sägewerk. Parkplätze vor der Werkstatt, Zugang über eine Rampe.",
    },
    capacity: 12,
    materials: [
      {
        title: "Checkliste Lernvideo",
        file: file("downloads/checkliste-lernvideo.pdf"),
        note: "Die Fassung, mit der am Werkstatttag gearbeitet wurde",
      },
    ],
  },
];
