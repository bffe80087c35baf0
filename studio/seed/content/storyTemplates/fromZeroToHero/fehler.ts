import type { SeedStoryTemplate } from "../SeedStoryTemplate.ts";
import {
  FEHLER,
  KOENNEN,
  REAKTION,
  ZITAT,
  questionsAbout,
} from "../../../../schema/story/sharedQuestions.ts";

export const MISTAKE: SeedStoryTemplate = {
  id: "from-zero-to-hero-fehler",
  title: "Der Fehler, der etwas verändert hat",
  description:
    "Etwas geht gründlich schief, und der Betrieb reagiert anders als befürchtet. Am Ende gibt es eine Regel, die bis heute gilt. Gut, um zu zeigen, wie man bei Ihnen mit Fehlern umgeht.",
  plot: "from-zero-to-hero",
  occasion: "fehler",
  questions: [
    ...questionsAbout({
      betrieb: "dem Sanitätshaus Lindner",
      gewerk: "das Gesundheitswesen",
      ort: "Flensburg",
      held: "Robin",
      beruf: "Kaufmann für Büromanagement",
    }),
    {
      key: "arbeit",
      shape: "phrase",
      label: "Was war an diesem Tag zu tun? Ergänzen Sie: „Die Aufgabe war: …“",
      help: "Mit dem Tätigkeitswort am Ende, ohne „zu“, zum Beispiel „zwölf Gäste empfangen“ oder „eine Rechnung schreiben“.",
      example: "Druckerpapier nachbestellen",
      isOptional: false,
    },
    {
      ...FEHLER,
      example:
        "Am Donnerstag standen vier Paletten Papier im Hof statt vier Kartons. Im Bestellformular war die Einheit verrutscht.",
    },
    {
      ...REAKTION,
      example:
        "Die Chefin lachte kurz, rief beim Großhandel an und gab den Hörer weiter. Am Freitag waren drei Paletten wieder weg.",
    },
    {
      key: "lehre",
      shape: "phrase",
      label: "Was ist seitdem anders? Ergänzen Sie: „Seitdem …“",
      help: "Eine Gewohnheit oder Regel. Das Tätigkeitswort steht vorn: „wird jede Bestellung laut vorgelesen“ oder „hängt an der Tür ein Zettel“.",
      example: "liest immer jemand gegen, bevor eine Bestellung hinausgeht",
      isOptional: false,
    },
    {
      ...KOENNEN,
      example:
        "Im März kamen die Möbel für acht neue Arbeitsplätze. Alles war da, und zwar genau einmal.",
    },
    { ...ZITAT, example: "Ich habe ausgerechnet, wie lange das Papier gereicht hätte. Elf Jahre." },
  ],
  parts: [
    {
      role: "hook",
      wordings: [
        {
          text: "Fehler gehören zu jeder Ausbildung. Dieser hier stammt von {held}, aus der Ausbildung als {beruf} bei {betrieb}. Zu tun war etwas Alltägliches: {arbeit}.",
          tone: "factual",
        },
        {
          text: "Die besten Geschichten in der Pause fangen mit „Weißt du noch?“ an. Bei {betrieb} geht eine davon so: {held}, mitten in der Ausbildung als {beruf}, sollte {arbeit}. Konnte ja nicht so schwer sein.",
          tone: "relaxed",
        },
        {
          text: "Es war ein gewöhnlicher Arbeitstag bei {betrieb}. {held} machte die Ausbildung als {beruf} und sollte {arbeit}. Eigentlich nichts Besonderes.",
        },
        {
          text: "Wer {held} heute bei {betrieb} arbeiten sieht, kommt nicht auf die Idee, dass dort einmal etwas gründlich schiefging. Passiert ist es in der Ausbildung als {beruf}, und die Aufgabe hieß: {arbeit}.",
        },
      ],
      short: [
        {
          text: "{held} machte bei {betrieb} die Ausbildung als {beruf} und sollte {arbeit}.",
        },
        {
          text: "Ein gewöhnlicher Tag bei {betrieb}, eine klare Aufgabe für {held}: {arbeit}.",
        },
      ],
    },
    {
      role: "obstacle",
      wordings: [
        {
          text: "Es kam anders als geplant. {fehler} Von allein löste sich das nicht. {held} musste damit zu den anderen gehen.",
          tone: "factual",
        },
        {
          text: "Der Plan war gut. {fehler} {held} hätte gern auf „Rückgängig“ gedrückt. Leider gibt es den Knopf im echten Leben nicht.",
          tone: "relaxed",
        },
        {
          text: "{fehler} Im ersten Augenblick hofft man, sich verguckt zu haben. Im zweiten weiß man: Das ist wirklich passiert.",
        },
        {
          text: "Eine Zeit lang sah alles gut aus. Dann nicht mehr. {fehler} Zwischen diesem Moment und dem Feierabend lag ein langer Tag.",
        },
      ],
      short: [
        { text: "Dabei ging etwas gründlich schief. {fehler}" },
        { text: "{fehler} Da half kein Hoffen mehr." },
      ],
    },
    {
      role: "turningPoint",
      wordings: [
        {
          text: "{reaktion} So wurde aus dem Fehler eine Unterrichtsstunde, die in keinem Stundenplan steht. Worüber man in Ruhe gesprochen hat, das passiert meist nur einmal.",
          tone: "factual",
        },
        {
          text: "Wer jetzt ein Donnerwetter erwartet, war noch nie bei {betrieb}. {reaktion} So viel zum Gewitter.",
          tone: "relaxed",
        },
        {
          text: "Jetzt zeigte sich, wie man bei {betrieb} mit Fehlern umgeht. {reaktion} Es ging nicht darum, wer schuld war. Es ging darum, wie es beim nächsten Mal klappt.",
        },
        {
          text: "Über einen Fehler zu sprechen ist schwerer, als ihn zu machen. {held} hat es getan. {reaktion}",
        },
      ],
      short: [
        { text: "Dann wurde darüber gesprochen. {reaktion}" },
        { text: "{reaktion} Mehr Aufregung gab es nicht." },
      ],
    },
    {
      role: "change",
      wordings: [
        {
          text: "Aus dem Fehler ist eine Gewohnheit geworden. Seitdem {lehre}. Auch sonst ist {held} weitergekommen. {koennen}",
          tone: "factual",
        },
        {
          text: "Heute redet niemand mehr davon. Na gut, fast niemand. Denn seitdem {lehre}. Und {held}? {koennen}",
          tone: "relaxed",
        },
        {
          text: "Seitdem {lehre}. Auch {held} hat dazugelernt. {koennen} Und wenn die Rede auf damals kommt: {zitat}",
        },
        {
          text: "{koennen} Gelernt hat {held} das auch an dem Tag, der so gründlich schiefging. Seitdem {lehre}.",
        },
      ],
      short: [
        { text: "Seitdem {lehre}. Und {held}? {koennen}" },
        { text: "{koennen} Und der Fehler? Der hat etwas verändert: Seitdem {lehre}." },
      ],
    },
    {
      role: "callToAction",
      wordings: [
        {
          text: "Bei {betrieb} darfst du fragen, bevor etwas schiefgeht, und reden, wenn es schiefgegangen ist. Wie das im Alltag aussieht, erlebst du am besten in einem Praktikum. Ruf an und vereinbare ein paar Tage.",
          tone: "factual",
        },
        {
          text: "Du machst manchmal Fehler? Willkommen, wir auch. Mach bei {betrieb} ein Praktikum und sieh dir an, was wir daraus machen. Ein kurzer Anruf genügt, dann wissen wir, dass du kommst.",
          tone: "relaxed",
        },
        {
          text: "Du suchst eine Ausbildung {gewerk:imDativ} und möchtest in der Nähe von {ort} bleiben? Dann mach bei {betrieb} ein Praktikum. Ruf an, und wir finden ein paar Tage, die dir passen.",
          tone: "factual",
        },
        {
          text: "Niemand erwartet von dir, dass beim ersten Mal alles stimmt. Wir erwarten nur, dass du es sagst, wenn etwas nicht stimmt. Wenn du so arbeiten möchtest, bewirb dich bei {betrieb} oder komm erst einmal für ein Praktikum vorbei.",
        },
      ],
      short: [
        {
          text: "Du möchtest irgendwo lernen, wo man Fehler zugeben darf? Ruf bei {betrieb} an und frag nach einem Praktikum.",
        },
        {
          text: "Auch du kannst {gewerk:imDativ} klein anfangen: mit ein paar Tagen Praktikum bei {betrieb} in {ort}.",
        },
      ],
    },
  ],
  headlines: [
    "{held} sollte {arbeit}. Es kam anders",
    "Seitdem {lehre}",
    "Als {held} gern auf „Rückgängig“ gedrückt hätte",
    "Fehler machen, {beruf} werden",
    "Was {held} bei {betrieb} aus einem Fehler gelernt hat",
    "Kein Donnerwetter: was bei {betrieb} nach einem Fehler geschah",
    "Schiefgehen darf es. Verschweigen muss es niemand",
    "Ausbildung in {ort}: ein Fehler und was danach kam",
  ],
  teasers: [
    {
      network: "instagram",
      wordings: [
        {
          text: "Kennst du diesen Moment, in dem du hoffst, dass du dich verguckt hast? {held} auch.\n\nDie Aufgabe war: {arbeit}. Und dann: {fehler}\n\nWie es ausging? Link im Profil.\n\n#Ausbildung #AusFehlernLernen #Praktikum",
          tone: "relaxed",
        },
        {
          text: "Die Aufgabe: {arbeit}. {fehler} Das ist {held} in der Ausbildung als {beruf} passiert. Was danach bei {betrieb} geschah und warum es heute eine neue Regel gibt, steht in der Geschichte. Link im Profil.\n\n#Ausbildung #Praktikum #Berufswahl",
          tone: "factual",
        },
        {
          text: "{zitat}\n\n{held} hat bei {betrieb} einen Fehler gemacht, und wir erzählen ihn weiter. Wir haben vorher gefragt, versprochen. Die ganze Geschichte findest du über den Link im Profil.\n\n#Ausbildung #AusFehlernLernen #Praktikum",
        },
      ],
    },
    {
      network: "linkedin",
      wordings: [
        {
          text: "Über Fehler spricht niemand gern. Wir tun es trotzdem, denn aus diesem hier haben alle etwas gelernt. Die Aufgabe war: {arbeit}. {fehler}\n\nUnd dann? {reaktion}\n\nSeitdem {lehre}. Wir erzählen das, damit junge Leute, die sich {gewerk:imDativ} umsehen, wissen, was bei uns geschieht, wenn jemandem wie {held} ein Fehler passiert.",
        },
        {
          text: "Seitdem {lehre}. Diese Regel gibt es bei {betrieb}, weil {held} in der Ausbildung als {beruf} ein Fehler passiert ist.\n\n{reaktion} Wie es weiterging und was {held} heute ohne Hilfe gelingt, lesen Sie auf unserer Website.",
        },
        {
          text: "{zitat} So spricht {held} heute über einen Fehler in der Ausbildung.\n\nDie Aufgabe war: {arbeit}. {fehler} Was danach bei {betrieb} in {ort} geschah, erzählen wir auf unserer Website. Geben Sie die Geschichte gern an junge Leute weiter, die einen Ausbildungsplatz suchen.",
        },
      ],
    },
    {
      network: "bluesky",
      wordings: [
        {
          text: "Seitdem {lehre}. Warum es diese Regel bei {betrieb} gibt? Fragt {held}. Oder lest die Geschichte auf unserer Website.",
          tone: "relaxed",
        },
        {
          text: "{held} sollte bei {betrieb} {arbeit}. Es ging schief, und alle haben davon erfahren. Warum das gut war, steht auf unserer Website.",
        },
        {
          text: "{zitat}, sagt {held} über einen Fehler in der Ausbildung als {beruf}. Die ganze Geschichte steht auf unserer Website.",
        },
      ],
    },
  ],
  scenes: [
    {
      seconds: 7,
      picture:
        "Halten Sie das Handy quer und filmen Sie von der Seite, wie {held} die Arbeit von damals vorbereitet. Den Text zu den Bildern spricht nachher jemand aus dem Team ein. Fragen Sie vorher alle, die zu sehen sein werden. Namen auf Papieren und Bildschirmen bleiben draußen.",
      spoken: "Ein ganz normaler Tag. {held} sollte {arbeit}.",
    },
    {
      seconds: 12,
      picture:
        "Gehen Sie nah heran und zeigen Sie, was nicht stimmte. Haben Sie nichts aufgehoben, stellen Sie es nach. Halten Sie das Handy ganz still und zählen Sie bis zwölf.",
      spoken: "{fehler}",
    },
    {
      seconds: 4,
      picture:
        "Filmen Sie {held:genitiv} Gesicht von nah, auf Augenhöhe und mit dem Fenster im Rücken der Kamera. Niemand sagt etwas, man hört nur den Betrieb.",
      spoken: "",
    },
    {
      seconds: 10,
      picture:
        "Filmen Sie zwei Menschen im Gespräch, mit etwas Abstand und über die Schulter der einen Person. {held} zeigt, was passiert ist, die andere Person hört zu.",
      spoken: "{reaktion}",
    },
    {
      seconds: 8,
      picture:
        "Zeigen Sie die neue Gewohnheit im Alltag. Halten Sie das Handy auf Höhe der Hände und filmen Sie den ganzen Ablauf ohne Schnitt.",
      spoken: "Seitdem {lehre}.",
    },
    {
      seconds: 9,
      picture:
        "Filmen Sie das Ergebnis, das heute gelingt: erst ein Stück davon, dann das Ganze. Zum Schluss kommt {held} ins Bild und nickt.",
      spoken: "{koennen}",
    },
    {
      seconds: 10,
      picture:
        "{held} schaut in die Kamera und spricht selbst. Stellen Sie das Handy dafür auf ein Regal und gehen Sie ein Stück weg, dann redet es sich leichter.",
      spoken:
        "Fehler passieren. Wir reden darüber. Komm für ein Praktikum vorbei, dann erlebst du es selbst.",
    },
  ],
  interview: [
    "Was machst du bei {betrieb} am liebsten?",
    "Welche Arbeit hat dir am Anfang am meisten Kopfzerbrechen gemacht?",
    "Was solltest du an dem Tag tun, an dem es schiefging?",
    "Wann hast du gemerkt, dass etwas nicht stimmt? Was hast du gesehen?",
    "Was war dein erster Gedanke?",
    "Wem hast du es erzählt, und wie fing der Satz an?",
    "Was hat diese Person darauf gesagt oder getan?",
    "Was machst du seitdem anders?",
    "Was sagst du, wenn anderen im Team so etwas passiert?",
  ],
};
