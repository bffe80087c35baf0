import type { SeedStoryTemplate } from "../SeedStoryTemplate.ts";
import { ZITAT, questionsAbout } from "../../../../schema/story/sharedQuestions.ts";
import { BIEST, ENTDECKUNG, UMGANG } from "./biest.ts";

export const CAREER: SeedStoryTemplate = {
  id: "zaehme-das-biest-werdegang",
  title: "Wer hier wen gezähmt hat",
  description:
    "Am ersten Tag der Ausbildung war das Biest schon da. Jahre später trägt dieselbe Person Verantwortung für andere, und angefangen hat es damit, dass sie genauer hinsah. Gut, wenn jemand bei Ihnen gelernt hat und geblieben ist.",
  plot: "zaehme-das-biest",
  occasion: "werdegang",
  questions: [
    ...questionsAbout({
      betrieb: "Landtechnik Harms",
      gewerk: "die Landwirtschaft",
      ort: "Aurich",
      held: "Swantje, sie",
      beruf: "Land- und Baumaschinenmechatroniker",
    }),
    { ...BIEST, example: "der rote Mähdrescher" },
    {
      key: "begegnung",
      shape: "sentence",
      label: "Wie verlief die erste Begegnung mit dem Biest?",
      help: "Ein bis zwei ganze Sätze aus der Ausbildung. Was ging daneben, und was war zu sehen oder zu hören?",
      example:
        "Beim ersten Startversuch knallte es wie zu Silvester. Danach stand der Drescher drei Tage, und auf dem Feld stand der Weizen.",
      isOptional: false,
    },
    {
      ...ENTDECKUNG,
      example:
        "Der Drescher war gar nicht störrisch: Ein Riemen lief einen Fingerbreit neben der Spur.",
    },
    {
      key: "leitet",
      shape: "phrase",
      label:
        "Wofür ist die Person heute verantwortlich? Ergänzen Sie: „Heute ist die Person verantwortlich für …“",
      help: "Der Betrieb, eine Abteilung, ein Team oder die Ausbildung, gern mit einer Zahl.",
      example: "die ganze Werkstatt und elf Leute",
      isOptional: false,
    },
    {
      ...UMGANG,
      example:
        "Am Werkstatttor hängt der alte Riemen, und jeden Juli wird als Erstes der Mähdrescher hereingefahren.",
    },
    { ...ZITAT, example: "Hätte mir das am ersten Tag jemand erzählt, ich hätte laut gelacht." },
  ],
  parts: [
    {
      role: "hook",
      wordings: [
        {
          text: "Die Einführung bei {betrieb} war kurz: hier die Garderobe, dort die Kaffeemaschine, und dann noch das Biest. Gemeint war {biest}. {held} nickte. Die Ausbildung als {beruf} hatte begonnen.",
          tone: "relaxed",
        },
        {
          text: "Wer bei {betrieb} eine Frage hat, fragt heute {held}. Am Anfang standen eine Ausbildung als {beruf} und ein Biest: {biest}. Das eine war nicht ohne das andere zu haben.",
          tone: "factual",
        },
        {
          text: "Als {held} bei {betrieb} die Ausbildung als {beruf} begann, war das Biest schon da. Alle kannten es, und alle hatten einen guten Rat. Das Biest, das war {biest}.",
        },
        {
          text: "Zu jedem ordentlichen Märchen gehört ein Biest. Diese Geschichte ist wahr, aber ein Biest kommt auch darin vor: {biest}. {held} stand bei {betrieb} ganz am Anfang der Ausbildung als {beruf} und ahnte nicht, wie lange die Bekanntschaft halten würde.",
          tone: "relaxed",
        },
      ],
      short: [
        {
          text: "Als {held} bei {betrieb} die Ausbildung als {beruf} begann, war das Biest schon da: {biest}.",
        },
        {
          text: "Hier die Garderobe, dort das Biest: So begann für {held} die Ausbildung bei {betrieb}. Das Biest war {biest}.",
          tone: "relaxed",
        },
        {
          text: "Wer bei {betrieb} eine Frage hat, fragt heute {held}. Am Anfang standen eine Ausbildung als {beruf} und ein Biest: {biest}.",
          tone: "factual",
        },
      ],
    },
    {
      role: "obstacle",
      wordings: [
        {
          text: "Die erste Begegnung verlief so, wie erste Begegnungen mit einem Biest verlaufen. {begegnung} Eins zu null für das Biest.",
          tone: "relaxed",
        },
        {
          text: "An Verantwortung für andere war damals nicht zu denken. {begegnung} Für {held} war das kein schöner Tag. Ein wichtiger war es schon.",
          tone: "factual",
        },
        {
          text: "{begegnung} Viele hätten von da an einen Bogen um das Biest gemacht. {held} machte keinen.",
        },
        {
          text: "Wer heute sieht, mit welcher Ruhe {held} arbeitet, ahnt nichts von diesem Anfang. {begegnung} Auf das, was daraus wurde, hätte damals niemand gewettet.",
        },
      ],
      short: [
        { text: "{begegnung} Eins zu null für das Biest.", tone: "relaxed" },
        { text: "Leicht war der Anfang nicht. {begegnung}" },
      ],
    },
    {
      role: "turningPoint",
      wordings: [
        {
          text: "Man muss ein Biest nicht mögen, um es zu verstehen. {held} nahm sich die Zeit dafür. {entdeckung} Bald darauf fiel zum ersten Mal der Satz: „Frag doch {held}.“",
        },
        {
          text: "Schimpfen half nicht, das war schon versucht worden. {held} versuchte es mit Fragen. {entdeckung} Von da an war das Biest kein Rätsel mehr, sondern eine Aufgabe.",
          tone: "relaxed",
        },
        {
          text: "Zu einer guten Ausbildung gehört, dass man nach dem Grund fragen darf. {held} fragte. {entdeckung} Wer so genau hinsieht, bekommt bald mehr zugetraut.",
          tone: "factual",
        },
        {
          text: "Es ließ {held} keine Ruhe. Irgendeinen Grund musste das Biest doch haben. {entdeckung} Manchmal ist es so einfach. Man muss nur darauf kommen.",
          tone: "relaxed",
        },
      ],
      short: [
        { text: "{held} sah genauer hin. {entdeckung}" },
        { text: "Dann stellte {held} die richtige Frage. {entdeckung}" },
      ],
    },
    {
      role: "change",
      wordings: [
        {
          text: "Auf die Ausbildung folgten weitere Schritte, einer nach dem anderen. Heute ist {held} verantwortlich für {leitet}. {umgang} {zitat}, sagt {held} dazu.",
        },
        {
          text: "Heute ist {held} verantwortlich für {leitet}. Und wie sieht das von innen aus? {zitat} Das Biest ist nicht vergessen. {umgang}",
        },
        {
          text: "Wer ein Biest zähmt, ist anschließend dafür zuständig. So fängt das an mit der Verantwortung. Heute ist {held} verantwortlich für {leitet}. {umgang}",
          tone: "relaxed",
        },
        {
          text: "Heute ist {held} verantwortlich für {leitet}. Die nötige Geduld stammt zum Teil aus den Jahren mit dem Biest. {umgang}",
          tone: "factual",
        },
        {
          text: "Wer hier wen gezähmt hat, lässt sich nicht mehr sicher sagen. {umgang} Sicher ist: {held} kennt den Betrieb von Grund auf und ist heute verantwortlich für {leitet}.",
        },
      ],
      short: [
        { text: "Heute ist {held} verantwortlich für {leitet}. {zitat}" },
        { text: "Heute ist {held} verantwortlich für {leitet}. {umgang}" },
        {
          text: "{umgang} Und {held} ist heute verantwortlich für {leitet}.",
          tone: "factual",
        },
      ],
    },
    {
      role: "callToAction",
      wordings: [
        {
          text: "Am ersten Tag erwartet niemand, dass du ein Biest zähmst. Da sein und fragen reicht. Ruf bei {betrieb} in {ort} an und sieh dir im Praktikum an, wie das geht.",
          tone: "relaxed",
        },
        {
          text: "Bei {betrieb} in {ort} werden {beruf:plural} ausgebildet, und wir freuen uns, wenn jemand bleibt. Den Anfang macht ein Praktikum. Ruf an und frag nach einem Termin, dann lernst du auch {held} kennen.",
          tone: "factual",
        },
        {
          text: "Wohin eine Ausbildung {gewerk:imDativ} führt, weiß am ersten Tag niemand. Wie es sich anfühlt, findest du in einem Praktikum heraus. Ruf bei {betrieb} an, wir suchen mit dir einen Termin.",
        },
        {
          text: "Vielleicht fragen in ein paar Jahren alle dich. Bis dahin darfst du alle fragen. Fang mit einem Praktikum bei {betrieb} an, ein Anruf genügt.",
          tone: "relaxed",
        },
        {
          text: "Wer heute bei {betrieb} Verantwortung trägt, hat auch einmal nach der Garderobe gefragt. Mach ein Praktikum oder bewirb dich um einen Ausbildungsplatz. Am schnellsten geht es am Telefon.",
          tone: "factual",
        },
      ],
      short: [
        { text: "Fang mit einem Praktikum an: Ruf bei {betrieb} an und frag nach einem Termin." },
        {
          text: "Dein Biest wartet schon. Ruf bei {betrieb} an und komm zum Praktikum.",
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
    "Wer hier wen gezähmt hat",
    "{held} und das Biest: eine lange Bekanntschaft",
    "Frag doch {held}",
    "Das Biest war zuerst da",
    "Erst ein Biest gezähmt, dann Verantwortung übernommen",
    "Gelernt bei {betrieb}, und geblieben",
    "Am Anfang war das Biest: {biest}",
  ],
  teasers: [
    {
      network: "instagram",
      wordings: [
        {
          text: "{begegnung}\n\nDas war der Anfang. Heute ist {held} verantwortlich für {leitet}. Dazwischen liegt die Geschichte von einem Biest, das am Ende keins mehr war. Zu lesen auf unserer Website.\n\n#Ausbildung #Azubi #Praktikum",
          tone: "factual",
        },
        {
          text: "{zitat}\n\n{held} hat bei uns gelernt und ist heute verantwortlich für {leitet}. Am Anfang stand ein Biest: {biest}. Wie die beiden sich zusammengerauft haben, lest ihr auf unserer Website.\n\n#Ausbildung #Azubi #Praktikum",
        },
        {
          text: "Hier die Garderobe, dort die Kaffeemaschine, und da drüben das Biest. So begann für {held} die Ausbildung als {beruf}.\n\nEs hat dann etwas länger gedauert. Und es ist ziemlich gut ausgegangen. Mehr auf unserer Website.\n\n#Ausbildung #Azubi",
          tone: "relaxed",
        },
      ],
    },
    {
      network: "linkedin",
      wordings: [
        {
          text: "Heute ist {held} bei uns verantwortlich für {leitet}. Angefangen hat es so:\n\n{begegnung}\n\nWas dazwischen liegt, ist keine gerade Linie. Es hat mit Nachfragen zu tun, mit Geduld und mit einem Biest. Wir erzählen die Geschichte, weil sie zeigt, wohin eine Ausbildung {gewerk:imDativ} führen kann.",
          tone: "factual",
        },
        {
          text: "Wer bei uns anfängt, lernt früher oder später das Biest kennen. Es ist {biest}.\n\n{begegnung}\n\nDas war {held}, damals in der Ausbildung als {beruf}. Heute ist {held} verantwortlich für {leitet}. Was dazwischen geschah, steht auf unserer Website.",
          tone: "relaxed",
        },
        {
          text: "{zitat}\n\nDas sagt {held}, heute verantwortlich für {leitet}. Gelernt hat {held} bei uns, und zwar mehr als einen Beruf. Denn am Anfang stand ein Biest: {biest}.\n\nDie ganze Geschichte steht auf unserer Website.",
        },
      ],
    },
    {
      network: "bluesky",
      wordings: [
        {
          text: "Als {held} bei {betrieb} anfing, war das Biest schon da: {biest}. Heute ist {held} verantwortlich für {leitet}. Wer wen gezähmt hat, lest ihr auf unserer Website.",
        },
        {
          text: "Hier die Garderobe, dort das Biest. So fing es für {held} bei {betrieb} an. Wie daraus eine lange Bekanntschaft wurde, steht auf unserer Website.",
          tone: "relaxed",
        },
        {
          text: "Vom ersten Tag der Ausbildung zur Verantwortung für andere: Wie {held} bei {betrieb} dahin kam, steht auf unserer Website. Ein Biest kommt auch vor.",
          tone: "factual",
        },
      ],
    },
  ],
  scenes: [
    {
      seconds: 7,
      picture:
        "{held} kommt in den Betrieb, wird gegrüßt, wird etwas gefragt. Gehen Sie mit dem Handy hinterher, quer und mit beiden Händen. Fragen Sie vorher alle, die zu sehen sein werden. Namen auf Papieren und Bildschirmen bleiben draußen.",
      spoken: "Wer bei {betrieb} eine Frage hat, fragt {held}.",
    },
    {
      seconds: 7,
      picture:
        "Ein Foto aus der Ausbildungszeit, auf den Tisch gelegt. Halten Sie das Handy senkrecht darüber, am besten bei Tageslicht.",
      spoken: "Das war nicht immer so. Denn am Anfang stand ein Biest.",
    },
    {
      seconds: 6,
      picture:
        "Langsam von unten nach oben gefilmt: {biest}. Ist das Biest nicht mehr da, nehmen Sie den Platz, an dem es war.",
      spoken: "Das Biest: {biest}.",
    },
    {
      seconds: 11,
      picture:
        "{held} erzählt mit den Händen, was damals geschah. Stellen Sie das Handy auf Augenhöhe fest auf und lassen Sie es durchlaufen.",
      spoken: "{begegnung}",
    },
    {
      seconds: 8,
      picture:
        "Ganz nah: die Stelle, auf die es ankommt. {held} zeigt mit dem Finger darauf. Warten Sie, bis das Bild scharf ist; Maschinen bleiben dabei ausgeschaltet.",
      spoken: "{entdeckung}",
    },
    {
      seconds: 8,
      picture:
        "{held} mit Leuten aus dem Team bei der Arbeit. Gehen Sie drei Schritte zurück, damit alle ins Bild passen, und lassen Sie niemanden posieren.",
      spoken: "Heute ist {held} verantwortlich für {leitet}.",
    },
    {
      seconds: 7,
      picture:
        "{held} hält die Tür Ihres Betriebs auf, Blick in die Kamera. Blenden Sie die Telefonnummer ein.",
      spoken: "Und du? Fang mit einem Praktikum an. Ruf einfach an.",
    },
    {
      seconds: 6,
      picture: "Zum Schluss noch einmal das Biest, ganz ruhig. Lassen Sie den Ton laufen.",
      spoken: "",
    },
  ],
  interview: [
    "Woran erinnerst du dich, wenn du an deinen ersten Tag bei {betrieb} denkst?",
    "Warum wolltest du damals {beruf} werden?",
    "Was hat man dir über das Biest erzählt, bevor du es selbst gesehen hast?",
    "Wie war eure erste Begegnung? Erzähl so, dass ich es hören und riechen kann.",
    "Wie bist du darauf gekommen, was mit dem Biest los ist?",
    "Wann hast du zum ersten Mal gemerkt, dass andere dich um Rat fragen?",
    "Was war der schwerste Schritt auf dem Weg zu der Aufgabe, die du heute hast?",
    "Was machst du anders als die Leute, die dir damals etwas beigebracht haben, und was genauso?",
    "Was möchtest du allen mitgeben, die nächste Woche bei euch anfangen?",
  ],
};
