import type { SeedStoryTemplate } from "../SeedStoryTemplate.ts";
import { HUERDE, ZITAT, questionsAbout } from "../../../../schema/story/sharedQuestions.ts";

export const CAREER: SeedStoryTemplate = {
  id: "from-zero-to-hero-werdegang",
  title: "Vom ersten Tag bis zum Schlüsselbund",
  description:
    "Jemand hat klein angefangen, ist an einer Hürde hängen geblieben und trägt heute Verantwortung. Gut, um Eltern und Jugendlichen zu zeigen, wohin eine Ausbildung führen kann.",
  plot: "from-zero-to-hero",
  occasion: "werdegang",
  questions: [
    ...questionsAbout({
      betrieb: "der Spedition Brockmann",
      gewerk: "die Logistik",
      ort: "Hamm",
      held: "Tarek, er",
      beruf: "Fachkraft für Lagerlogistik",
    }),
    {
      key: "start",
      shape: "sentence",
      label: "Wie fing die Ausbildung an?",
      help: "Ein bis zwei ganze Sätze über eine Kleinigkeit, die in Erinnerung geblieben ist: eine erste Aufgabe, ein Kleidungsstück, ein Geruch.",
      example:
        "Die erste Aufgabe hieß: dreihundert leere Paletten zählen, im Februar, draußen. Die Handschuhe waren zwei Nummern zu groß.",
      isOptional: false,
    },
    {
      ...HUERDE,
      example: "Die Prüfung für den Staplerschein ging daneben, und zwar vor der ganzen Schicht.",
    },
    {
      key: "zutrauen",
      shape: "sentence",
      label: "Wann hat jemand der Person zum ersten Mal etwas Großes zugetraut?",
      help: "Ein bis zwei ganze Sätze: Wer war es, worum ging es, und was hat man gesehen?",
      example:
        "An einem Freitag vor Weihnachten legte die Lagerleiterin ihr Funkgerät auf den Tisch und ging um zwei nach Hause.",
      isOptional: false,
    },
    {
      key: "rolle",
      shape: "phrase",
      label: "Was macht die Person heute? Ergänzen Sie: „Die Person …“",
      help: "Beginnen Sie mit dem Tätigkeitswort, klein geschrieben: „leitet heute die Werkstatt“ oder „ist heute für zwölf Menschen verantwortlich“.",
      example: "leitet heute das Lager mit vierzehn Leuten",
      isOptional: false,
    },
    {
      key: "bleibt",
      shape: "phrase",
      label: "Was ist noch wie am ersten Tag? Ergänzen Sie: „Geblieben ist …“",
      help: "Eine Gewohnheit, ein Gegenstand, eine Macke, in der Einzahl.",
      example: "der Tee um Viertel nach fünf, im Stehen an Tor drei",
      isOptional: false,
    },
    {
      ...ZITAT,
      example: "Ich dachte damals, das Funkgerät will bestimmt gleich jemand zurückhaben.",
    },
  ],
  parts: [
    {
      role: "hook",
      wordings: [
        {
          text: "{held} hat den Beruf von Grund auf gelernt, in der Ausbildung als {beruf} bei {betrieb}. Am Anfang stand, was am Anfang immer steht: zuschauen, nachmachen, fragen. {start}",
          tone: "factual",
        },
        {
          text: "Wer {held} heute kennenlernt, kann sich diesen Anfang kaum vorstellen. {start} Aber genau so war es, damals in der Ausbildung als {beruf} bei {betrieb}.",
          tone: "relaxed",
        },
        {
          text: "{start} So fing es an, als {held} bei {betrieb} die Ausbildung als {beruf} begann. Was daraus werden würde, hätte an diesem Tag niemand sagen können.",
        },
        {
          text: "Von Verantwortung war am Anfang keine Rede. {start} {held} wollte bei {betrieb} erst einmal nur eines: {beruf} werden.",
        },
      ],
      short: [
        { text: "{start} So begann für {held} die Ausbildung als {beruf} bei {betrieb}." },
        { text: "{held} wollte bei {betrieb} {beruf} werden. {start}" },
      ],
    },
    {
      role: "obstacle",
      wordings: [
        {
          text: "Zwischen dem ersten Tag und der Verantwortung für andere liegen Jahre, und nicht alle sind leicht. {huerde} {held} blieb trotzdem dabei.",
          tone: "factual",
        },
        {
          text: "Und dann immer nur bergauf? Schön wäre es gewesen. {huerde} In solchen Momenten sieht jeder andere Beruf einfacher aus.",
          tone: "relaxed",
        },
        {
          text: "Geradeaus verlief der Weg nicht. {huerde} So etwas steht später in keinem Lebenslauf. Entschieden hat sich trotzdem vieles genau da.",
        },
        {
          text: "{huerde} Das war die Stelle, an der die Geschichte auch anders hätte ausgehen können.",
        },
      ],
      short: [
        { text: "Leicht war der Weg nicht. {huerde}" },
        { text: "{huerde} {held} machte trotzdem weiter." },
      ],
    },
    {
      role: "turningPoint",
      wordings: [
        {
          text: "Verantwortung lernt man, indem man sie bekommt. {zutrauen} Für {held} war es der erste Schritt in eine neue Rolle.",
          tone: "factual",
        },
        {
          text: "Und dann das. {zutrauen} Keine Probe, kein doppelter Boden. {held} schluckte einmal und fing an.",
          tone: "relaxed",
        },
        {
          text: "Manchmal trauen andere einem mehr zu als man sich selbst. {zutrauen} Danach wusste {held}: Das geht.",
        },
        {
          text: "{zutrauen} Ein Zeugnis war das nicht. Für {held} zählte es mehr.",
        },
      ],
      short: [
        { text: "Dann kam eine Gelegenheit. {zutrauen}" },
        { text: "{zutrauen} Damit fing etwas Neues an." },
      ],
    },
    {
      role: "change",
      wordings: [
        {
          text: "Wer jede Arbeit selbst gelernt hat, kann sie auch erklären. {held} {rolle}. Geblieben ist {bleibt}.",
          tone: "factual",
        },
        {
          text: "Und jetzt? {held} {rolle}. Nur eines wird sich wohl nie ändern: {bleibt}.",
          tone: "relaxed",
        },
        {
          text: "{held} {rolle}. Geblieben ist {bleibt}. Und wie klingt das, wenn man selbst davon erzählt? {zitat}",
        },
        {
          text: "{held} {rolle}. Das ist ein weites Stück vom ersten Tag entfernt. Wer genau hinsieht, findet trotzdem etwas von damals: Geblieben ist {bleibt}.",
        },
      ],
      short: [
        { text: "{held} {rolle}. Geblieben ist {bleibt}." },
        { text: "Und jetzt? {held} {rolle}." },
      ],
    },
    {
      role: "callToAction",
      wordings: [
        {
          text: "Wohin eine Ausbildung führt, weiß am Anfang niemand. Fest steht, wo sie beginnen kann: mit einem Praktikum bei {betrieb}. Ruf an und vereinbare ein paar Tage, oder bewirb dich gleich.",
          tone: "factual",
        },
        {
          text: "Du musst noch nicht wissen, was du in zehn Jahren machst. Es reicht, wenn du weißt, was du in den nächsten Ferien machst. Vielleicht ein Praktikum bei {betrieb}? Ruf an, dann reden wir.",
          tone: "relaxed",
        },
        {
          text: "Auch dein Weg {gewerk:imDativ} kann mit ein paar Tagen Praktikum anfangen, hier in {ort}. Ruf bei {betrieb} an und frag, wann es passt.",
          tone: "factual",
        },
        {
          text: "Bei {betrieb} kann dir jemand genau sagen, wie sich der erste Tag anfühlt. Frag {held} danach, wenn du zum Praktikum kommst. Für einen Termin genügt ein Anruf.",
        },
      ],
      short: [
        { text: "Und wo fängst du an? Ruf bei {betrieb} an und frag nach einem Praktikum." },
        {
          text: "Dein erster Tag {gewerk:imDativ} kann ein Tag Praktikum sein, bei {betrieb} in {ort}.",
        },
      ],
    },
  ],
  headlines: [
    "{held} {rolle}. So fing es an",
    "Von der ersten Aufgabe zur eigenen Verantwortung: {held} bei {betrieb}",
    "Erst die Ausbildung, dann Verantwortung für andere",
    "Was nach der Ausbildung kommen kann: {held} und ein langer Weg",
    "Geblieben ist {bleibt}",
    "Als noch niemand ahnte, was aus {held} werden würde",
    "Wie weit man {gewerk:imDativ} kommen kann",
    "Eine Ausbildung in {ort} und was daraus wurde",
  ],
  teasers: [
    {
      network: "instagram",
      wordings: [
        {
          text: "{start} Rate mal, was {held} heute macht.\n\nDie Auflösung und alles, was dazwischen schiefging, findest du über den Link im Profil.\n\n#Ausbildung #Praktikum #Berufswahl",
          tone: "relaxed",
        },
        {
          text: "{held} {rolle}. Begonnen hat es mit einer Ausbildung als {beruf} bei {betrieb}. {start}\n\nWie der Weg dazwischen aussah, steht in der Geschichte. Link im Profil.\n\n#Ausbildung #Praktikum #Berufswahl",
          tone: "factual",
        },
        {
          text: "{zitat}\n\nDas sagt {held} über den Weg von der Ausbildung bis heute. Unterwegs gab es eine Stelle, an der auch Schluss hätte sein können. Wie es weiterging? Link im Profil.\n\n#Ausbildung #Praktikum #Berufswahl",
        },
      ],
    },
    {
      network: "linkedin",
      wordings: [
        {
          text: "{start} So begann für {held} die Ausbildung als {beruf} bei {betrieb}.\n\n{huerde} Dann kam der Tag, der vieles verändert hat. {zutrauen}\n\n{held} {rolle}. Wir erzählen das für Eltern und Jugendliche, die wissen möchten, wohin eine Ausbildung {gewerk:imDativ} führen kann.",
        },
        {
          text: "{zutrauen} Für {held} war das der Tag, an dem aus einer Ausbildung als {beruf} mehr wurde.\n\nWer anderen etwas zutraut, muss danach auch loslassen können. Bei {betrieb} hat es sich gelohnt: {held} {rolle}. Die ganze Geschichte steht auf unserer Website.",
        },
        {
          text: "{zitat} Das sagt {held} über den Weg von der Ausbildung bis heute.\n\n{held} {rolle}. Dazwischen lag mehr als eine Prüfung. Was in {ort} daraus wurde, lesen Sie auf unserer Website. Geben Sie die Geschichte gern an junge Leute weiter, die noch überlegen.",
        },
      ],
    },
    {
      network: "bluesky",
      wordings: [
        {
          text: "Was bei {held} noch genauso ist wie am ersten Tag: {bleibt}. Alles andere hat sich geändert. Wie, lest ihr auf unserer Website.",
          tone: "relaxed",
        },
        {
          text: "{held} {rolle}. Angefangen hat es mit der Ausbildung als {beruf} bei {betrieb} und einer Hürde, an der auch Schluss hätte sein können. Die Geschichte steht auf unserer Website.",
        },
        {
          text: "{zitat}, sagt {held}. Der Weg von der Ausbildung bei {betrieb} bis heute steht auf unserer Website.",
        },
      ],
    },
  ],
  scenes: [
    {
      seconds: 5,
      picture:
        "Halten Sie das Handy quer und gehen Sie hinter {held} her, vom Eingang bis an den Arbeitsplatz, so wie an jedem Morgen. Den Text zu den Bildern spricht nachher jemand aus dem Team ein. Fragen Sie vorher alle, die zu sehen sein werden. Namen auf Papieren und Bildschirmen bleiben draußen.",
      spoken: "Diesen Weg geht {held} seit dem ersten Tag.",
    },
    {
      seconds: 11,
      picture:
        "Filmen Sie ein Foto oder einen Gegenstand aus der Ausbildungszeit. Legen Sie ihn ans Fenster, halten Sie das Handy gerade darüber und bewegen Sie es nicht.",
      spoken: "{start}",
    },
    {
      seconds: 8,
      picture:
        "{held} sitzt am Tisch und denkt zurück, Sie filmen nur die Hände. Stellen Sie das Handy auf den Tisch und lehnen Sie es an eine Tasse.",
      spoken: "{huerde}",
    },
    {
      seconds: 11,
      picture:
        "Stellen Sie nach, wie {held} zum ersten Mal Verantwortung bekam. Filmen Sie das zweimal: einmal von weit weg, einmal so nah, dass nur der wichtigste Gegenstand zu sehen ist.",
      spoken: "{zutrauen}",
    },
    {
      seconds: 8,
      picture:
        "Zeigen Sie {held} heute im Gespräch mit dem Team. Gehen Sie mit dem Handy in Brusthöhe langsam einmal um die Gruppe herum.",
      spoken: "Und jetzt? {held} {rolle}.",
    },
    {
      seconds: 7,
      picture:
        "Filmen Sie, was noch ist wie am ersten Tag. Gehen Sie nah heran und lassen Sie das Bild zwei Sekunden länger stehen, als Sie denken.",
      spoken: "Geblieben ist {bleibt}.",
    },
    {
      seconds: 10,
      picture:
        "{held} steht vor dem Schild Ihres Betriebs, schaut in die Kamera und spricht selbst. Stellen Sie sich so, dass die Sonne hinter Ihnen steht.",
      spoken: "Ich war hier auch einmal neu. Ruf an und komm zum Praktikum.",
    },
  ],
  interview: [
    "Was siehst du vor dir, wenn du an deinen ersten Tag bei {betrieb} denkst?",
    "Was war deine allererste Aufgabe, und wie lange hast du dafür gebraucht?",
    "Warum wolltest du damals {beruf} werden?",
    "Wann hättest du am liebsten aufgehört?",
    "Was oder wer hat dich damals gehalten?",
    "Wann hat dir jemand zum ersten Mal etwas Großes zugetraut? Erzähl von dem Tag.",
    "Was entscheidest du heute, was du als Azubi nie entschieden hättest?",
    "Was machst du noch genauso wie am ersten Tag?",
    "Welchen Satz hättest du damals gern gehört?",
  ],
};
