import type { SeedStoryTemplate } from "../SeedStoryTemplate.ts";
import { HUERDE, ZITAT, questionsAbout } from "../../../../schema/story/sharedQuestions.ts";

export const CAREER: SeedStoryTemplate = {
  id: "mission-possible-werdegang",
  title: "Ein Ziel, das erst zu groß aussah",
  description:
    "Jemand nimmt sich in der Ausbildung viel vor, es dauert Jahre, und am Ende klappt es. Gut für alle, die bei Ihnen gelernt haben und heute Verantwortung tragen.",
  plot: "mission-possible",
  occasion: "werdegang",
  questions: [
    ...questionsAbout({
      betrieb: "Elektro Wagner",
      gewerk: "das Elektrohandwerk",
      ort: "Ludwigshafen",
      held: "Fatma, sie",
      beruf: "Elektroniker",
    }),
    {
      key: "ziel",
      shape: "phrase",
      label: "Was war das Ziel? Ergänzen Sie: „Das Ziel war, …“",
      help: "Am Ende steht ein Verb mit „zu“: „… den Betrieb zu übernehmen“, „… selbst auszubilden“.",
      example: "eines Tages den Betrieb zu übernehmen",
      isOptional: false,
    },
    {
      key: "jahre",
      shape: "phrase",
      label: "Wie lange hat es gedauert? Ergänzen Sie: „Vom ersten Lehrtag bis dahin dauerte es …“",
      help: "Rechnen Sie ruhig die Umwege mit.",
      example: "elf Jahre",
      isOptional: false,
    },
    {
      ...HUERDE,
      example:
        "Die Meisterschule lag achtzig Kilometer entfernt, und der Unterricht ging bis neun Uhr abends. Um sechs Uhr früh klingelte der Wecker für die Baustelle.",
    },
    {
      key: "schritt",
      shape: "sentence",
      label: "Was hat es möglich gemacht?",
      help: "Ein bis zwei ganze Sätze, in der Vergangenheit erzählt. Was hat die Person getan, und was hat der Betrieb dazugegeben?",
      example:
        "Meister Wagner gab ein Jahr lang freitags frei und zahlte weiter. Dafür schrieb in dieser Zeit nicht mehr er die Angebote.",
      isOptional: false,
    },
    {
      key: "erreicht",
      shape: "sentence",
      label: "Woran merkt man heute, dass das Ziel erreicht ist?",
      help: "Ein bis zwei ganze Sätze, in der Gegenwart erzählt: Was leitet, entscheidet oder unterschreibt die Person?",
      example:
        "Um halb sieben verteilt Fatma die Arbeit an neun Leute. Auf dem Transporter steht noch Wagner, unter den Rechnungen nicht mehr.",
      isOptional: false,
    },
    {
      ...ZITAT,
      example: "Herr Wagner hat damals nur gesagt: Dann lern aber auch das mit den Rechnungen.",
    },
  ],
  parts: [
    {
      role: "hook",
      wordings: [
        {
          text: "{held} hat bei {betrieb} die Ausbildung als {beruf} gemacht. Für viele ist der Abschluss das Ziel. Für {held} war er der Anfang, denn der Plan lautete, {ziel}.",
          tone: "factual",
        },
        {
          text: "Manche Pläne erzählt man besser nicht zu früh, sonst lachen die anderen. {held} hatte so einen: {ziel}. Und das gleich am Anfang der Ausbildung als {beruf} bei {betrieb}.",
          tone: "relaxed",
        },
        {
          text: "Das Ziel war, {ziel}. Gesagt ist so etwas schnell, gerade am Anfang einer Ausbildung. {held} war damals bei {betrieb} in der Ausbildung als {beruf} und meinte es ernst.",
        },
        {
          text: "{held} kam zu {betrieb}, um einen Beruf {gewerk:imDativ} zu lernen. Das allein wäre schon etwas gewesen. Dann kam ein Gedanke dazu und ging nicht wieder weg. Das Ziel war, {ziel}.",
        },
      ],
      short: [
        {
          text: "{held} hat bei {betrieb} gelernt. Das Ziel war, {ziel}.",
        },
        {
          text: "Das Ziel war, {ziel}. Angefangen hat {held} bei {betrieb}, mit einer Ausbildung als {beruf}.",
        },
      ],
    },
    {
      role: "obstacle",
      wordings: [
        {
          text: "Der Weg dorthin war nicht einfach. {huerde} Ein Ziel trägt nicht durch jede Woche. {held} blieb trotzdem dabei.",
          tone: "factual",
        },
        {
          text: "Hier könnte die Geschichte schon zu Ende sein: Plan gemacht, Plan erfüllt, Applaus. Ist sie aber nicht. {huerde}",
          tone: "relaxed",
        },
        {
          text: "Zwischen einem Ziel und dem Ankommen liegen gewöhnliche Wochen, und die können lang sein. {huerde} In solchen Zeiten wird aus einem großen Plan leicht ein alter.",
        },
        {
          text: "{huerde} Wer da aufhört, hat gute Gründe. {held} kannte sie alle und machte weiter.",
        },
      ],
      short: [{ text: "Einfach war es nicht. {huerde}" }, { text: "{huerde} Und nun?" }],
    },
    {
      role: "turningPoint",
      wordings: [
        {
          text: "Allein ist so etwas kaum zu schaffen. Das war auch nicht nötig. {schritt} So wuchs {held} Schritt für Schritt in die Verantwortung hinein.",
          tone: "factual",
        },
        {
          text: "Und dann? Kein Lottogewinn, kein reicher Onkel. Sondern das: {schritt} Klingt nach Arbeit. War es auch.",
          tone: "relaxed",
        },
        {
          text: "Mit Glück hatte es wenig zu tun. Möglich wurde es, weil mehr als eine Person etwas dazugab. {schritt} Das Ziel war danach noch genauso weit weg, aber es gab einen Weg dorthin.",
        },
        {
          text: "{schritt} Im Rückblick war das der Punkt, an dem aus einem Wunsch ein richtiger Plan wurde: mit Aufgaben, mit Terminen und mit Leuten, die daran glaubten.",
        },
      ],
      short: [
        { text: "Was den Unterschied gemacht hat: {schritt}" },
        { text: "{schritt} Von da an gab es einen Weg." },
      ],
    },
    {
      role: "change",
      wordings: [
        {
          text: "{erreicht} Zwischen dem ersten Lehrtag und diesem Ziel liegen viele gewöhnliche Arbeitstage, insgesamt hat es {jahre} gedauert. Eine Ausbildung {gewerk:imDativ} ist eben nicht nur ein Abschluss, sondern auch ein Anfang.",
          tone: "factual",
        },
        {
          text: "Mission erfüllt? Sieht ganz so aus. {erreicht} Es hat {jahre} gedauert. {held} darf jetzt auch einmal die Füße hochlegen. Kurz jedenfalls.",
          tone: "relaxed",
        },
        {
          text: "{erreicht} Bis dahin hat es {jahre} gedauert. Und was sagt {held} dazu? {zitat}",
        },
        {
          text: "{erreicht} {jahre} hat es gedauert, vom ersten Lehrtag an gerechnet. {held} hat dabei nichts übersprungen und weiß deshalb, wie sich jede Stufe anfühlt. Das merken alle, die heute neu anfangen.",
        },
      ],
      short: [
        { text: "{erreicht} {held} sagt: {zitat}" },
        { text: "{erreicht} Es hat {jahre} gedauert." },
        { text: "{jahre} später ist das Ziel erreicht. {erreicht}" },
      ],
    },
    {
      role: "callToAction",
      wordings: [
        {
          text: "Bei {betrieb} werden {beruf:plural} ausgebildet. Wenn dich interessiert, wie es nach der Ausbildung weitergehen kann, frag uns danach. Ruf an oder komm für ein paar Tage ins Praktikum, dann erzählen wir dir, welche Wege es gibt.",
          tone: "factual",
        },
        {
          text: "Du hast auch einen Plan, den du lieber noch niemandem erzählst? Bei {betrieb} lacht darüber niemand. Ruf an, mach ein Praktikum und schau, ob der Plan und der Betrieb zusammenpassen.",
          tone: "relaxed",
        },
        {
          text: "Vielleicht beginnt deine Geschichte auch bei {betrieb} in {ort}. Ein großes Ziel musst du dafür noch nicht haben. Ein paar Tage Praktikum genügen für den Anfang. Ruf an oder komm vorbei.",
          tone: "factual",
        },
        {
          text: "Frag {held} am besten selbst, wie das alles war. Beim Praktikum bei {betrieb} ist dafür Zeit, und nebenbei merkst du, ob dir die Arbeit liegt. Ruf an, dann finden wir einen Termin.",
        },
      ],
      short: [
        {
          text: "Du willst wissen, wie so ein Weg anfängt? Ruf bei {betrieb} an und frag nach einem Praktikum.",
        },
        {
          text: "Bei {betrieb} werden {beruf:plural} ausgebildet. Komm vorbei und frag, was danach möglich ist.",
        },
      ],
    },
  ],
  headlines: [
    "{held} und das Ziel, {ziel}",
    "{jahre} später: was aus {held:genitiv} Plan geworden ist",
    "Gelernt bei {betrieb}, und dann erst richtig angefangen",
    "Erst Ausbildung, dann Verantwortung: {held:genitiv} Weg",
    "Ein Plan, {jahre} und ein Anfang bei {betrieb}",
    "{held} über einen langen Weg: {zitat}",
    "Wohin eine Ausbildung als {beruf} führen kann",
  ],
  teasers: [
    {
      network: "instagram",
      wordings: [
        {
          text: "Was kommt nach der Ausbildung? {held} hat bei {betrieb} gelernt und sich vorgenommen, {ziel}. {jahre} später erzählen wir, was auf diesem Weg geholfen hat. Die Geschichte steht auf unserer Website, der Link im Profil.\n\n#Ausbildung #Berufswahl",
          tone: "factual",
        },
        {
          text: "{jahre}. So lange ist {held} drangeblieben. Das Ziel: {ziel}.\n\nKlingt lang? Lies erst mal, was dazwischenkam. Link im Profil.\n\n#Ausbildung #Berufswahl #Praktikum",
          tone: "relaxed",
        },
        {
          text: "Das Ziel war, {ziel}. {held} hat dafür bei {betrieb} ganz vorn angefangen: mit der Ausbildung.\n\n{huerde}\n\nWie es trotzdem geklappt hat? Steht in der ganzen Geschichte. Link im Profil.\n\n#Ausbildung #Berufswahl #Praktikum",
        },
      ],
    },
    {
      network: "linkedin",
      wordings: [
        {
          text: "{erreicht}\n\nAngefangen hat das bei {betrieb}, mit einer Ausbildung als {beruf}. Dazwischen liegen Umwege, Abmachungen und viele gewöhnliche Arbeitstage. Insgesamt hat es {jahre} gedauert.\n\nDie ganze Geschichte steht auf unserer Website: für Eltern, die fragen, was nach der Ausbildung kommt, und für alle, die sie gerade vor sich haben.",
          tone: "factual",
        },
        {
          text: "Haben Sie in der Ausbildung jemandem erzählt, was Sie einmal werden wollten?\n\n{held} hatte einen klaren Plan: {ziel}. {huerde}\n\nWas daraus wurde, lesen Sie auf unserer Website. So viel vorweg: Der Plan hat gehalten.",
          tone: "relaxed",
        },
        {
          text: "Wie wird aus einer Ausbildung Verantwortung? Nicht an einem Tag. Bei {held} hat es {jahre} gedauert.\n\nDas Ziel war, {ziel}. Leicht war der Weg dorthin nicht.\n\n{huerde}\n\nWas {held} getan hat und was wir als Betrieb dazugeben konnten, erzählen wir auf unserer Website. Vielleicht ist etwas dabei, das auch bei Ihnen geht.",
        },
      ],
    },
    {
      network: "bluesky",
      wordings: [
        {
          text: "{ziel}? Mutiger Plan für jemanden in der Ausbildung. {jahre} später lässt sich sagen: Bei {held} hat es geklappt. Die Geschichte dazu steht auf unserer Website.",
          tone: "relaxed",
        },
        {
          text: "Das Ziel war, {ziel}. Bei {held} hat es {jahre} gedauert, und angefangen hat es mit einer Ausbildung bei {betrieb}. Die ganze Geschichte steht auf unserer Website.",
        },
        {
          text: "{erreicht} Was {held} auf dem Weg dorthin geholfen hat, erzählen wir auf unserer Website.",
        },
      ],
    },
  ],
  scenes: [
    {
      seconds: 7,
      picture:
        "Legen Sie ein Foto von {held} aus der Ausbildungszeit auf den Arbeitsplatz von heute. Filmen Sie es von oben, das Handy quer, und gehen Sie langsam näher heran. Fragen Sie vorher alle, die zu sehen sein werden. Namen auf Papieren und Bildschirmen bleiben draußen.",
      spoken: "So hat {held} bei {betrieb} angefangen: mit einer Ausbildung.",
    },
    {
      seconds: 7,
      picture:
        "{held} geht durch den Betrieb auf Sie zu, und Sie gehen mit dem Handy rückwärts. Lassen Sie sich dabei führen, damit Sie nicht stolpern.",
      spoken: "Das Ziel war, {ziel}.",
    },
    {
      seconds: 12,
      picture:
        "Zeigen Sie, was schwierig war, als Gegenstand: Bücher, Kalender, Straße, Werkzeug. Drei Bilder aus der Nähe, das Handy jedes Mal aufgestützt.",
      spoken: "{huerde}",
    },
    {
      seconds: 12,
      picture:
        "{held} sitzt oder steht neben der Person, die geholfen hat. Filmen Sie beide von vorn, auf Augenhöhe, und warten Sie auf den Moment, in dem sie sich ansehen.",
      spoken: "{schritt}",
    },
    {
      seconds: 4,
      picture:
        "Halten Sie das Handy still und zeigen Sie nur die Hände von {held} bei der Arbeit. Kein Wort, nur die Geräusche.",
      spoken: "",
    },
    {
      seconds: 11,
      picture:
        "Zeigen Sie {held} in der Aufgabe von heute: mit dem Team, am Telefon, beim Unterschreiben. Stellen Sie sich etwas abseits, damit niemand für die Kamera spielt.",
      spoken: "{erreicht}",
    },
    {
      seconds: 7,
      picture:
        "{held} schaut in die Kamera, im Hintergrund das Team. Das Licht kommt von vorn. Blenden Sie die Telefonnummer ein.",
      spoken: "Und wo willst du hin? Ruf an bei {betrieb}.",
    },
  ],
  interview: [
    "Was hast du an deinem ersten Tag bei {betrieb} angehabt, und wie hast du dich darin gefühlt?",
    "Warum wolltest du damals {beruf} werden?",
    "Wann kam dir zum ersten Mal der Gedanke, dass du mehr Verantwortung möchtest? Wem hast du davon erzählt?",
    "Was war die schwierigste Zeit auf dem Weg? Wie sah da eine ganz normale Woche aus?",
    "Hast du einmal ans Aufgeben gedacht, und was hat dich weitermachen lassen?",
    "Wer hat dir geholfen, und womit genau?",
    "Woran hast du gemerkt, dass du angekommen bist?",
    "Was machst du heute anders, weil du selbst hier gelernt hast?",
    "Was sagst du Auszubildenden, die dir von einem großen Plan erzählen?",
  ],
};
