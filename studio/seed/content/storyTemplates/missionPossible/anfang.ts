import type { SeedStoryTemplate } from "../SeedStoryTemplate.ts";
import { HILFE, ZITAT, questionsAbout } from "../../../../schema/story/sharedQuestions.ts";

export const BEGINNING: SeedStoryTemplate = {
  id: "mission-possible-anfang",
  title: "Die erste eigene Aufgabe",
  description:
    "Kaum hat die Ausbildung begonnen, bekommt jemand eine Aufgabe ganz für sich. Zeigt, dass Sie jungen Menschen früh etwas zutrauen und sie dabei nicht allein lassen.",
  plot: "mission-possible",
  occasion: "anfang",
  questions: [
    ...questionsAbout({
      betrieb: "der Tagespflege Morgenstern",
      gewerk: "die Pflege",
      ort: "Dortmund",
      held: "Emre, er",
      beruf: "Pflegefachmann",
    }),
    {
      key: "aufgabe",
      shape: "phrase",
      label: "Was war die erste eigene Aufgabe? Ergänzen Sie: „Zu tun war: …“",
      help: "Etwas, das man sehen oder anfassen kann. Die Größe ist nicht wichtig.",
      example: "ein Waffelnachmittag für zweiundzwanzig Gäste, vom Teig bis zum Abwasch",
      isOptional: false,
    },
    {
      key: "wann",
      shape: "phrase",
      label: "Wann war das? Ergänzen Sie: „Die Aufgabe kam …“",
      help: "Vom Beginn der Ausbildung an gerechnet: „am vierten Tag“, „nach zwei Monaten“.",
      example: "in der dritten Woche",
      isOptional: false,
    },
    {
      key: "zweifel",
      shape: "sentence",
      label: "Was sprach dagegen, dass es gelingt?",
      help: "Ein bis zwei ganze Sätze, in der Vergangenheit erzählt: zu wenig Zeit, zu wenig Übung, etwas Krummes, etwas Neues?",
      example:
        "Es gab zwei Waffeleisen und nur eine Sicherung. Vier Gäste durften keinen Zucker essen, und am Fenster saß eine Konditorin.",
      isOptional: false,
    },
    {
      ...HILFE,
      example:
        "Kollegin Svetlana hängte einen Zettel mit drei Fragen an den Kühlschrank: Wer darf was? Wer braucht wen? Wer sitzt neben wem?",
    },
    {
      key: "ergebnis",
      shape: "sentence",
      label: "Was ist daraus geworden?",
      help: "Ein bis zwei ganze Sätze, in der Vergangenheit erzählt. Wer hat es zuerst benutzt, gesehen oder gelobt?",
      example:
        "Um halb vier roch das ganze Haus nach Vanille. Die Konditorin nahm eine zweite Waffel und fragte nach dem Rezept.",
      isOptional: false,
    },
    {
      ...ZITAT,
      example: "Ich habe zum ersten Mal gemerkt, dass so ein Nachmittag Arbeit ist. Gute Arbeit.",
    },
  ],
  parts: [
    {
      role: "hook",
      wordings: [
        {
          text: "Die Ausbildung als {beruf} hatte für {held} gerade erst begonnen. {wann} kam die erste eigene Aufgabe: {aufgabe}. Bei {betrieb} gehört das dazu, denn Verantwortung lernt man nicht beim Zusehen.",
          tone: "factual",
        },
        {
          text: "Erst einmal nur zuschauen und Kaffee kochen? Von wegen. {wann} hieß es bei {betrieb}: {held}, das ist deins. Gemeint war: {aufgabe}. Da schluckt man erst einmal, auch wenn {beruf} der Wunschberuf ist.",
          tone: "relaxed",
        },
        {
          text: "{wann} stand hinter einer Aufgabe bei {betrieb} zum ersten Mal dieser Name: {held}. Zu tun war: {aufgabe}. Für andere war das Alltag, für {held} eine Mission.",
        },
        {
          text: "Wer {gewerk:imDativ} anfängt, rechnet mit vielem. Aber damit, dass schon so bald etwas ganz allein zu schaffen ist? Bei {betrieb} war es für {held} {wann} so weit. Zu tun war: {aufgabe}.",
        },
      ],
      short: [
        {
          text: "{wann} bekam {held} bei {betrieb} die erste eigene Aufgabe: {aufgabe}.",
        },
        {
          text: "Zu tun war: {aufgabe}. Und machen sollte es {held}, gerade erst in die Ausbildung als {beruf} gestartet.",
        },
      ],
    },
    {
      role: "obstacle",
      wordings: [
        {
          text: "Einfach war das nicht. {zweifel} Wer neu ist, fragt sich in so einem Moment, ob die anderen sich verschätzt haben. Hatten sie nicht. Die Aufgabe war mit Absicht ein Stück größer als alles davor.",
          tone: "factual",
        },
        {
          text: "Kurze Zwischenrechnung: Was sprach dagegen? {zweifel} Und was dafür? Dass jemand glaubte: {held} kann das.",
          tone: "relaxed",
        },
        {
          text: "Ja zu sagen war leicht. Dann kam das Nachdenken. {zweifel} So sieht eine Aufgabe aus, wenn sie noch ganz vor einem liegt.",
        },
        {
          text: "{zweifel} Einen Rückzieher hätte {held} an dieser Stelle niemand übel genommen. Es blieb trotzdem beim Ja.",
        },
      ],
      short: [
        { text: "Leicht war das nicht. {zweifel}" },
        { text: "{zweifel} Aufgeben kam trotzdem nicht infrage." },
      ],
    },
    {
      role: "turningPoint",
      wordings: [
        {
          text: "Bei {betrieb} gilt: Wer eine Aufgabe bekommt, bekommt auch jemanden zum Fragen. {hilfe} Den Rest hat {held} selbst gemacht, im eigenen Tempo.",
          tone: "factual",
        },
        {
          text: "Jede gute Mission braucht eine geheime Ausrüstung. Diese hier war weniger geheim als nützlich. {hilfe} Danach sah die Sache schon ganz anders aus.",
          tone: "relaxed",
        },
        {
          text: "Eine eigene Aufgabe zu haben heißt nicht, allein zu sein. {hilfe} Aus dem großen Berg wurde eine Reihe kleiner Schritte, und der erste war machbar.",
        },
        {
          text: "{hilfe} Es war kein Trick und kein Wunder. Es war nur der Punkt, von dem an {held} wusste, womit anzufangen ist.",
        },
      ],
      short: [
        { text: "Selbst machen heißt nicht, dass niemand hilft. {hilfe}" },
        { text: "{hilfe} Den Rest hat {held} selbst gemacht." },
      ],
    },
    {
      role: "change",
      wordings: [
        {
          text: "{ergebnis} Bei {betrieb} war es eine Aufgabe unter vielen. Für {held} war es die erste, an der das eigene Können zu sehen war. Darauf ließ sich in der Ausbildung aufbauen.",
          tone: "factual",
        },
        {
          text: "{ergebnis} Mission erfüllt. Und wenn heute eine neue Aufgabe kommt, fragt {held} höchstens noch, bis wann.",
          tone: "relaxed",
        },
        {
          text: "{ergebnis} Und wie war das? {zitat}, sagt {held}. Die nächste Aufgabe kam bald, und diesmal ging das Ja schneller.",
        },
        {
          text: "{ergebnis} Seitdem hat {held} viele Aufgaben bekommen, größere und kleinere. Diese erste bleibt etwas Besonderes, denn an ihr hat sich gezeigt, dass es geht.",
        },
      ],
      short: [
        { text: "{ergebnis} Gefragt, wie das war, sagt {held}: {zitat}" },
        { text: "{ergebnis} Seitdem weiß {held}: Das geht." },
        { text: "{ergebnis} Die nächste Aufgabe kam bald darauf." },
      ],
    },
    {
      role: "callToAction",
      wordings: [
        {
          text: "Bei {betrieb} kannst du {gewerk:den} kennenlernen, am besten in einem Praktikum. Ruf an und frag nach einem Termin, dann zeigen wir dir alles und beantworten deine Fragen.",
          tone: "factual",
        },
        {
          text: "Deine erste Mission ist ein Anruf. Zwei Sätze reichen: wie du heißt und dass du bei {betrieb} ein Praktikum machen möchtest. Wenn dir die Stimme dabei zittert, macht das nichts. Das kennen hier alle.",
          tone: "relaxed",
        },
        {
          text: "Du musst noch nichts können, um bei {betrieb} in {ort} anzufangen. Probier es in einem Praktikum aus. Ruf an oder komm vorbei, und wir sagen dir, wann es losgehen kann.",
          tone: "factual",
        },
        {
          text: "Vielleicht fragst du dich, was man dir am Anfang zutraut. Die Antwort findest du am schnellsten bei der Arbeit. Bei {betrieb} kannst du dafür ein Praktikum machen. Ruf an und sag, wann du kommen möchtest.",
        },
      ],
      short: [
        {
          text: "Was trauen wir dir zu? Komm für ein paar Tage zu {betrieb} ins Praktikum und finde es heraus.",
        },
        {
          text: "Bei {betrieb} werden {beruf:plural} ausgebildet. Ruf an und frag nach einem Praktikum.",
        },
      ],
    },
  ],
  headlines: [
    "Zum ersten Mal ganz allein zuständig: {held} bei {betrieb}",
    "Das ist deins: wie {held} früh eine Aufgabe bekam",
    "{held} und die Sache, die eigentlich zu früh kam",
    "Neu bei {betrieb} und gleich eine Mission",
    "So fing es an: {wann} die erste eigene Aufgabe",
    "{held} über die erste eigene Aufgabe: {zitat}",
    "Zutrauen und helfen: wie eine Ausbildung als {beruf} beginnt",
  ],
  teasers: [
    {
      network: "instagram",
      wordings: [
        {
          text: "Wie viel Verantwortung bekommt man am Anfang einer Ausbildung? Bei {betrieb} zum Beispiel so viel: {aufgabe}. {held} hat es {wann} erlebt und erzählt, was dabei geholfen hat. Die Geschichte steht auf unserer Website, der Link im Profil.\n\n#Ausbildung #Praktikum",
          tone: "factual",
        },
        {
          text: "Gerade erst angefangen, und schon heißt es: Das ist deins. Bei {held} ging da das Kopfkino los.\n\n{zweifel}\n\nWie die Sache ausging und was {held} heute darüber denkt: Link im Profil.\n\n#Ausbildung #Ausbildungsstart #Praktikum",
          tone: "relaxed",
        },
        {
          text: "{wann} bekam {held} bei {betrieb} die erste eigene Aufgabe: {aufgabe}.\n\n{zweifel}\n\nHättest du Ja gesagt? Wie es weiterging, liest du in der ganzen Geschichte. Link im Profil.\n\n#Ausbildung #Ausbildungsstart #Praktikum",
        },
      ],
    },
    {
      network: "linkedin",
      wordings: [
        {
          text: "Wer Auszubildenden etwas zutraut, muss ihnen auch helfen. Ein Beispiel aus unserem Betrieb.\n\n{held} hatte gerade mit der Ausbildung als {beruf} begonnen, als diese Aufgabe kam: {aufgabe}.\n\n{hilfe}\n\nWas daraus geworden ist, steht auf unserer Website. Geben Sie die Geschichte gern an junge Menschen weiter, die einen Ausbildungsplatz suchen.",
          tone: "factual",
        },
        {
          text: "Erinnern Sie sich an die erste Aufgabe, die Ihnen ganz allein gehörte?\n\n{held} erinnert sich gut, denn lange ist es noch nicht her. {aufgabe}: Das war der Plan. {zweifel}\n\nWas dann geholfen hat, erzählen wir auf unserer Website. Und in die Kommentare gehört Ihre erste Aufgabe.",
          tone: "relaxed",
        },
        {
          text: "Wann ist der richtige Zeitpunkt für die erste eigene Aufgabe?\n\nBei {betrieb} kam er für {held} {wann}. Zu tun war: {aufgabe}.\n\n{zweifel}\n\nWarum wir es trotzdem für eine gute Idee hielten und was {held} daraus gemacht hat, erzählen wir auf unserer Website. Für alle, die ausbilden, und für alle, die wissen möchten, wie eine Ausbildung {gewerk:imDativ} beginnen kann.",
        },
      ],
    },
    {
      network: "bluesky",
      wordings: [
        {
          text: "Kaffee kochen? Später. Erst einmal das: {aufgabe}. Wie für {held} die Ausbildung bei {betrieb} anfing, steht auf unserer Website.",
          tone: "relaxed",
        },
        {
          text: "{wann} bekam {held} bei {betrieb} die erste eigene Aufgabe: {aufgabe}. Was dagegensprach und was geholfen hat, erzählen wir auf unserer Website.",
        },
        {
          text: "{zweifel} So begann für {held} die erste eigene Aufgabe bei {betrieb}. Wie sie ausging, steht auf unserer Website.",
        },
      ],
    },
  ],
  scenes: [
    {
      seconds: 6,
      picture:
        "Halten Sie das Handy quer und gehen Sie drei Schritte hinter {held} her, durch die Tür in den Betrieb. Das Gesicht ist noch nicht zu sehen. Fragen Sie vorher alle, die zu sehen sein werden. Namen auf Papieren und Bildschirmen bleiben draußen.",
      spoken: "{wann} kam für {held} die erste eigene Aufgabe.",
    },
    {
      seconds: 8,
      picture:
        "Filmen Sie von oben, wie eine Hand etwas übergibt: einen Zettel, ein Werkzeug, einen Schlüssel. Gehen Sie so nah heran, dass nur die Hände im Bild sind.",
      spoken: "Zu tun war: {aufgabe}.",
    },
    {
      seconds: 10,
      picture:
        "Zeigen Sie {held} klein im Bild und die Aufgabe groß. Stellen Sie sich dafür weit weg, und lehnen Sie sich an eine Wand, damit nichts wackelt.",
      spoken: "{zweifel}",
    },
    {
      seconds: 11,
      picture:
        "Zwei Köpfe über einer Sache: {held} und die Person, die geholfen hat. Filmen Sie von der Seite und auf Augenhöhe, und lassen Sie die beiden einfach reden.",
      spoken: "{hilfe}",
    },
    {
      seconds: 7,
      picture:
        "Drei kurze Bilder von {held} bei der Arbeit: Hände, Gesicht, Werkzeug oder Bildschirm. Halten Sie jedes gut fünf Sekunden und kürzen Sie später.",
      spoken: "Den Rest hat {held} selbst gemacht.",
    },
    {
      seconds: 10,
      picture:
        "Zeigen Sie, was daraus geworden ist. Beginnen Sie mit einer Einzelheit, und gehen Sie langsam rückwärts, bis alles zu sehen ist.",
      spoken: "{ergebnis}",
    },
    {
      seconds: 8,
      picture:
        "{held} schaut in die Kamera, das Licht kommt von vorn, hinten sieht man den Betrieb. Blenden Sie Telefonnummer und Adresse ein.",
      spoken: "Und deine erste Mission? Ruf bei {betrieb} an und frag nach einem Praktikum.",
    },
  ],
  interview: [
    "Stell dich kurz vor: Wer bist du, und seit wann bist du bei {betrieb}?",
    "Woran erinnerst du dich, wenn du an deinen allerersten Tag denkst?",
    "Wie hast du von deiner ersten eigenen Aufgabe erfahren? Was genau hat man zu dir gesagt?",
    "Was ging dir in dem Moment durch den Kopf?",
    "Was war das Schwierigste daran? Zeig es mir am liebsten.",
    "Wen hast du gefragt, und was hat die Antwort geändert?",
    "Was davon hast du ganz allein gemacht?",
    "Wie sah das Ergebnis aus, und wer hat es als Erstes gesehen?",
    "Was rätst du allen, die bald so eine Aufgabe vor sich haben?",
  ],
};
