import type { SeedStoryTemplate } from "../SeedStoryTemplate.ts";
import { ZITAT, questionsAbout } from "../../../../schema/story/sharedQuestions.ts";
import { BIEST } from "./biest.ts";

export const WORKDAY: SeedStoryTemplate = {
  id: "zaehme-das-biest-werktag",
  title: "Ein Tag mit dem Biest",
  description:
    "Ein gewöhnlicher Arbeitstag in der Ausbildung, an dem etwas mit Launen dazwischenfunkt: eine Maschine, ein Programm, eine Aufgabe. Mit dem richtigen Handgriff kehrt Ruhe ein. Gut, wenn Sie zeigen möchten, was Auszubildende bei Ihnen schon selbst in die Hand nehmen.",
  plot: "zaehme-das-biest",
  occasion: "werktag",
  questions: [
    ...questionsAbout({
      betrieb: "der Bäckerei Sommer",
      gewerk: "das Bäckerhandwerk",
      ort: "Greifswald",
      held: "Kim",
      beruf: "Bäcker",
    }),
    { ...BIEST, example: "der alte Steinofen" },
    {
      key: "beginn",
      shape: "sentence",
      label: "Wie beginnt der Tag?",
      help: "Ein ganzer Satz in der Gegenwart, mit Uhrzeit. Was sieht, hört oder riecht man?",
      example:
        "Um fünf Uhr früh ist die Straße noch dunkel, und in der Backstube riecht es schon nach Hefe.",
      isOptional: false,
    },
    {
      key: "aerger",
      shape: "sentence",
      label: "Was stellt das Biest an diesem Tag an?",
      help: "Ein bis zwei ganze Sätze in der Gegenwart. Eine Kleinigkeit genügt, wenn man sie vor sich sieht.",
      example: "Gegen halb sieben werden die Brötchen hinten dunkel und bleiben vorne blass.",
      isOptional: false,
    },
    {
      key: "kniff",
      shape: "sentence",
      label: "Mit welchem Handgriff kehrt wieder Ruhe ein?",
      help: "Ein ganzer Satz in der Gegenwart. So genau, dass Fachleute nicken und alle anderen etwas dazulernen.",
      example:
        "Ein Blech nach dem anderen wird gedreht, das linke zuerst, und der Zug bleibt einen Fingerbreit offen.",
      isOptional: false,
    },
    {
      key: "feierabend",
      shape: "sentence",
      label: "Wie endet der Tag?",
      help: "Ein ganzer Satz in der Gegenwart: Was ist fertig, und was ist das letzte Bild?",
      example:
        "Um eins ist das Regal im Laden leer, und der Ofen knackt leise, während er abkühlt.",
      isOptional: false,
    },
    { ...ZITAT, example: "Man darf ihn nicht hetzen. Das hat mir vorher nur keiner gesagt." },
  ],
  parts: [
    {
      role: "hook",
      wordings: [
        {
          text: "{beginn} {held} macht bei {betrieb} die Ausbildung als {beruf}. Allein ist man hier selten, denn auch das Biest hat Dienst. Gemeint ist {biest}.",
          tone: "relaxed",
        },
        {
          text: "{held} macht die Ausbildung als {beruf} bei {betrieb}. {beginn} Vieles ist inzwischen Gewohnheit. Eine Ausnahme bleibt: {biest}, kurz das Biest.",
          tone: "factual",
        },
        {
          text: "Wie ist das Biest heute aufgelegt? Das fragt sich {held} jedes Mal auf dem Weg zu {betrieb}. {beginn} Noch ist alles friedlich, auch {biest}.",
          tone: "relaxed",
        },
        {
          text: "{beginn} So fängt bei {betrieb} ein gewöhnlicher Tag an. {held} lernt hier einen Beruf, in dem man nie ganz auslernt. Dafür sorgt schon {biest}, von allen das Biest genannt.",
        },
      ],
      short: [
        { text: "{beginn} {held} hat Dienst bei {betrieb}, und das Biest auch: {biest}." },
        {
          text: "Wie ist das Biest heute aufgelegt? {held} ist bei {betrieb} in der Ausbildung als {beruf}, und das Biest ist {biest}.",
          tone: "relaxed",
        },
        {
          text: "{held} macht bei {betrieb} die Ausbildung als {beruf}. Zum Alltag gehört ein Biest: {biest}.",
          tone: "factual",
        },
      ],
    },
    {
      role: "obstacle",
      wordings: [
        {
          text: "Dann zeigt das Biest die Zähne. {aerger} Wer jetzt hektisch wird, macht es nur schlimmer. {held} hat das schon ausprobiert.",
          tone: "relaxed",
        },
        {
          text: "Bis dahin läuft alles nach Plan. {aerger} Das kostet Zeit, und die übrige Arbeit wartet nicht. {held} muss entscheiden, was zuerst kommt.",
          tone: "factual",
        },
        {
          text: "{aerger} Niemand ist überrascht, das Biest hat eben Launen. Die Frage ist nur, wer hingeht. {held} geht hin.",
          tone: "relaxed",
        },
        {
          text: "Ein Tag ohne Zwischenfall wäre schnell erzählt. So einer ist es heute nicht. {aerger} {held} lässt für einen Moment alles andere liegen.",
        },
      ],
      short: [
        { text: "Dann zeigt das Biest die Zähne. {aerger}", tone: "relaxed" },
        { text: "Lange geht das nicht gut. {aerger}" },
      ],
    },
    {
      role: "turningPoint",
      wordings: [
        {
          text: "Ein Biest bekämpft man nicht. Man findet heraus, was es braucht. {kniff} Das ist keine Zauberei. Da hat nur jemand oft genug hingesehen.",
          tone: "relaxed",
        },
        {
          text: "In den ersten Wochen hat {held} in solchen Momenten um Hilfe gerufen. Das war richtig so. Heute ist klar, was zu tun ist. {kniff}",
          tone: "factual",
        },
        {
          text: "{held} atmet einmal durch und macht es so, wie die Erfahrenen im Team es vorgemacht haben. {kniff} Dann gibt das Biest Ruhe.",
        },
        {
          text: "Jetzt kommt der Teil, den man in keinem Video lernt. {kniff} Das Biest murrt noch ein wenig, wie Biester das tun. Dann ist Frieden.",
          tone: "relaxed",
        },
      ],
      short: [
        { text: "{held} bleibt ruhig und weiß, was das Biest jetzt braucht. {kniff}" },
        { text: "Ein Biest bekämpft man nicht. {kniff}", tone: "relaxed" },
      ],
    },
    {
      role: "change",
      wordings: [
        {
          text: "Von da an geht die Arbeit ihren Gang. {feierabend} {zitat}, sagt {held} zum Schluss. Morgen sehen sich die beiden wieder.",
        },
        {
          text: "{feierabend} Was bleibt von so einem Tag? {held} muss nicht lange überlegen: {zitat}",
        },
        {
          text: "Den Rest des Tages arbeiten die beiden Seite an Seite. Wer hier wen gezähmt hat, bleibt ihr Geheimnis. {feierabend}",
          tone: "relaxed",
        },
        {
          text: "Am ersten Tag der Ausbildung wäre das noch anders ausgegangen. Dazwischen liegen viele Tage wie dieser. {feierabend} {held} kann nach Hause gehen und weiß, was geschafft ist.",
          tone: "factual",
        },
        {
          text: "Ist das Biest jetzt zahm? Bis zum nächsten Mal, vielleicht. {feierabend} {held} versteht das Biest jetzt wieder ein bisschen besser als gestern.",
        },
      ],
      short: [
        { text: "{feierabend} {held} sagt: {zitat}" },
        { text: "{feierabend} Morgen sehen sich die beiden wieder." },
        { text: "{feierabend} Das Biest ist zahm, jedenfalls bis morgen.", tone: "relaxed" },
      ],
    },
    {
      role: "callToAction",
      wordings: [
        {
          text: "Einen Tag lang darfst du mit. Ruf bei {betrieb} in {ort} an und frag nach einem Praktikum. Wir sagen dir, wann es losgeht und was du anziehen sollst. Das Biest ist da.",
          tone: "relaxed",
        },
        {
          text: "So sieht ein Tag in der Ausbildung bei {betrieb} in {ort} aus. Wenn du selbst einen erleben willst, mach ein Praktikum. Ruf an und nenn uns einen Termin, der dir passt.",
          tone: "factual",
        },
        {
          text: "Lesen kann man viel über eine Ausbildung {gewerk:imDativ}. Mehr erfährst du, wenn du einen Tag dabei bist. Ruf bei {betrieb} an und frag nach einem Praktikum.",
        },
        {
          text: "Du musst nichts können und nichts mitbringen außer Neugier und einem Pausenbrot. Ruf bei {betrieb} an und komm für ein Praktikum vorbei. {held} zeigt dir gern, wo das Biest wohnt.",
          tone: "relaxed",
        },
        {
          text: "Bei {betrieb} werden {beruf:plural} ausgebildet. Ob dir die Arbeit liegt, merkst du am besten vor Ort. Vereinbare am Telefon ein Praktikum oder bewirb dich gleich um einen Ausbildungsplatz.",
          tone: "factual",
        },
      ],
      short: [
        {
          text: "Willst du einen Tag lang mit? Ruf bei {betrieb} an und frag nach einem Praktikum.",
        },
        {
          text: "Das Biest ist auch morgen da. Komm zum Praktikum zu {betrieb}, ein Anruf genügt.",
          tone: "relaxed",
        },
        {
          text: "Bei {betrieb} werden {beruf:plural} ausgebildet. Ruf an und vereinbare ein Praktikum.",
          tone: "factual",
        },
      ],
    },
  ],
  headlines: [
    "{held} und das Biest: ein Tag im Betrieb",
    "Wie ist das Biest heute aufgelegt?",
    "Ein Biest bekämpft man nicht",
    "Ein Arbeitstag, zwei Hauptrollen: {held} und {biest}",
    "Das Biest hat auch Dienst",
    "Der Handgriff, der in keinem Video vorkommt",
    "Ein Tag in der Ausbildung bei {betrieb}",
    "Zahm bis morgen",
  ],
  teasers: [
    {
      network: "instagram",
      wordings: [
        {
          text: "{beginn}\n\n{held} ist da. Das Biest auch. Das Biest ist {biest}, und heute hat es schlechte Laune. Wie der Tag ausgeht, lest ihr auf unserer Website.\n\n#Ausbildung #Azubi #EinTagImBetrieb",
          tone: "relaxed",
        },
        {
          text: "{zitat}\n\nDas sagt {held} über einen Tag mit dem Biest. Gemeint ist {biest}. Was die beiden zwischen Arbeitsbeginn und Feierabend erleben, lest ihr auf unserer Website.\n\n#Ausbildung #Azubi #Praktikum",
        },
        {
          text: "Ein Arbeitstag in der Ausbildung als {beruf}: {aerger}\n\nWas {held} dann tut, steht auf unserer Website.\n\n#Ausbildung #Praktikum",
        },
      ],
    },
    {
      network: "linkedin",
      wordings: [
        {
          text: "Was tun Auszubildende bei uns den ganzen Tag? Wir haben einen Tag lang zugesehen.\n\n{beginn} So weit, so gewöhnlich.\n\nDann das: {aerger}\n\n{held} macht die Ausbildung als {beruf} und kümmert sich selbst darum. Wie, das haben wir aufgeschrieben: ein gewöhnlicher Tag {gewerk:imDativ}, ohne Schminke.",
          tone: "factual",
        },
        {
          text: "Bei uns arbeitet ein Biest mit. Es ist {biest}.\n\n{aerger}\n\nWer dann ruhig bleibt? {held}, in der Ausbildung als {beruf}. Was zu tun ist, steht in keinem Lehrbuch, aber seit heute auf unserer Website.",
          tone: "relaxed",
        },
        {
          text: "{zitat}\n\nSo spricht {held} über einen Arbeitstag bei uns. Dazu gehören ein Biest ({biest}), ein kleiner Ärger und ein Handgriff, der sitzt.\n\nWir erzählen den Tag von Anfang bis Ende, damit junge Leute sehen, was sie in der Ausbildung erwartet.",
        },
      ],
    },
    {
      network: "bluesky",
      wordings: [
        {
          text: "Wie ist das Biest heute aufgelegt? Das fragt sich {held} an jedem Arbeitstag. Das Biest ist {biest}. Ein Tag bei {betrieb}, von Anfang bis Ende, steht auf unserer Website.",
          tone: "relaxed",
        },
        {
          text: "Ein Tag in der Ausbildung bei {betrieb}: {held}, ein Biest und ein Handgriff, den man in keinem Video lernt. Zu lesen auf unserer Website.",
        },
        {
          text: "Wie sieht ein Tag in einer Ausbildung {gewerk:imDativ} aus? {held} von {betrieb} zeigt es auf unserer Website. Mit dabei: {biest}.",
          tone: "factual",
        },
      ],
    },
  ],
  scenes: [
    {
      seconds: 10,
      picture:
        "{held} kommt an: Tür, Licht, Arbeitskleidung. Gehen Sie mit dem Handy hinterher, quer und mit beiden Händen, ohne zu zoomen. Fragen Sie vorher alle, die zu sehen sein werden. Namen auf Papieren und Bildschirmen bleiben draußen.",
      spoken: "{beginn}",
    },
    {
      seconds: 7,
      picture:
        "Noch ist es ruhig, im Bild ist nur {biest}. Stellen Sie das Handy fest auf und filmen Sie zehn Sekunden, auch wenn nichts geschieht.",
      spoken: "Noch ist alles friedlich. Auch das Biest: {biest}.",
    },
    {
      seconds: 9,
      picture:
        "Man sieht, was nicht stimmt. Gehen Sie nah heran, und dann weiter zum Gesicht von {held}.",
      spoken: "{aerger}",
    },
    {
      seconds: 6,
      picture:
        "{held} hält kurz inne. Filmen Sie von der Seite, auf Augenhöhe, und lassen Sie den Ton der Umgebung laufen.",
      spoken: "Wer jetzt hektisch wird, macht es nur schlimmer.",
    },
    {
      seconds: 11,
      picture:
        "Der Handgriff, ganz nah: nur die Hände. Filmen Sie ihn dreimal, von oben, von der Seite und über die Schulter, und nehmen Sie das beste Stück.",
      spoken: "{kniff}",
    },
    {
      seconds: 10,
      picture:
        "Das letzte Bild des Tages: Was ist fertig, was ist leer, was glänzt? Halten Sie das Handy ruhig und schwenken Sie langsam, nur in eine Richtung.",
      spoken: "{feierabend}",
    },
    {
      seconds: 7,
      picture:
        "{held} vor der Tür Ihres Betriebs, Blick in die Kamera. Blenden Sie die Telefonnummer ein.",
      spoken: "Willst du einen Tag lang mit? Ruf an und komm zum Praktikum.",
    },
  ],
  interview: [
    "Um wie viel Uhr hat heute dein Wecker geklingelt?",
    "Was machst du als Erstes, wenn du bei {betrieb} ankommst?",
    "Welche Arbeit an diesem Tag machst du am liebsten, und was gefällt dir daran?",
    "Beschreib mir das Biest: Woran merkst du, dass es schlechte Laune hat?",
    "Wer hat dir gezeigt, wie man damit umgeht, und was genau hat diese Person gesagt?",
    "Wie war es, als du zum ersten Mal allein damit zurechtgekommen bist?",
    "Was weißt du heute über die Ausbildung als {beruf}, was du vorher nicht wusstest?",
    "Wenn jemand einen Tag lang mit dir mitgehen dürfte: Was würdest du zuerst zeigen?",
  ],
};
