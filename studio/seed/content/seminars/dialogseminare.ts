import { bullets, callout, h2, numbers, p } from "../../richText.ts";
import { file } from "../../seedDocument.ts";
import { DIALOG } from "./dialogFormat.ts";
import type { Seminar } from "./seminarDocument.ts";

export const DIALOGSEMINARE: readonly Seminar[] = [
  {
    ...DIALOG,
    id: "ki-im-berichtsheft",
    title: "KI im Berichtsheft: verbieten, erlauben, besprechen?",
    slug: "ki-im-berichtsheft",
    day: 6,
    from: "14:00",
    to: "15:30",
    teaser:
      "Der Wochenbericht klingt plötzlich wie aus einem Lehrbuch. Was nun? Ein Dialogseminar über Grenzfälle, gute Nachfragen und Absprachen, die im Alltag halten.",
    alt: "Ein Berichtsheft mit handgeschriebenen Zeilen, daneben eine Sprechblase mit drei Punkten und eine Lupe.",
    topics: ["topic-ki", "topic-pruefung"],
    description: [
      p(
        "Viele Auszubildende lassen sich beim Formulieren helfen. Manche lernen dabei, andere umgehen das Lernen. Am Text allein erkennt man den Unterschied nicht, an einem kurzen Gespräch schon.",
      ),
      h2("Darum geht es"),
      bullets([
        "Drei anonymisierte Wochenberichte: Was verrät der Text, was nicht?",
        "Fünf Nachfragen, die zeigen, ob jemand die Arbeit verstanden hat",
        "Eine halbe Seite Regeln für den eigenen Betrieb, gemeinsam entworfen",
      ]),
      p(
        "Zur Vorbereitung eignet sich der Beitrag über [KI im Ausbildungsalltag](ref:article-ki-tools-im-ausbildungsalltag). Wenn Sie mögen, bringen Sie einen Eintrag mit, der Sie stutzig gemacht hat – ohne Namen.",
      ),
    ],
    agenda: [
      ["14:00", "Ankommen", "Eine Frage an alle"],
      ["14:08", "Impuls: Drei Berichte, drei Entstehungswege"],
      ["14:20", "Erste Runde in Dreiergruppen"],
      ["14:35", "Fallarbeit", "Zwei Fälle aus der Runde"],
      ["15:05", "Werkzeug: Regeln auf einer halben Seite"],
      ["15:20", "Vorhaben"],
    ],
    speakers: ["person-miriam-hollstein"],
    organisers: ["organisation-ihk-musterregion"],
    materials: [
      {
        title: "Wochenplan für das Berichtsheft",
        file: file("downloads/wochenplan-berichtsheft.pdf"),
        note: "Mit den drei Fragen, über die wir sprechen",
      },
    ],
  },
  {
    ...DIALOG,
    id: "feedback-geben",
    title: "Feedback geben, mit dem man etwas anfangen kann",
    slug: "feedback-geben",
    day: 18,
    capacity: 6,
    from: "16:00",
    to: "17:30",
    teaser:
      "Zwischen „passt schon“ und Standpauke liegt viel Platz. Dr. Petra Lindqvist zeigt eine Reihenfolge für schwierige Rückmeldungen, danach üben wir sie an Ihren Fällen.",
    alt: "Zwei Stühle, die einander gegenüberstehen, darüber zwei Sprechblasen, die sich überlappen.",
    topics: ["topic-rolle"],
    description: [
      p(
        "Was habe ich gesehen? Welche Folge hatte es? Was war los? Was probieren wir? Vier Fragen, von denen die dritte am häufigsten fehlt. Dabei erfahren Sie dort, ob Können, Wissen oder Kummer im Weg steht.",
      ),
      p(
        "In diesem Dialogseminar geht es um Rückmeldungen, die Sie seit Wochen vor sich herschieben.",
      ),
      h2("Das nehmen Sie mit"),
      numbers([
        "Eine Reihenfolge für Gespräche, die auch in fünf Minuten funktioniert",
        "Drei Sätze für den Feierabend, die das große Gespräch leichter machen",
        "Eine Vorlage für das Halbjahresgespräch",
      ]),
      callout(
        "tip",
        "Zum Einlesen",
        "Die Vorlage erklärt Schritt für Schritt das Tutorial [Ein Feedbackgespräch führen](ref:tutorial-feedbackgespraech-fuehren).",
      ),
    ],
    agenda: [
      ["16:00", "Ankommen"],
      ["16:08", "Impuls: Vier Fragen in fester Reihenfolge", "Dr. Petra Lindqvist"],
      ["16:20", "Erste Runde in Dreiergruppen"],
      ["16:35", "Fallarbeit", "Zwei Gespräche, die bald anstehen"],
      ["17:05", "Werkzeug: Vorlage für das Halbjahresgespräch"],
      ["17:20", "Vorhaben"],
    ],
    speakers: ["person-dr-petra-lindqvist", "person-miriam-hollstein"],
    materials: [
      {
        title: "Vorlage für das Feedbackgespräch",
        file: file("downloads/vorlage-feedbackgespraech.pdf"),
        note: "Bitte ausgedruckt bereitlegen",
      },
    ],
  },
  {
    ...DIALOG,
    id: "lernvideos-selbst-drehen",
    title: "Lernvideos selbst drehen: ein Handgriff, vier Bilder",
    slug: "lernvideos-selbst-drehen",
    day: 25,
    from: "15:00",
    to: "16:30",
    teaser:
      "Aylin Kaplan und Rolf Niemann zeigen, wie aus einem Handgriff ein kurzer Film wird. Sie zeichnen im Seminar Ihre eigene Bildfolge und können am nächsten Tag drehen.",
    alt: "Ein Smartphone auf einem kleinen Stativ filmt zwei Hände, die ein Stück Holz hobeln.",
    topics: ["topic-digitales-lernen"],
    description: [
      p(
        "Sie brauchen ein Smartphone, ein Blatt Papier und einen Handgriff, den Sie immer wieder erklären. Mehr nicht. Das Seminar ist für Betriebe, die noch nie gedreht haben, und für alle, deren erster Film niemand angesehen hat.",
      ),
      bullets([
        "Wie man einen Handgriff so klein macht, dass er in zwei Minuten passt",
        "Warum Ton wichtiger ist als Bild",
        "Was vor dem Dreh mit allen Beteiligten geklärt sein muss",
      ]),
      p(
        "Gern dürfen Auszubildende mitkommen, sie zählen als eigene Teilnehmende. Die Anleitung zum Nachlesen: [Ein Lernvideo mit dem Smartphone drehen](ref:tutorial-lernvideo-mit-dem-smartphone).",
      ),
    ],
    agenda: [
      ["15:00", "Ankommen"],
      ["15:08", "Impuls: Ein Film von der Kreissäge", "Rolf Niemann"],
      ["15:20", "Erste Runde: Welcher Handgriff?"],
      ["15:35", "Fallarbeit: Zwei Bildfolgen werden besser"],
      ["16:05", "Werkzeug: Checkliste für den Dreh", "Aylin Kaplan"],
      ["16:20", "Vorhaben"],
    ],
    speakers: ["person-aylin-kaplan", "person-rolf-niemann"],
    organisers: ["organisation-handwerkskammer-beispielland"],
    materials: [
      {
        title: "Checkliste Lernvideo",
        file: file("downloads/checkliste-lernvideo.pdf"),
        note: "Wir arbeiten im Seminar damit",
      },
    ],
  },
  {
    ...DIALOG,
    id: "onboarding-erste-100-tage",
    title: "Die ersten 100 Tage: ankommen, mitarbeiten, bleiben",
    slug: "onboarding-erste-100-tage",
    state: "full",
    stateNote: "Alle 18 Plätze sind vergeben. Wir planen einen zweiten Termin.",
    day: 47,
    from: "14:00",
    to: "15:30",
    teaser:
      "Was zwischen Unterschrift und Ende der Probezeit passiert, entscheidet oft darüber, ob jemand bleibt. Lena Fuchs berichtet aus dem Hotel Auenblick, danach entsteht Ihr eigener Plan.",
    alt: "Ein Wandkalender mit bunten Haftnotizen, von dem ein Weg aus Punkten zu einer Fahne führt.",
    topics: ["topic-onboarding", "topic-generation-z"],
    description: [
      p(
        "Eine Nacht als Gast, ein Plan für zwei Wochen, ein Gespräch am zweiten Freitag: Das Hotel Auenblick hat den Anfang der Ausbildung Stück für Stück umgebaut. Manches davon passt nur in ein Hotel, vieles in jeden Betrieb.",
      ),
      p(
        "Im Seminar sortieren wir, was vor dem ersten Tag, in der ersten Woche und nach drei Monaten dran ist.",
      ),
      bullets([
        "Wer ruft an, und was sagt diese Person?",
        "Welche Arbeit ist am ersten Freitag fertig und kann vorgezeigt werden?",
        "Woran merken Sie in der Probezeit, dass jemand innerlich schon geht?",
      ]),
      p(
        "Wie das Hotel vorgeht, steht ausführlich im [Praxisbeispiel](ref:article-praxis-hotel-onboarding).",
      ),
    ],
    agenda: [
      ["14:00", "Ankommen"],
      ["14:08", "Impuls: Zehn Minuten den Lichtschalter suchen", "Lena Fuchs"],
      ["14:20", "Erste Runde in Dreiergruppen"],
      ["14:35", "Fallarbeit"],
      ["15:05", "Werkzeug: Plan für die ersten zwei Wochen"],
      ["15:20", "Vorhaben"],
    ],
    speakers: ["person-lena-fuchs", "person-jonas-terwey"],
    organisers: ["organisation-wirtschaftsfoerderung-musterstadt"],
  },
  {
    ...DIALOG,
    id: "inklusion-im-kleinbetrieb",
    title: "Inklusion im Kleinbetrieb: Wer hilft, wer zahlt, wer entscheidet?",
    slug: "inklusion-im-kleinbetrieb",
    state: "cancelled",
    stateNote:
      "Abgesagt, weil die Referentin verhindert ist. Einen Ersatztermin geben wir hier bekannt.",
    day: 54,
    from: "10:00",
    to: "11:30",
    teaser:
      "Ausbilden mit Behinderung oder Lernschwierigkeit scheitert selten am Willen und oft an der Frage, wen man anruft. Wir gehen einen Fall vom ersten Gespräch bis zur Prüfung durch.",
    alt: "Eine kleine Werkstatt mit breiter Tür und Rampe, eine Person im Rollstuhl arbeitet an einer abgesenkten Werkbank.",
    topics: ["topic-inklusion"],
    description: [
      p(
        "Für Betriebe gibt es mehr Unterstützung, als die meisten wissen. Einheitliche Ansprechstellen für Arbeitgeber beraten kostenlos und stellen auf Wunsch Anträge mit Ihnen zusammen. Die Assistierte Ausbildung begleitet Auszubildende und Betrieb während der Lehre.",
      ),
      bullets([
        "Welche Stelle ist wofür zuständig?",
        "Was lässt sich am Arbeitsplatz mit wenig Geld ändern?",
        "Wie beantragt man einen Nachteilsausgleich in der Prüfung (§ 65 BBiG), und wann?",
      ]),
      p(
        "Bis zum Ersatztermin hilft der Beitrag [Ausbildung barrierearm gestalten](ref:article-ausbildung-barrierearm-gestalten) weiter.",
      ),
    ],
    agenda: [
      ["10:00", "Ankommen"],
      ["10:08", "Impuls: Ein Fall, fünf Telefonate"],
      ["10:20", "Erste Runde in Dreiergruppen"],
      ["10:35", "Fallarbeit"],
      ["11:05", "Werkzeug: Wen rufe ich wann an?"],
      ["11:20", "Vorhaben"],
    ],
    speakers: ["person-jonas-terwey"],
    organisers: ["organisation-ihk-musterregion", "organisation-handwerkskammer-beispielland"],
  },
];
