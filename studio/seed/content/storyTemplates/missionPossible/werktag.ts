import type { SeedStoryTemplate } from "../SeedStoryTemplate.ts";
import { ZITAT, questionsAbout } from "../../../../schema/story/sharedQuestions.ts";

export const WORKDAY: SeedStoryTemplate = {
  id: "mission-possible-werktag",
  title: "Ein Auftrag, ein Haken, eine Uhr",
  description:
    "Ein Auftrag mit festem Termin, etwas kommt dazwischen, und dann hat jemand die rettende Idee. Zeigt, dass Auszubildende bei Ihnen richtige Arbeit machen.",
  plot: "mission-possible",
  occasion: "werktag",
  questions: [
    ...questionsAbout({
      betrieb: "Maschinenbau Krause",
      gewerk: "der Maschinenbau",
      ort: "Braunschweig",
      held: "Zofia, sie",
      beruf: "Mechatroniker",
    }),
    {
      key: "auftrag",
      shape: "phrase",
      label: "Was war zu tun? Ergänzen Sie: „Der Auftrag: …“",
      help: "So knapp wie auf dem Arbeitszettel, aber so, dass man es vor sich sieht.",
      example: "eine neue Steuerung für die Abfüllanlage der Molkerei, samt Probelauf",
      isOptional: false,
    },
    {
      key: "frist",
      shape: "phrase",
      label: "Wann war Schluss? Ergänzen Sie: „Fertig sein musste alles bis …“",
      help: "Eine Uhrzeit oder ein Tag, je genauer, desto spannender. Das „bis“ steht schon da.",
      example: "18 Uhr",
      isOptional: false,
    },
    {
      key: "haken",
      shape: "sentence",
      label: "Was kam dazwischen?",
      help: "Ein bis zwei ganze Sätze, in der Vergangenheit erzählt: ein Anruf, das Wetter, ein Teil, das fehlte?",
      example:
        "Um halb elf war das letzte Kabel verlegt, und es war vier Meter zu kurz. Das nächste lag im Lager in Hannover.",
      isOptional: false,
    },
    {
      key: "idee",
      shape: "sentence",
      label: "Wer hatte welche Idee?",
      help: "Ein bis zwei ganze Sätze, in der Vergangenheit erzählt. Am besten kommt etwas davon aus der Ausbildung: ein Einfall, eine Frage, ein Handgriff.",
      example:
        "Dann kam eine Frage aus der zweiten Reihe: Passt der Schaltschrank nicht auch an die andere Wand? Monteur Bülent maß nach und holte den Hubwagen.",
      isOptional: false,
    },
    {
      key: "ende",
      shape: "sentence",
      label: "Wann war klar, dass es geschafft ist?",
      help: "Ein bis zwei ganze Sätze über den letzten Moment, in der Vergangenheit erzählt. Knapp ist gut.",
      example:
        "Um zwanzig vor sechs lief die erste Flasche über das Band. Es war Vanillemilch, und das Team durfte probieren.",
      isOptional: false,
    },
    {
      ...ZITAT,
      example: "Ich habe nur gefragt. Dass ich recht habe, hätte ich selbst nicht gedacht.",
    },
  ],
  parts: [
    {
      role: "hook",
      wordings: [
        {
          text: "{held} macht bei {betrieb} eine Ausbildung als {beruf}. Gelernt wird dort an Arbeit, auf die jemand wartet, an diesem Tag zum Beispiel: {auftrag}. Fertig sein musste alles bis {frist}.",
          tone: "factual",
        },
        {
          text: "Was macht man in der Ausbildung eigentlich den ganzen Tag? Bei {betrieb} zum Beispiel das: {auftrag}. Und zwar bis {frist}. Nur danebenstehen ging da nicht, auch nicht für {held}.",
          tone: "relaxed",
        },
        {
          text: "Der Auftrag war schnell gesagt: {auftrag}. Die Bedingung auch: fertig bis {frist}. So begann bei {betrieb} ein Tag, an dem die Uhr mitarbeitete. Mittendrin: {held}, in der Ausbildung als {beruf}.",
        },
        {
          text: "Was ist zu tun, und bis wann? Mit diesen zwei Fragen beginnt {gewerk:imDativ} fast jeder Tag. Bei {betrieb} lauteten die Antworten diesmal: {auftrag}, und zwar bis {frist}. Für {held}, in der Ausbildung als {beruf}, wurde es ein besonderer Tag.",
        },
      ],
      short: [
        {
          text: "Der Auftrag bei {betrieb}: {auftrag}. {held} war als {held:Auszubildender} dabei, und bis {frist} musste alles fertig sein.",
        },
        {
          text: "Fertig bis {frist}, hieß es bei {betrieb}. Der Auftrag für {held} und das Team: {auftrag}.",
        },
      ],
    },
    {
      role: "obstacle",
      wordings: [
        {
          text: "Der Tag begann wie geplant. {haken} Damit stand der Termin auf der Kippe. Verschieben ging nicht, denn jemand verließ sich darauf.",
          tone: "factual",
        },
        {
          text: "Natürlich ging nicht alles glatt, sonst gäbe es ja nichts zu erzählen. {haken} Kurze Stille. Ein Blick auf die Uhr. Noch ein Blick auf die Uhr.",
          tone: "relaxed",
        },
        {
          text: "Bis dahin klang alles machbar. Dann kam, was in keinem Plan steht. {haken} Und die Zeit lief weiter.",
        },
        {
          text: "{haken} Auf einmal sah der Auftrag zu groß aus für die Zeit, die noch blieb. An der Zeit war nichts zu ändern. Also musste sich etwas anderes ändern.",
        },
      ],
      short: [
        { text: "Dann kam etwas dazwischen. {haken}" },
        { text: "{haken} Und die Zeit lief weiter." },
      ],
    },
    {
      role: "turningPoint",
      wordings: [
        {
          text: "Über das, was nicht ging, wurde nicht lange geredet. Wichtiger war, was noch ging. {idee} Damit war aus dem Problem eine Aufgabe geworden, und Aufgaben lassen sich verteilen.",
          tone: "factual",
        },
        {
          text: "Im Film würde jetzt die Musik lauter. Bei {betrieb} wurde es erst einmal leise, denn alle dachten nach. {idee} Dann ging es los, und zwar schnell.",
          tone: "relaxed",
        },
        {
          text: "Absagen wäre einfach gewesen, aber keine Lösung. {idee} Von da an ging es nicht mehr darum, ob es zu schaffen ist, sondern nur noch darum, wer was macht.",
        },
        {
          text: "In solchen Momenten zählt nicht, wie lange jemand schon dabei ist. Es zählt, wer hinschaut und den Mund aufmacht. {idee} Damit war wieder ein Weg zu sehen.",
        },
      ],
      short: [{ text: "{idee} Jetzt war wieder ein Weg zu sehen." }, { text: "Was tun? {idee}" }],
    },
    {
      role: "change",
      wordings: [
        {
          text: "{ende} Was {held} an diesem Tag gelernt hat, steht in keinem Schulbuch: erst schauen, dann reden, dann anpacken. Für die Arbeit {gewerk:imDativ} ist das so wichtig wie alles Fachliche.",
          tone: "factual",
        },
        {
          text: "{ende} Danach durfte die Uhr wieder machen, was sie wollte. {held} weiß jetzt, wie es sich anfühlt, mit anderen etwas zu schaffen, das vorher nach zu viel aussah. Ziemlich gut nämlich.",
          tone: "relaxed",
        },
        {
          text: "{ende} Hinterher erzählt sich so etwas leicht. Mittendrin fühlt es sich anders an. {held} sagt: {zitat}",
        },
        {
          text: "{ende} Dem Ergebnis sieht niemand an, wie knapp es war. {held} weiß es noch genau. Und beim nächsten Auftrag, der unmöglich aussieht, hilft diese Erinnerung.",
        },
      ],
      short: [
        { text: "{ende} {held} sagt: {zitat}" },
        { text: "{ende} Auftrag erledigt. {held} war nicht nur dabei, sondern wurde gebraucht." },
        { text: "{ende} Diesen Tag wird {held} so schnell nicht vergessen." },
      ],
    },
    {
      role: "callToAction",
      wordings: [
        {
          text: "Bei {betrieb} werden {beruf:plural} ausgebildet. Ob der Beruf zu dir passt, merkst du am besten bei der Arbeit. Ein paar Tage Praktikum reichen dafür. Ruf an oder komm vorbei, dann suchen wir einen Termin.",
          tone: "factual",
        },
        {
          text: "Wärst du gern dabei gewesen? Der nächste Auftrag kommt bestimmt. Ruf bei {betrieb} an und frag nach einem Praktikum. Können musst du dafür noch nichts. Es reicht, wenn du wissen willst, wie die Sache ausgeht.",
          tone: "relaxed",
        },
        {
          text: "Solche Tage gibt es bei {betrieb} in {ort} öfter, ruhigere natürlich auch. Wenn du sehen willst, wie das ist, komm zu einem Praktikum. Ruf an und sag, wann du Zeit hast.",
          tone: "factual",
        },
        {
          text: "Du musst dich nicht heute für einen Beruf entscheiden. Schau dir erst einmal einen Arbeitstag bei {betrieb} an, mit allem, was dazwischenkommt. Komm vorbei oder ruf an, dann machen wir einen Tag aus.",
        },
      ],
      short: [
        {
          text: "Willst du so einen Tag selbst erleben? Ruf bei {betrieb} an und frag nach einem Praktikum.",
        },
        {
          text: "Bei {betrieb} werden {beruf:plural} ausgebildet. Komm vorbei und mach ein paar Tage mit.",
        },
      ],
    },
  ],
  headlines: [
    "Fertig bis {frist}: {held} und ein Auftrag mit Haken",
    "{held}, ein Auftrag und eine Uhr",
    "Der Tag, an dem bei {betrieb} die Uhr mitarbeitete",
    "Zu schaffen oder nicht? Ein Arbeitstag mit {held}",
    "Was machen {beruf:plural} den ganzen Tag? Zum Beispiel das",
    "Erst ging nichts mehr. Dann hatte jemand eine Idee",
    "{held} über einen Tag, an dem es eng wurde: {zitat}",
    "Ein Auftrag, ein Team und die Zeit bis {frist}",
  ],
  teasers: [
    {
      network: "instagram",
      wordings: [
        {
          text: "Ein Arbeitstag bei {betrieb}. {held} macht dort eine Ausbildung als {beruf} und war dabei, als es eng wurde. {haken} Fertig sein musste trotzdem alles bis {frist}. Wie es ausging, steht auf unserer Website. Den Link findest du im Profil.\n\n#Ausbildung #Praktikum",
          tone: "factual",
        },
        {
          text: "{zitat}\n\nDas sagt {held} über einen Tag bei {betrieb}, an dem die Uhr schneller lief als sonst. Der Auftrag: {auftrag}, bis {frist}. Ob das geklappt hat? Link im Profil.\n\n#Ausbildung #Praktikum #Berufswahl",
          tone: "relaxed",
        },
        {
          text: "Der Auftrag: {auftrag}.\nDie Zeit: bis {frist}.\nDas Problem: {haken}\n\nWas hättest du gemacht? Was {held} und das Team von {betrieb} gemacht haben, steht in der ganzen Geschichte. Link im Profil.\n\n#Ausbildung #Praktikum #Berufswahl",
        },
      ],
    },
    {
      network: "linkedin",
      wordings: [
        {
          text: "Ein Termin, der wackelt, ist {gewerk:imDativ} nichts Besonderes. Erzählenswert wird er, wenn jemand aus der Ausbildung hilft, ihn zu halten.\n\n{idee}\n\nWie {held} diesen Tag erlebt hat und wie es ausging, steht auf unserer Website. Sucht bei Ihnen in der Familie gerade jemand einen Ausbildungsplatz oder ein Praktikum? Ein Anruf bei {betrieb} genügt.",
          tone: "factual",
        },
        {
          text: "Kurze Frage in die Runde: Wer hatte bei Ihnen zuletzt die rettende Idee?\n\nBei uns war das so: {auftrag}, bis {frist}. {haken} Und dann? {idee}\n\nOb die Zeit gereicht hat, verrät {held} in der ganzen Geschichte. Sie steht auf unserer Website.",
          tone: "relaxed",
        },
        {
          text: "Was trauen wir Auszubildenden zu? Bei {betrieb} beantworten wir das am liebsten mit einem Auftrag.\n\nNeulich war es dieser: {auftrag}. Termin: bis {frist}. Dann kam etwas dazwischen.\n\n{haken}\n\nWas danach passiert ist und welchen Anteil {held} daran hatte, erzählen wir auf unserer Website. Eine Geschichte für alle, die wissen möchten, was in einer Ausbildung wirklich gelernt wird.",
        },
      ],
    },
    {
      network: "bluesky",
      wordings: [
        {
          text: "Der Auftrag: {auftrag}, bis {frist}. {held} macht bei {betrieb} eine Ausbildung und war dabei. Wie es ausging, erzählen wir auf unserer Website.",
          tone: "factual",
        },
        {
          text: "{auftrag}. Bis {frist}. Klingt machbar? Dachten wir bei {betrieb} auch. Was dann kam, erzählt {held} auf unserer Website.",
          tone: "relaxed",
        },
        {
          text: "{haken} Und das, wo alles bis {frist} fertig sein musste! Wie {held} und das Team von {betrieb} die Sache gelöst haben, steht in unserer Geschichte.",
        },
      ],
    },
  ],
  scenes: [
    {
      seconds: 6,
      picture:
        "Halten Sie das Handy quer und gehen Sie nah an eine Uhr im Betrieb heran. Bleiben Sie drei Sekunden darauf, dann schwenken Sie langsam zu {held}. Fragen Sie vorher alle, die zu sehen sein werden. Namen auf Papieren und Bildschirmen bleiben draußen.",
      spoken: "Fertig bis {frist}. {held} weiß: Ab jetzt läuft die Zeit.",
    },
    {
      seconds: 8,
      picture:
        "Treten Sie weit zurück, sodass man den ganzen Arbeitsplatz sieht. Halten Sie das Handy mit beiden Händen ruhig, und lassen Sie {held} durch das Bild gehen.",
      spoken: "Der Auftrag bei {betrieb}: {auftrag}.",
    },
    {
      seconds: 10,
      picture:
        "Zeigen Sie ganz nah, was Schwierigkeiten gemacht hat. Ist der Moment vorbei, stellen Sie ihn nach; ein Handgriff oder ein Gegenstand genügt.",
      spoken: "{haken}",
    },
    {
      seconds: 4,
      picture:
        "Filmen Sie {held} von vorn, auf Augenhöhe, beim Nachdenken. Niemand spricht, die Geräusche des Betriebs bleiben im Ton.",
      spoken: "",
    },
    {
      seconds: 12,
      picture:
        "Gehen Sie hinter die Schultern des Teams, und zeigen Sie, wie alle sich über die Arbeit beugen. Danach ein Bild nur von den Händen.",
      spoken: "{idee}",
    },
    {
      seconds: 5,
      picture:
        "Lehnen Sie das Handy fest an, stellen Sie auf Zeitraffer und lassen Sie es zehn Minuten laufen, während alle arbeiten. Im Schnitt werden daraus fünf Sekunden.",
      spoken: "Ab da ging es Schlag auf Schlag.",
    },
    {
      seconds: 9,
      picture:
        "Zeigen Sie das fertige Ergebnis: erst eine Einzelheit, dann gehen Sie langsam drei Schritte zurück, bis alles im Bild ist.",
      spoken: "{ende}",
    },
    {
      seconds: 6,
      picture:
        "{held} steht am Fenster oder draußen und schaut in die Kamera, das Licht kommt von vorn. Blenden Sie die Telefonnummer ein.",
      spoken: "Willst du auch mal dabei sein? Ruf an bei {betrieb}.",
    },
  ],
  interview: [
    "Stell dich kurz vor: Wer bist du, und was lernst du bei {betrieb}?",
    "Wie fängt ein normaler Arbeitstag bei dir an?",
    "Erzähl von diesem Auftrag: Was solltet ihr machen, und bis wann?",
    "Wann hast du gemerkt, dass es eng wird? Was hast du in dem Moment gesehen oder gehört?",
    "Was hast du als Erstes gedacht, und was hast du laut gesagt?",
    "Wie kam es zu der Idee, die geholfen hat? Was war dein Anteil?",
    "Was war der letzte Handgriff, und wie spät war es da?",
    "Wem hast du am Abend davon erzählt, und wie?",
    "Was antwortest du, wenn dich jemand aus deiner alten Schule fragt, ob du immer nur zuschaust?",
  ],
};
