import type { SeedStoryTemplate } from "../SeedStoryTemplate.ts";
import {
  FEHLER,
  REAKTION,
  ZITAT,
  questionsAbout,
} from "../../../../schema/story/sharedQuestions.ts";
import { BIEST, ENTDECKUNG, UMGANG } from "./biest.ts";

export const MISTAKE: SeedStoryTemplate = {
  id: "zaehme-das-biest-fehler",
  title: "Erst gebissen, dann gezähmt",
  description:
    "Etwas im Betrieb hat Launen, und eines Tages geht damit etwas schief. Danach sieht jemand genauer hin, und aus dem Gegner wird ein Arbeitsgerät. Gut, wenn Sie zeigen möchten, dass man bei Ihnen Fehler machen darf und Hilfe bekommt.",
  plot: "zaehme-das-biest",
  occasion: "fehler",
  questions: [
    ...questionsAbout({
      betrieb: "dem Hotel Linde",
      gewerk: "die Hotellerie",
      ort: "Weimar",
      held: "Emil, er",
      beruf: "Hotelfachmann",
    }),
    { ...BIEST, example: "das Buchungssystem" },
    {
      ...FEHLER,
      example:
        "An einem Samstag im Juni standen zwei Gäste im Bademantel an der Rezeption. Beide hatten einen Schlüssel für Zimmer zwölf.",
    },
    {
      ...REAKTION,
      example:
        "Die Chefin kochte erst einmal Kaffee für die Gäste. Dann zog sie einen zweiten Stuhl vor den Bildschirm.",
    },
    {
      ...ENTDECKUNG,
      example: "Kurz bevor das System ein Zimmer doppelt vergibt, wird eine Zeile gelb.",
    },
    {
      ...UMGANG,
      example:
        "Am Bildschirm klebt ein gelber Zettel, und im Bademantel kommt nur noch herunter, wer in die Sauna will.",
    },
    { ...ZITAT, example: "Ich wollte im Boden versinken. Zum Glück haben die Gäste gelacht." },
  ],
  parts: [
    {
      role: "hook",
      wordings: [
        {
          text: "Jeder Betrieb hat ein Biest. Bei {betrieb} ist es {biest}. {held} hat es in der Ausbildung als {beruf} auf die harte Tour kennengelernt.",
          tone: "relaxed",
        },
        {
          text: "{held} hat bei {betrieb} die Ausbildung als {beruf} begonnen. Zur Arbeit gehört dort auch ein Biest: {biest}. Die beiden hatten keinen guten Anfang.",
          tone: "factual",
        },
        {
          text: "Über eigene Fehler redet kaum jemand gern. {held} macht eine Ausnahme. Es geht um einen Tag bei {betrieb}, mitten in der Ausbildung als {beruf}. Und um ein Biest: {biest}.",
        },
        {
          text: "Vor manchem wird man gewarnt, wenn man irgendwo neu ist. Bei {betrieb} war es {biest}, im Team auch das Biest genannt. {held} nickte, wie man eben nickt. Verstanden hat {held:er} die Warnung erst später.",
          tone: "relaxed",
        },
        {
          text: "Es gibt Fehler, die mehr beibringen als ein ganzes Schulbuch. Diesen machte {held} in der Ausbildung als {beruf} bei {betrieb}. Beteiligt war {biest}, damals für viele ein Biest.",
          tone: "factual",
        },
      ],
      short: [
        {
          text: "Jeder Betrieb hat ein Biest. Bei {betrieb} ist es {biest}, und {held} hat es auf die harte Tour kennengelernt.",
          tone: "relaxed",
        },
        {
          text: "{held} hat bei {betrieb} die Ausbildung als {beruf} begonnen. Ein Biest gehörte dazu: {biest}.",
        },
      ],
    },
    {
      role: "obstacle",
      wordings: [
        {
          text: "Eine Weile beäugten sich die beiden nur. Dann biss das Biest zu. {fehler} In Wirklichkeit dauern solche Momente keine Minute. Gefühlt dauern sie bis Feierabend.",
          tone: "relaxed",
        },
        {
          text: "Dann kam der Tag, an dem etwas schiefging. {fehler} Absicht war das nicht. Ein Fehler war es trotzdem, und wegreden ließ er sich nicht.",
          tone: "factual",
        },
        {
          text: "{fehler} Wie es dazu kommen konnte, wusste in diesem Moment niemand, auch {held} nicht. Klar war nur: Die erste Runde ging an das Biest.",
        },
        {
          text: "Ein Handgriff zu wenig, ein Klick zu viel, kurz nicht hingesehen: Mehr braucht es meistens nicht. {fehler} Damit schien der Tag für {held} gelaufen.",
        },
      ],
      short: [
        { text: "Dann biss das Biest zu. {fehler}", tone: "relaxed" },
        { text: "Eines Tages ging etwas schief. {fehler}" },
      ],
    },
    {
      role: "turningPoint",
      wordings: [
        {
          text: "Wie ein Betrieb mit Fehlern umgeht, merkt man erst, wenn einer passiert. {reaktion} {held} wollte danach genau wissen, wie es dazu gekommen war. Das Ergebnis: {entdeckung}",
        },
        {
          text: "Von nun an einen Bogen um das Biest zu machen, wäre das Einfachste gewesen. Es kam anders. {reaktion} Und weil ein Biest selten ohne Grund beißt, begann die Suche nach dem Grund. Hier ist er: {entdeckung}",
          tone: "relaxed",
        },
        {
          text: "{reaktion} Danach wurde alles noch einmal durchgegangen, Schritt für Schritt. Dabei fiel {held} etwas auf: {entdeckung}",
          tone: "factual",
        },
        {
          text: "{reaktion} Blieb die Frage, warum das Biest überhaupt zugebissen hatte. {held} nahm sie mit nach Hause und am nächsten Tag wieder mit zur Arbeit. Dann kam die Antwort: {entdeckung}",
          tone: "relaxed",
        },
      ],
      short: [
        { text: "{reaktion} Und {held} fand den Grund: {entdeckung}" },
        { text: "{reaktion} Beim zweiten Hinsehen wurde {held} etwas klar: {entdeckung}" },
      ],
    },
    {
      role: "change",
      wordings: [
        {
          text: "{umgang} {zitat}, sagt {held} dazu. Der Respekt vor dem Biest ist geblieben. Die Angst vor Fehlern ist kleiner geworden.",
        },
        {
          text: "Fragt man {held} nach dem Tag von damals, kommt die Antwort ohne Zögern: {zitat} Inzwischen sind die beiden aufeinander eingespielt. {umgang}",
        },
        {
          text: "Man könnte sagen, {held} hat das Biest gezähmt. Vielleicht war es auch umgekehrt. {umgang} Jedenfalls verstehen sich die beiden.",
          tone: "relaxed",
        },
        {
          text: "{umgang} Aus dem Fehler ist Wissen geworden. Fragt jemand, worauf es beim Biest ankommt, kann {held} es erklären.",
          tone: "factual",
        },
        {
          text: "Ist jetzt alles gut? {umgang} Launen hat das Biest noch immer. {held} kennt sie inzwischen alle beim Vornamen.",
          tone: "relaxed",
        },
      ],
      short: [
        { text: "{umgang} {held} sagt dazu: {zitat}" },
        { text: "{umgang} So zähmt man ein Biest.", tone: "relaxed" },
        { text: "{umgang} Aus dem Fehler ist Wissen geworden.", tone: "factual" },
      ],
    },
    {
      role: "callToAction",
      wordings: [
        {
          text: "Fehler darfst du auch machen. Das Biest zeigen wir dir vorher. Ruf bei {betrieb} in {ort} an und frag nach ein paar Tagen Praktikum.",
          tone: "relaxed",
        },
        {
          text: "Bei {betrieb} in {ort} werden {beruf:plural} ausgebildet. Fehler gehören dazu, Hilfe auch. Am besten lernst du uns bei einem Praktikum kennen. Ruf an, dann finden wir einen Termin.",
          tone: "factual",
        },
        {
          text: "Du überlegst, ob eine Ausbildung {gewerk:imDativ} zu dir passt? Probier es aus, bevor du dich entscheidest. Bei {betrieb} nimmt sich jemand Zeit für dich. Ruf an und frag nach einem Praktikum.",
        },
        {
          text: "Können musst du am Anfang nichts. Nachfragen ist bei {betrieb} ausdrücklich erlaubt. Komm für ein Praktikum vorbei und sieh dir das Biest aus sicherem Abstand an. Ein Anruf genügt.",
          tone: "relaxed",
        },
        {
          text: "Wer bei {betrieb} anfängt, bekommt jemanden an die Seite, auch und gerade wenn etwas schiefgeht. Ob das zu dir passt, findest du in einem Praktikum heraus. Ruf an oder bewirb dich gleich um einen Ausbildungsplatz.",
          tone: "factual",
        },
      ],
      short: [
        {
          text: "Fehler darfst du auch machen. Ruf bei {betrieb} an und frag nach einem Praktikum.",
        },
        {
          text: "Du willst das Biest sehen? Komm für ein Praktikum zu {betrieb}, ein Anruf genügt.",
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
    "{held} und das Biest",
    "Erst gebissen, dann gezähmt",
    "Zwei, die sich erst verstehen mussten: {held} und {biest}",
    "Was {held} aus einem Fehler gelernt hat",
    "Runde eins ging an das Biest",
    "Ein Biest beißt selten ohne Grund",
    "Ausbildung bei {betrieb}: Fehler erlaubt, Biest vorhanden",
    "Der Tag, an dem das Biest zubiss",
  ],
  teasers: [
    {
      network: "instagram",
      wordings: [
        {
          text: "{zitat} Das sagt {held} über den Tag, an dem das Biest zubiss.\n\nDas Biest ist {biest}. {held} hat damit einen Fehler gemacht und danach etwas herausgefunden. Wie es ausging, steht auf unserer Website.\n\n#Ausbildung #Azubi #Praktikum",
        },
        {
          text: "{fehler}\n\nSo beginnt keine Heldengeschichte? Doch. Diese schon. Sie handelt von {held}, einem Biest und der Frage, was nach einem Fehler passiert. Die ganze Geschichte gibt es auf unserer Website.\n\n#Ausbildung #Azubi #AusFehlernLernen",
          tone: "relaxed",
        },
        {
          text: "Darf man in der Ausbildung Fehler machen? {held} hat es ausprobiert, unfreiwillig. Die zweite Hauptrolle spielt {biest}.\n\nWas danach geschah, lest ihr auf unserer Website.\n\n#Ausbildung #Praktikum",
        },
      ],
    },
    {
      network: "linkedin",
      wordings: [
        {
          text: "Was passiert bei uns, wenn in der Ausbildung etwas schiefgeht? Ein Beispiel.\n\n{fehler}\n\nUnd dann? {reaktion}\n\n{held} hat daraus etwas gelernt, das uns allen nützt. Wir erzählen die Geschichte, weil Fehler {gewerk:imDativ} wie überall dazugehören und weil der Umgang damit mehr über einen Betrieb sagt als jede Stellenanzeige.",
          tone: "factual",
        },
        {
          text: "Wir haben ein Biest im Betrieb. Es ist {biest}.\n\n{fehler}\n\nBeteiligt war {held}, in der Ausbildung als {beruf}. Heute kommen die beiden gut miteinander aus. Wie es dazu kam und was die anderen damit zu tun hatten, erzählen wir auf unserer Website.",
          tone: "relaxed",
        },
        {
          text: "{zitat}\n\nDas sagt {held} über einen Fehler in der Ausbildung als {beruf}. Mit im Spiel war {biest}, bei uns auch das Biest genannt.\n\nWir haben aufgeschrieben, was passiert ist, wie der Betrieb reagiert hat und was seitdem anders läuft.",
        },
      ],
    },
    {
      network: "bluesky",
      wordings: [
        {
          text: "Jeder Betrieb hat ein Biest. Bei {betrieb} ist es {biest}. {held} wurde gebissen und hat es trotzdem gezähmt. Wie, steht auf unserer Website.",
          tone: "relaxed",
        },
        {
          text: "Ein Fehler in der Ausbildung, und dann? {held} hat bei {betrieb} erlebt, wie es danach weitergeht. Mit dabei: {biest}. Die Geschichte steht auf unserer Website.",
        },
        {
          text: "Eine Ausbildung {gewerk:imDativ}, ein Fehler und was daraus wurde: {held} und das Team von {betrieb} erzählen es auf der Website.",
          tone: "factual",
        },
      ],
    },
  ],
  scenes: [
    {
      seconds: 6,
      picture:
        "Nur ein Ausschnitt, ganz nah: {biest}. Halten Sie das Handy quer und so dicht davor, dass man noch nicht alles erkennt. Fragen Sie vorher alle, die zu sehen sein werden. Namen auf Papieren und Bildschirmen bleiben draußen.",
      spoken: "Das ist {biest}. Wir nennen es: das Biest.",
    },
    {
      seconds: 7,
      picture:
        "{held} am Arbeitsplatz, Blick in die Kamera. Stellen Sie das Handy auf Augenhöhe fest auf, und zwar so, dass das Fenster hinter der Kamera ist.",
      spoken: "Und das ist {held}. Die beiden hatten einen schlechten Start.",
    },
    {
      seconds: 12,
      picture:
        "Stellen Sie den Fehler nach, ohne dass jemand zu Schaden kommt. Filmen Sie zuerst die Gesichter und dann, was passiert ist.",
      spoken: "{fehler}",
    },
    {
      seconds: 12,
      picture:
        "{held} mit der Person, die damals geholfen hat. Filmen Sie über die Schultern der beiden auf das, was sie sich ansehen.",
      spoken: "{reaktion}",
    },
    {
      seconds: 8,
      picture:
        "Die Hände von {held}, ganz nah, bei dem Handgriff, auf den es ankommt. Halten Sie das Handy ruhig und zählen Sie still bis fünf.",
      spoken: "{entdeckung}",
    },
    {
      seconds: 9,
      picture:
        "Ein gewöhnlicher Arbeitstag: {held} bei der Arbeit, das Biest mit im Bild. Gehen Sie zwei Schritte zurück, damit man den Raum sieht.",
      spoken: "{umgang}",
    },
    {
      seconds: 6,
      picture:
        "{held} winkt in die Kamera, dahinter das Schild Ihres Betriebs. Blenden Sie die Telefonnummer ein.",
      spoken: "Fehler darfst du auch machen. Ruf an und komm zum Praktikum.",
    },
  ],
  interview: [
    "Was hast du heute gemacht, bevor wir uns hingesetzt haben?",
    "Was hast du dir unter der Ausbildung als {beruf} vorgestellt, und was war dann anders?",
    "Wie würdest du das Biest Leuten beschreiben, die noch nie bei {betrieb} waren?",
    "Erzähl mir von dem Tag, an dem es schiefging. Was hast du als Erstes gesehen oder gehört?",
    "Was ging dir in diesem Moment durch den Kopf?",
    "Wer hat dann etwas gesagt oder getan, und wie hat sich das angefühlt?",
    "Wie bist du darauf gekommen, woran es lag?",
    "Was machst du heute anders als vorher?",
    "Was sagst du Neuen, die in der ersten Woche einen Fehler machen und sich kaum noch hertrauen?",
  ],
};
