import type { SeedStoryTemplate } from "../SeedStoryTemplate.ts";
import { HILFE, ZITAT, questionsAbout } from "../../../../schema/story/sharedQuestions.ts";

export const BEGINNING: SeedStoryTemplate = {
  id: "monster-besiegen-anfang",
  title: "Die Angst der ersten Wochen",
  description:
    "Fast alle haben am Anfang vor etwas Angst: vor einer Maschine, dem Telefon, der Höhe. Die Geschichte erzählt, wie das Monster kleiner wurde und wer dabei half. Gut, um denen Mut zu machen, die sich noch nicht trauen.",
  plot: "monster-besiegen",
  occasion: "anfang",
  questions: [
    ...questionsAbout({
      betrieb: "der Praxis Dr. Yılmaz",
      gewerk: "das Gesundheitswesen",
      ort: "Regensburg",
      held: "Jannis, er",
      beruf: "Medizinischer Fachangestellter",
    }),
    {
      key: "angst",
      shape: "phrase",
      label: "Was war das Monster der ersten Wochen? Ergänzen Sie: „Angst hatte die Person vor …“",
      help: "Etwas, das man sehen oder hören kann: „der großen Kreissäge“, „dem Telefon am Empfang“, „dem Gerüst“.",
      example: "dem Telefon an der Anmeldung",
      isOptional: false,
    },
    {
      key: "naehe",
      shape: "sentence",
      label: "Wie sah, klang oder roch es aus der Nähe?",
      help: "Ein bis zwei ganze Sätze. Was bemerkt man am ersten Tag, was Sie längst nicht mehr hören?",
      example:
        "Montags um acht klingelte es auf drei Leitungen zugleich, und am Tresen warteten schon neun Leute.",
      isOptional: false,
    },
    {
      key: "umweg",
      shape: "sentence",
      label: "Was tat die Person, um dem Monster aus dem Weg zu gehen?",
      help: "Ein ganzer Satz. Fragen Sie vorher, ob Sie das erzählen dürfen, dann wird es der schönste.",
      example:
        "In den ersten zwei Wochen gab es immer gerade etwas zu kopieren, sobald es klingelte.",
      isOptional: true,
    },
    {
      ...HILFE,
      example:
        "Ayşe von der Anmeldung schrieb drei Wörter auf eine Karteikarte: grüßen, nachfragen, wiederholen. Dann riefen sich die beiden eine halbe Stunde lang gegenseitig an, von einem Zimmer ins nächste.",
    },
    {
      key: "sieg",
      shape: "sentence",
      label: "In welchem Moment war das Monster besiegt?",
      help: "Ein bis drei ganze Sätze über einen bestimmten Augenblick: Wann war das? Wer war dabei?",
      example:
        "An einem Montag im Oktober war Ayşe krank. Um zwölf waren 64 Anrufe angenommen, und die Karteikarte lag noch in der Schublade.",
      isOptional: false,
    },
    { ...ZITAT, example: "Ich dachte immer, die Leute hören am Telefon, dass ich rot werde." },
  ],
  parts: [
    {
      role: "hook",
      wordings: [
        {
          text: "Fragt man nach der ersten Zeit in der Ausbildung, erzählen die meisten vom Mittagessen. {held} erzählt von {angst}. Davor hatte {held:er} am Anfang nämlich Angst, und zwar nicht zu knapp.",
        },
        {
          text: "{held} hat bei {betrieb} die Ausbildung als {beruf} begonnen. Vieles war neu: die Wege, die Namen, die Uhrzeiten. Wirklich Angst machte {held:ihm} nur eine Sache. Es war die Angst vor {angst}.",
          tone: "factual",
        },
        {
          text: "Drachen gibt es {gewerk:imDativ} keine. Das wusste {held} am ersten Tag bei {betrieb} auch. Gegen die Angst vor {angst} half es wenig.",
          tone: "relaxed",
        },
        {
          text: "Zum ersten Tag bei {betrieb} in {ort} bringt man nicht viel mit: etwas zu schreiben, etwas zu essen, gute Vorsätze. {held} brachte noch etwas mit, nämlich Angst vor {angst}.",
          tone: "relaxed",
        },
      ],
      short: [
        {
          text: "{held} wollte {beruf} werden. Schwer war in den ersten Wochen vor allem eins: die Angst vor {angst}.",
        },
        {
          text: "Drachen gibt es {gewerk:imDativ} keine. {held} hatte trotzdem Angst, und zwar vor {angst}.",
          tone: "relaxed",
        },
      ],
    },
    {
      role: "obstacle",
      wordings: [
        {
          text: "{naehe} Wer Angst hat, wird erfinderisch. {umweg} Auf Dauer geht das nicht gut. An manchen Dingen kommt nicht vorbei, wer {beruf} werden will.",
          tone: "factual",
        },
        {
          text: "{naehe} Für alle anderen war das Alltag. {held} konnte sich nicht vorstellen, dass es das je werden würde.",
        },
        {
          text: "{naehe} So etwas lässt sich nicht wegreden, und es gehört {gewerk:imDativ} nun einmal dazu. {held} musste einen eigenen Weg finden.",
          tone: "factual",
        },
        {
          text: "Aus der Nähe wurde es nicht besser. {naehe} Ob man auch ohne so etwas {beruf} werden kann? Leider nein.",
          tone: "relaxed",
        },
        {
          text: "{naehe} Ein Monster kann man besiegen. Man kann aber auch erst einmal sehr beschäftigt aussehen. {umweg}",
          tone: "relaxed",
        },
      ],
      short: [
        { text: "{naehe} Für alle anderen war das Alltag, für {held} nicht." },
        { text: "{naehe} Und nein, wer {beruf} werden will, kommt nicht daran vorbei." },
      ],
    },
    {
      role: "turningPoint",
      wordings: [
        {
          text: "Angst verschwindet nicht, weil jemand sagt: „Stell dich nicht so an.“ Bei {betrieb} kam es anders. {hilfe}",
        },
        {
          text: "Wer etwas seit Jahren kann, vergisst leicht, wie es am Anfang war. Bei {betrieb} war das nicht vergessen. {hilfe}",
        },
        {
          text: "Was geholfen hat, lässt sich genau sagen. {hilfe} Der Rest war Übung, und für die war Zeit da.",
          tone: "factual",
        },
        {
          text: "Im Märchen kommt an dieser Stelle jemand mit einem Schwert. Im echten Leben läuft es anders. {hilfe}",
          tone: "relaxed",
        },
      ],
      short: [
        { text: "Was geholfen hat, lässt sich genau sagen. {hilfe}" },
        { text: "Ein Schwert war nicht nötig. {hilfe}", tone: "relaxed" },
      ],
    },
    {
      role: "change",
      wordings: [
        {
          text: "{sieg} Fragt man {held} heute nach der ersten Zeit, kommt die Antwort schnell: {zitat}",
        },
        {
          text: "{sieg} Applaus gab es nicht und auch keine Urkunde. Aber von da an war es Arbeit und kein Monster mehr.",
        },
        {
          text: "{sieg} Ein wenig Respekt ist geblieben. Das ist gut so, denn wer Respekt hat, passt besser auf.",
          tone: "factual",
        },
        {
          text: "Das Ende des Monsters kam ohne Blitz und Donner. {sieg} Danach ging der Arbeitstag weiter, als wäre nichts gewesen. War aber was.",
          tone: "relaxed",
        },
      ],
      short: [
        { text: "{sieg} Seitdem ist es Arbeit und kein Monster mehr." },
        { text: "Und dann war es auf einmal vorbei. {sieg}" },
      ],
    },
    {
      role: "callToAction",
      wordings: [
        {
          text: "Wovor hättest du am meisten Angst? Mach ein Praktikum bei {betrieb} und sag es uns am ersten Tag. Dann fangen wir genau damit an oder heben es uns bis zuletzt auf. Du entscheidest.",
        },
        {
          text: "Im Praktikum bei {betrieb} lernst du {gewerk:den} aus der Nähe kennen und kannst alles fragen, auch zweimal. Ruf an und sag, in welchen Ferien du Zeit hast.",
          tone: "factual",
        },
        {
          text: "Mutig sein musst du nicht, anrufen genügt. Wir bei {betrieb} bilden {beruf:plural} aus, und im Praktikum stellen wir dir unsere Monster vor. Mit Sicherheitsabstand.",
          tone: "relaxed",
        },
        {
          text: "Du findest uns in {ort}. Ruf bei {betrieb} an, komm an einem Nachmittag vorbei und frag, was du willst. Wenn es dir gefällt, machen wir gleich einen Termin für ein Praktikum aus.",
          tone: "factual",
        },
      ],
      short: [
        { text: "Wir bei {betrieb} bilden {beruf:plural} aus. Ruf an und komm zum Praktikum." },
        {
          text: "Mutig sein musst du nicht. Ruf bei {betrieb} an und komm zum Praktikum.",
        },
      ],
    },
  ],
  headlines: [
    "{held:genitiv} Angst vor {angst}",
    "Wer hat hier Angst vor {angst}?",
    "Drachen gibt es bei {betrieb} keine",
    "Mutig sein kam später",
    "Wie {held} das Monster der ersten Wochen besiegte",
    "Erst Herzklopfen, dann Alltag: {held:genitiv} Anfang bei {betrieb}",
    "{beruf} werden, trotz Angst vor {angst}",
    "{held:genitiv} erste Wochen in {ort}",
  ],
  teasers: [
    {
      network: "instagram",
      wordings: [
        {
          text: "Darf man in der Ausbildung Angst haben? {held} hatte welche, und zwar vor {angst}. {naehe}\n\nWas bei {betrieb} dagegen half und in welchem Moment es vorbei war, steht in unserer Geschichte. Link im Profil.\n\n#Ausbildung #Praktikum #ErsterTag",
        },
        {
          text: "Drachen: keine. Monster: eins. {naehe}\n\nWie {held} die Angst vor {angst} losgeworden ist, liest du über den Link im Profil. Wovor hattest du am Anfang Angst?\n\n#Ausbildung #Praktikum #ErsterTag",
          tone: "relaxed",
        },
        {
          text: "{zitat}\n\nDie Angst vor {angst} war groß. Heute gehört das für {held} bei {betrieb} zum Alltag. Was geholfen hat, steht in unserer Geschichte. Link im Profil.\n\n#Ausbildung #Praktikum #ErsterTag",
        },
      ],
    },
    {
      network: "linkedin",
      wordings: [
        {
          text: "Wer etwas seit Jahren kann, vergisst leicht, wie es am Anfang war. {held} hat uns daran erinnert. In den ersten Wochen der Ausbildung als {beruf} war da die Angst vor {angst}.\n\n{hilfe}\n\nWir von {betrieb} haben dabei auch etwas gelernt: Nach der Angst zu fragen kostet fünf Minuten und erspart viele Wochen. Die ganze Geschichte steht auf unserer Website.",
        },
        {
          text: "In Bewerbungen steht nie: „Ich habe Angst vor {angst}.“ In den ersten Wochen kommt es dann heraus. So war es auch bei {held}. {naehe}\n\nZum Glück blieb es nicht dabei. {hilfe}\n\nWie die Sache ausging, erzählen wir auf unserer Website. Sie kennen junge Leute, die sich noch nicht trauen? Schicken Sie ihnen die Geschichte. Wir von {betrieb} haben Zeit für solche Anfänge.",
          tone: "relaxed",
        },
      ],
    },
    {
      network: "bluesky",
      wordings: [
        {
          text: "Neue Wege, neue Namen und Angst vor {angst}: So fing für {held} die Ausbildung bei {betrieb} an. Was geholfen hat und wann es vorbei war, erzählen wir auf unserer Website.",
        },
        {
          text: "Drachen gibt es {gewerk:imDativ} keine. {held} hatte trotzdem Angst, und zwar vor {angst}. Wie das Monster bei {betrieb} verlor, ganz ohne Schwert, steht auf unserer Website.",
          tone: "relaxed",
        },
        {
          text: "{zitat} So blickt {held} auf die erste Zeit bei {betrieb} zurück. Es geht um die Angst vor {angst} und darum, wie sie kleiner wurde.",
        },
      ],
    },
  ],
  scenes: [
    {
      seconds: 6,
      picture:
        "Halten Sie das Handy quer und knapp über dem Boden: {held:genitiv} Schuhe gehen durch die Tür Ihres Betriebs. Das Handy bleibt, wo es ist. Fragen Sie vorher alle, die zu sehen sein werden. Namen auf Papieren und Bildschirmen bleiben draußen.",
      spoken: "Der erste Tag. Alles ist neu.",
    },
    {
      seconds: 8,
      picture:
        "Filmen Sie das, wovor die Angst so groß war, von schräg unten. So wirkt es mächtig. Das Handy bleibt quer und ganz ruhig. Den Ton nehmen Sie mit auf, er gehört dazu.",
      spoken: "Am meisten Angst hatte {held} vor {angst}.",
    },
    {
      seconds: 10,
      picture:
        "{held} sitzt an einem ruhigen Platz, das Licht kommt von einem Fenster an der Seite. Stellen Sie das Handy quer auf Augenhöhe ab und fragen Sie: „Wie war das am Anfang?“ Lassen Sie {held} ausreden.",
      spoken: "Wie sich das anfühlt, weiß nur, wer es erlebt hat.",
    },
    {
      seconds: 12,
      picture:
        "Zeigen Sie, was geholfen hat: {held} und die Person, die dabei war, machen es noch einmal vor. Gehen Sie nah an die Hände heran, das Handy quer. Sicherheitsregeln gelten auch beim Filmen.",
      spoken: "Ein Schwert war nicht nötig. Nur Zeit und ein Mensch, der Bescheid weiß.",
    },
    {
      seconds: 10,
      picture:
        "Filmen Sie {held} von der Seite bei der Arbeit, die früher Angst machte. Halten Sie das Handy quer in Brusthöhe und warten Sie, bis alles fertig ist. Nehmen Sie auch den Blick danach auf.",
      spoken: "Heute ist das Arbeit. Ein bisschen Respekt darf bleiben.",
    },
    {
      seconds: 8,
      picture:
        "{held} sieht in die Kamera und sagt einen Satz an alle, die sich noch nicht trauen. Halten Sie das Handy quer, eine Armlänge entfernt, damit der Ton gut wird.",
      spoken: "{held} hat noch einen Rat für dich.",
    },
    {
      seconds: 6,
      picture:
        "Zum Schluss das Schild Ihres Betriebs, das Handy quer. {held} kommt ins Bild und winkt.",
      spoken: "Mutig sein musst du nicht. Anrufen genügt.",
    },
  ],
  interview: [
    "Wie war dein erster Morgen bei {betrieb}? Wer hat dich begrüßt?",
    "Was hast du dir unter der Ausbildung als {beruf} vorgestellt, bevor es losging?",
    "Wann bist du deinem Monster zum ersten Mal begegnet? Was hast du gehört, gesehen, gerochen?",
    "Was wäre im schlimmsten Fall passiert? Damals in deinem Kopf, meine ich.",
    "Was hast du getan, um dem aus dem Weg zu gehen? Du darfst ehrlich sein.",
    "Wem hast du davon erzählt, oder wer hat es gemerkt?",
    "Was hat geholfen, und was hat gar nicht geholfen?",
    "Woran hast du gemerkt, dass es vorbei ist? Weißt du noch, welcher Tag das war?",
    "Was sagst du allen, die gerade anfangen und vor etwas Angst haben?",
  ],
};
