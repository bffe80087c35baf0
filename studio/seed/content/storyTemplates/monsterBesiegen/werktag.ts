import type { SeedStoryTemplate } from "../SeedStoryTemplate.ts";
import { ZITAT, questionsAbout } from "../../../../schema/story/sharedQuestions.ts";

export const WORKDAY: SeedStoryTemplate = {
  id: "monster-besiegen-werktag",
  title: "Das Monster des Tages",
  description:
    "Ein Arbeitstag, an dem eine Aufgabe größer war als sonst. Die Geschichte läuft vom Morgen bis zum Feierabend und zeigt, wie die Aufgabe kleiner wurde. Gut, um den Alltag zu zeigen, ohne ihn aufzuzählen.",
  plot: "monster-besiegen",
  occasion: "werktag",
  questions: [
    ...questionsAbout({
      betrieb: "der Konditorei Amann",
      gewerk: "das Konditorhandwerk",
      ort: "Konstanz",
      held: "Linh, sie",
      beruf: "Konditor",
    }),
    {
      key: "brocken",
      shape: "phrase",
      label:
        "Welche Aufgabe war an diesem Tag die größte? Ergänzen Sie: „Das Monster des Tages war …“",
      help: "Mit Artikel und etwas, das man sich merken kann: „die Treppe mit den achtzehn Stufen“, „der Kuchen für zweihundert Gäste“.",
      example: "die Hochzeitstorte mit den fünf Etagen",
      isOptional: false,
    },
    {
      key: "arbeitsbeginn",
      shape: "sentence",
      label: "Wie begann der Tag?",
      help: "Ein bis zwei ganze Sätze, in der Vergangenheit erzählt. Uhrzeit, Licht, Geruch, wer schon da war.",
      example:
        "Um halb sechs roch es in der Backstube nach Mandeln, und das Thermometer zeigte schon 24 Grad.",
      isOptional: false,
    },
    {
      key: "tuecke",
      shape: "sentence",
      label: "Was machte die Aufgabe so schwer?",
      help: "Ein bis zwei ganze Sätze, so dass es auch jemand versteht, der Ihren Beruf nicht kennt.",
      example:
        "Mittags waren es 33 Grad, die Buttercreme wurde weich, und zum Festsaal führten vier Kilometer Kopfsteinpflaster.",
      isOptional: false,
    },
    {
      key: "handgriff",
      shape: "sentence",
      label: "Was tat die Person, damit es gelang?",
      help: "Zwei bis drei ganze Sätze. Ein Handgriff, eine Idee, eine Frage an die richtige Stelle.",
      example:
        "Ein Anruf im Festsaal brachte die Rettung: Dort gab es einen Weinkeller. So fuhren fünf einzelne Etagen hin, und zusammengesetzt wurde die Torte unten im Kühlen.",
      isOptional: false,
    },
    {
      key: "abend",
      shape: "sentence",
      label: "Wie endete der Tag?",
      help: "Ein bis zwei ganze Sätze. Ein Bild zum Schluss, keine Zusammenfassung.",
      example:
        "Um sieben wurde die Torte angeschnitten. Hinter der Küchentür stand die halbe Backstube und sah durch den Spalt.",
      isOptional: false,
    },
    { ...ZITAT, example: "Ich glaube, ich habe auf der ganzen Fahrt nicht geatmet." },
  ],
  parts: [
    {
      role: "hook",
      wordings: [
        {
          text: "{arbeitsbeginn} So fing bei {betrieb} ein Tag an, an dem auf {held} mehr wartete als sonst: {brocken}.",
        },
        {
          text: "Was macht man {gewerk:imDativ} eigentlich den ganzen Tag? Am besten sieht man sich so einen Tag einmal an. {arbeitsbeginn} Die schwierigste Aufgabe stand für {held} da schon fest: {brocken}.",
          tone: "factual",
        },
        {
          text: "Manche Tage tun so harmlos. {arbeitsbeginn} {held} ahnte noch nichts. Doch das Monster des Tages war schon wach: {brocken}.",
          tone: "relaxed",
        },
        {
          text: "{ort}, ein Arbeitstag bei {betrieb}. {arbeitsbeginn} Für {held} zählte an diesem Tag nur eine Aufgabe: {brocken}.",
          tone: "factual",
        },
      ],
      short: [
        { text: "{arbeitsbeginn} Auf {held} wartete an diesem Tag etwas Großes: {brocken}." },
        {
          text: "{arbeitsbeginn} Das Monster des Tages war für {held} da schon wach: {brocken}.",
          tone: "relaxed",
        },
      ],
    },
    {
      role: "obstacle",
      wordings: [
        {
          text: "{tuecke} Wer {beruf} werden will, lernt solche Aufgaben kennen: Man sieht hin und weiß erst einmal nicht, wo man anfangen soll.",
        },
        {
          text: "Auf dem Papier war es eine einzige Zeile. Vor Ort sah es anders aus. {tuecke}",
        },
        {
          text: "{tuecke} So etwas steht in keinem Schulbuch. Man lernt es, wenn man davorsteht.",
          tone: "factual",
        },
        {
          text: "{tuecke} {held} sah das Monster an. Das Monster sah zurück.",
          tone: "relaxed",
        },
      ],
      short: [
        { text: "Auf dem Papier war es eine einzige Zeile. {tuecke}" },
        { text: "{tuecke} So etwas steht in keinem Schulbuch." },
      ],
    },
    {
      role: "turningPoint",
      wordings: [
        {
          text: "Der Moment, in dem sich so ein Tag dreht, ist von außen kaum zu sehen. {handgriff}",
        },
        {
          text: "Eine große Aufgabe wird kleiner, wenn man sie sich genau ansieht. {handgriff} Von da an war wenigstens klar, wie es weiterging.",
        },
        {
          text: "Allein lassen wir bei so etwas niemanden. Mitdenken dürfen dafür alle, vom ersten Tag an. {handgriff}",
          tone: "factual",
        },
        {
          text: "Weglaufen zählt nicht, und bis Feierabend war es noch weit. Also Ärmel hoch. {handgriff} Da wurde das Monster zum ersten Mal nervös.",
          tone: "relaxed",
        },
      ],
      short: [
        { text: "Dann drehte sich der Tag. {handgriff}" },
        { text: "Mitdenken dürfen bei {betrieb} alle. {handgriff}" },
      ],
    },
    {
      role: "change",
      wordings: [
        { text: "{abend} Was bleibt von so einem Tag? {held} sagt: {zitat}" },
        {
          text: "{abend} Es gibt eine Müdigkeit, die sich gut anfühlt. Man bekommt sie nicht vom Herumsitzen.",
        },
        {
          text: "{abend} An einem solchen Tag lernt man mehr als in mancher ruhigen Woche. Und am Abend weiß man, was man getan hat.",
          tone: "factual",
        },
        {
          text: "Endstand: {held} eins, Monster null. {abend}",
          tone: "relaxed",
        },
      ],
      short: [
        { text: "{abend} Die größte Aufgabe des Tages war geschafft." },
        { text: "{held} eins, Monster null. {abend}", tone: "relaxed" },
      ],
    },
    {
      role: "callToAction",
      wordings: [
        {
          text: "Nicht jeder Tag bei {betrieb} ist so. Manche sind ruhiger, und eine Mittagspause gibt es immer. Wenn du selbst sehen willst, wie das ist, ruf an und komm zum Praktikum. Wir suchen Tage aus, an denen etwas los ist.",
        },
        {
          text: "Wir bei {betrieb} bilden {beruf:plural} aus. Wie sich die Arbeit anfühlt, weißt du erst, wenn du dabei warst. Ruf an, dann machen wir einen Termin für dein Praktikum aus.",
          tone: "factual",
        },
        {
          text: "Das nächste Monster kommt bestimmt. Ruf bei {betrieb} an und komm zum Praktikum. Ein Schwert brauchst du nicht.",
          tone: "relaxed",
        },
        {
          text: "Du wohnst in {ort} oder nicht weit weg? Dann komm einen Tag mit. Morgens fängst du mit uns an, und abends weißt du, ob das etwas für dich ist. Ruf vorher kurz bei {betrieb} an.",
          tone: "relaxed",
        },
      ],
      short: [
        { text: "Ruf bei {betrieb} an und komm einen Tag mit. Wir bilden {beruf:plural} aus." },
        {
          text: "Das nächste Monster kommt bestimmt. Ruf bei {betrieb} an und komm zum Praktikum.",
          tone: "relaxed",
        },
      ],
    },
  ],
  headlines: [
    "{held} und {brocken}",
    "{held} eins, Monster null",
    "Ein Tag bei {betrieb}, an dem etwas Großes wartete",
    "Das Monster des Tages: {brocken}",
    "Auf dem Papier war es nur eine Zeile",
    "Was man {gewerk:imDativ} den ganzen Tag macht",
    "Morgens ratlos, abends stolz: ein Tag mit {held}",
    "{ort}, ein Arbeitstag, eine ziemlich große Aufgabe",
  ],
  teasers: [
    {
      network: "instagram",
      wordings: [
        {
          text: "{arbeitsbeginn} Die größte Aufgabe des Tages: {brocken}. {tuecke}\n\nWas {held} dazu eingefallen ist und wie der Tag zu Ende ging, steht in unserer Geschichte. Link im Profil.\n\n#Ausbildung #Praktikum #Arbeitstag",
        },
        {
          text: "Monster des Tages: {brocken}. {tuecke}\n\nWer gewonnen hat? Wir verraten nur so viel: Für {held} war es ein guter Feierabend. Den Rest liest du über den Link im Profil.\n\n#Ausbildung #Praktikum #Arbeitstag",
          tone: "relaxed",
        },
      ],
    },
    {
      network: "linkedin",
      wordings: [
        {
          text: "Was macht man {gewerk:imDativ} eigentlich den ganzen Tag? Wir von {betrieb} erzählen von einem.\n\n{arbeitsbeginn} Die größte Aufgabe: {brocken}. {tuecke}\n\nDann drehte sich der Tag. {handgriff}\n\nWie er für {held} zu Ende ging, steht auf unserer Website. Wir bilden {beruf:plural} aus und freuen uns, wenn Sie die Geschichte weitergeben: an junge Leute, die wissen wollen, was sie erwartet.",
        },
        {
          text: "Auf dem Papier war es eine einzige Zeile: {brocken}. {tuecke}\n\n{held} sah das Monster an. Das Monster sah zurück.\n\nWie das ausging und warum man an solchen Tagen mehr lernt als in mancher ruhigen Woche, erzählen wir von {betrieb} auf unserer Website.",
          tone: "relaxed",
        },
      ],
    },
    {
      network: "bluesky",
      wordings: [
        {
          text: "Ein Arbeitstag bei {betrieb}. Die größte Aufgabe: {brocken}. {tuecke} Was {held} dazu eingefallen ist, steht auf unserer Website.",
        },
        {
          text: "Endstand bei {betrieb}: {held} eins, Monster null. Das Monster war {brocken}. Den Spielbericht vom Morgen bis zum Feierabend gibt es auf unserer Website.",
          tone: "relaxed",
        },
        {
          text: "{zitat} Das sagt {held} von {betrieb}. Die größte Aufgabe des Tages: {brocken}. Die ganze Geschichte steht auf unserer Website.",
        },
      ],
    },
  ],
  scenes: [
    {
      seconds: 7,
      picture:
        "Filmen Sie früh am Tag: Licht geht an, Tür geht auf, jemand kommt. Halten Sie das Handy quer und nehmen Sie drei Dinge je zehn Sekunden lang auf, ohne es zu bewegen. Fragen Sie vorher alle, die zu sehen sein werden. Namen auf Papieren und Bildschirmen bleiben draußen.",
      spoken: "So fängt bei {betrieb} ein Tag an.",
    },
    {
      seconds: 8,
      picture:
        "{held} geht von Ihnen weg auf die Aufgabe zu. Gehen Sie mit, das Handy quer vor der Brust. Bleiben Sie stehen, sobald die Aufgabe ganz im Bild ist.",
      spoken: "Auf {held} wartet {brocken}.",
    },
    {
      seconds: 10,
      picture:
        "Drehen Sie sich um: Jetzt sieht man {held:genitiv} Gesicht, das Licht kommt von vorn. Halten Sie das Handy quer auf Augenhöhe und lassen Sie erzählen, was daran so schwer war.",
      spoken: "Wo fängt man da an? Das fragt sich auch {held}.",
    },
    {
      seconds: 13,
      picture:
        "Filmen Sie den entscheidenden Handgriff dreimal: einmal von weitem, einmal von der Seite, einmal ganz nah. Das Handy bleibt quer. Zusammengeschnitten wirkt das wie mit drei Kameras.",
      spoken:
        "Eine große Aufgabe wird kleiner, wenn man sie sich genau ansieht. Und wenn jemand eine Idee hat.",
    },
    {
      seconds: 8,
      picture:
        "Stellen Sie das Handy quer auf eine feste Unterlage, schalten Sie auf Zeitraffer und lassen Sie es zehn Minuten laufen. Alle arbeiten weiter und achten nicht darauf.",
      spoken: "Der Rest ist Arbeit. Gemeinsam geht sie schneller.",
    },
    {
      seconds: 8,
      picture:
        "Zeigen Sie, was geschafft ist, aus demselben Winkel wie am Morgen. {held} kommt ins Bild und sieht es sich an. Halten Sie das Handy quer und warten Sie auf das Lächeln, es kommt von allein.",
      spoken: "Feierabend. {held} eins, Monster null.",
    },
    {
      seconds: 6,
      picture:
        "Das Licht geht aus, die Tür fällt zu, das Schild Ihres Betriebs bleibt im Bild. Das Handy bewegt sich nicht.",
      spoken: "Morgen geht es weiter. Komm doch mit.",
    },
  ],
  interview: [
    "Wann klingelt dein Wecker, und was ist dein erster Gedanke?",
    "Wer ist morgens bei {betrieb} schon da, wenn du kommst?",
    "Was war an diesem Tag dein Monster, und wann hast du davon erfahren?",
    "Was war daran so schwer? Erklär es so, dass es auch Sechsjährige verstehen.",
    "Gab es einen Moment, in dem du gedacht hast: Das wird heute nichts mehr?",
    "Was hast du dann getan? Zeig mir den Handgriff noch einmal.",
    "Wen hast du gefragt, und was war die Antwort?",
    "Wie hast du dich gefühlt, als Feierabend war? Wem hast du davon erzählt?",
    "Was sollte man über solche Tage wissen, bevor man eine Ausbildung als {beruf} beginnt?",
  ],
};
