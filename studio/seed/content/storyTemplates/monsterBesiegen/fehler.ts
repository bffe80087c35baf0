import type { SeedStoryTemplate } from "../SeedStoryTemplate.ts";
import { ZITAT, questionsAbout } from "../../../../schema/story/sharedQuestions.ts";

export const MISTAKE: SeedStoryTemplate = {
  id: "monster-besiegen-fehler",
  title: "Der Fehler, der immer größer wurde",
  description:
    "Solange niemand davon weiß, wird ein Fehler mit jeder Minute größer. Die Geschichte erzählt, wie er herauskam, was dann geschah und was davon geblieben ist. Gut, um zu zeigen, wie Ihr Betrieb mit Fehlern umgeht.",
  plot: "monster-besiegen",
  occasion: "fehler",
  questions: [
    ...questionsAbout({
      betrieb: "dem Autohaus Kowalski",
      gewerk: "das Kfz-Handwerk",
      ort: "Cottbus",
      held: "Nele, sie",
      beruf: "Kraftfahrzeugmechatroniker",
    }),
    {
      key: "panne",
      shape: "phrase",
      label: "Was ist schiefgegangen? Ergänzen Sie: „Das Problem war …“",
      help: "Mit Artikel und so, dass man es vor sich sieht: nicht „ein Messfehler“, sondern „die zu kurze Arbeitsplatte“.",
      example: "der Kratzer im frischen Lack",
      isOptional: false,
    },
    {
      key: "hergang",
      shape: "sentence",
      label: "Wie ist es passiert?",
      help: "Ein bis drei ganze Sätze. Zahlen machen es glaubwürdig: Zentimeter, Euro, Uhrzeiten.",
      example:
        "Beim Rückwärtsfahren aus der Halle streifte die Beifahrertür das Tor. Elf Zentimeter, quer über das neue Blau, zwei Stunden vor der Abholung.",
      isOptional: false,
    },
    {
      key: "versteck",
      shape: "sentence",
      label: "Was tat die Person, solange niemand davon wusste?",
      help: "Ein ganzer Satz, gern mit einem Schmunzeln. Kam es sofort heraus? Dann überspringen Sie die Frage.",
      example:
        "Zwanzig Minuten lang wurde ein Auto poliert, das schon glänzte, und zwar nur auf der Fahrerseite.",
      isOptional: true,
    },
    {
      key: "beichte",
      shape: "sentence",
      label: "Wie kam es heraus, und was geschah dann?",
      help: "Zwei bis vier ganze Sätze. Wer sagte was? Wie wurde es wieder gut?",
      example:
        "In der Pause war der Satz endlich heraus: „Der Kratzer ist von mir.“ Meisterin Kowalski sah sich die Tür an, rief beim Lackierer an und sagte: „Und die Kundin rufen wir jetzt zusammen an.“",
      isOptional: false,
    },
    {
      key: "geblieben",
      shape: "sentence",
      label: "Woran merkt man bis heute, dass es diesen Fehler gab?",
      help: "Ein bis zwei ganze Sätze. Ein neuer Handgriff, ein Zettel an der Wand, eine Regel im Team.",
      example:
        "Am Tor klebt seitdem ein gelber Streifen, und rückwärts fährt nur noch, wer jemanden zum Einweisen dabeihat.",
      isOptional: false,
    },
    { ...ZITAT, example: "Der Weg zur Meisterin war länger als der ganze Kratzer." },
  ],
  parts: [
    {
      role: "hook",
      wordings: [
        {
          text: "Eben war noch alles gut. Eine Sekunde später wird einem heiß, und man weiß: Das lässt sich nicht mehr ändern. {held} hat diese Sekunde in der Ausbildung als {beruf} erlebt. Der Grund: {panne}.",
        },
        {
          text: "In jeder Ausbildung geht einmal etwas schief, auch {gewerk:imDativ}. Die meisten reden nicht darüber. {held} schon. Das Problem damals bei {betrieb}: {panne}.",
          tone: "factual",
        },
        {
          text: "Monster wohnen unter dem Bett, sagt man. {held:genitiv} Monster hielt sich nicht daran. Es kam während der Arbeitszeit und klopfte nicht einmal an. Es war {panne}.",
          tone: "relaxed",
        },
        {
          text: "{ort}, ein ganz normaler Arbeitstag bei {betrieb}. Nichts deutete darauf hin, dass {held} gleich die Luft anhalten würde. Dann war es passiert. Das Problem: {panne}.",
          tone: "factual",
        },
      ],
      short: [
        {
          text: "In der Ausbildung als {beruf} ist {held} einmal etwas gründlich misslungen. Das Problem: {panne}.",
        },
        {
          text: "{held:genitiv} Monster kam während der Arbeitszeit. Es war {panne}.",
          tone: "relaxed",
        },
      ],
    },
    {
      role: "obstacle",
      wordings: [
        {
          text: "{hergang} Nun gab es zwei Möglichkeiten. Die eine wäre gewesen, es gleich zu sagen. Die andere sah so aus: {versteck}",
          tone: "factual",
        },
        {
          text: "{hergang} Hinterher sagt sich leicht: Da gibt man es eben zu. In diesem Moment war nur ein Gedanke da: Das darf niemand sehen. {versteck}",
          tone: "relaxed",
        },
        {
          text: "{hergang} Ein Fehler ist schnell gemacht. Schwer ist der Weg danach: hingehen und es sagen. Wer diesen Weg einmal vor sich hatte, weiß, wie lang zehn Meter sein können.",
        },
        {
          text: "{hergang} Es gibt Momente, in denen es sehr still wird, obwohl rundherum alle weiterarbeiten. Für {held} war das so einer.",
          tone: "factual",
        },
        {
          text: "Was los war? {hergang} {held} suchte innerlich nach der Taste zum Rückgängigmachen. Im echten Leben gibt es die leider nicht.",
          tone: "relaxed",
        },
      ],
      short: [
        {
          text: "{hergang} Noch schwerer war nur eins: Jemand musste es erfahren.",
        },
        { text: "{hergang} Die Taste zum Rückgängigmachen? Gibt es nicht.", tone: "relaxed" },
      ],
    },
    {
      role: "turningPoint",
      wordings: [
        {
          text: "Ein Fehler, von dem nur eine Person weiß, wird immer größer. Ein Fehler, von dem zwei wissen, ist eine Aufgabe. {beichte}",
        },
        {
          text: "Wie ein Betrieb mit Fehlern umgeht, steht in keiner Stellenanzeige. Man erfährt es erst, wenn einer passiert ist. {beichte}",
        },
        {
          text: "Dann kam alles auf den Tisch. {beichte} Von da an ging es nicht mehr um Schuld, sondern darum, was als Nächstes zu tun war.",
          tone: "factual",
        },
        {
          text: "Monster mögen kein Licht. Sobald jemand hinsieht, schrumpfen sie. {beichte} Übrig blieb ein Fehler in normaler Größe.",
          tone: "relaxed",
        },
      ],
      short: [
        { text: "Dann kam alles auf den Tisch. {beichte}" },
        { text: "Zu zweit war der Fehler nur noch halb so groß. {beichte}" },
      ],
    },
    {
      role: "change",
      wordings: [
        {
          text: "{zitat}, sagt {held} über diesen Tag. Geblieben ist etwas Brauchbares. {geblieben}",
        },
        {
          text: "{geblieben} Vieles lernt man durch Zuschauen. Das hier lernt man nur, wenn etwas schiefgeht und danach jemand mit einem redet.",
        },
        {
          text: "Fehler kosten Zeit, manchmal Geld und fast immer einen roten Kopf. Dafür darf man auch etwas behalten. {geblieben}",
          tone: "factual",
        },
        {
          text: "Und das Monster? Ist in Rente und wird nur noch in der Pause hervorgeholt, als Geschichte. {geblieben}",
          tone: "relaxed",
        },
      ],
      short: [
        { text: "Geblieben ist etwas Brauchbares. {geblieben}" },
        { text: "Und das Monster? Ist in Rente. {geblieben}", tone: "relaxed" },
      ],
    },
    {
      role: "callToAction",
      wordings: [
        {
          text: "Du hast Angst, in der Ausbildung etwas falsch zu machen? Das wirst du, so wie wir alle. Mach ein Praktikum bei {betrieb} und frag, wen du willst, nach dem peinlichsten Fehler. Du bekommst eine Antwort. Für den Anfang genügt ein Anruf.",
        },
        {
          text: "Wir bei {betrieb} bilden {beruf:plural} aus. Ob das etwas für dich ist, merkst du am schnellsten im Praktikum. Ruf an und sag, wann du Zeit hast. Den Rest klären wir zusammen.",
          tone: "factual",
        },
        {
          text: "Menschen, die alles können, haben wir nicht. Wir wüssten auch nicht, was wir ihnen beibringen sollten. Wenn du noch Fehler machst, ruf bei {betrieb} an und komm zum Praktikum.",
          tone: "relaxed",
        },
        {
          text: "Du wohnst in {ort} oder nicht weit weg? Dann sieh dir bei {betrieb} ein paar Tage lang an, wie es {gewerk:imDativ} wirklich zugeht. Ein Anruf genügt, dann machen wir ein Praktikum aus.",
          tone: "factual",
        },
      ],
      short: [
        { text: "Wir bei {betrieb} bilden {beruf:plural} aus. Ruf an und komm zum Praktikum." },
        {
          text: "Deinen ersten Fehler kannst du bei {betrieb} machen. Komm zum Praktikum vorbei, wir stehen daneben.",
          tone: "relaxed",
        },
      ],
    },
  ],
  headlines: [
    "{held} und {panne}",
    "Was {held} lieber für sich behalten hätte",
    "„Ich muss euch etwas sagen“",
    "Das Monster kam während der Arbeitszeit",
    "Wer {beruf} werden will, macht Fehler. {held} auch",
    "Ein Fehler, über den bei {betrieb} geredet wird",
    "{held:genitiv} roter Kopf und was daraus wurde",
    "{ort}, ein ganz normaler Arbeitstag. Und dann das",
  ],
  teasers: [
    {
      network: "instagram",
      wordings: [
        {
          text: "Eben war noch alles gut. Dann kam der Schreck: {panne}. {hergang}\n\nSagen oder schweigen? Wie es für {held} weiterging, steht in unserer Geschichte. Link im Profil.\n\n#Ausbildung #Praktikum #AusFehlernLernen",
        },
        {
          text: "Welcher Fehler war dir mal so richtig peinlich? {held} fängt an: {panne}. {hergang}\n\nWie es bei {betrieb} ausging, liest du über den Link im Profil. Und jetzt du!\n\n#Ausbildung #Praktikum #AusFehlernLernen",
          tone: "relaxed",
        },
        {
          text: "{zitat}\n\nSo erinnert sich {held} an einen Tag in der Ausbildung. Das Problem damals: {panne}. Warum wir bei {betrieb} davon erzählen und was daraus wurde, steht in unserer Geschichte. Link im Profil.\n\n#Ausbildung #Praktikum #AusFehlernLernen",
        },
      ],
    },
    {
      network: "linkedin",
      wordings: [
        {
          text: "Wie ein Betrieb mit Fehlern umgeht, steht in keiner Stellenanzeige. {held} hat es in der Ausbildung als {beruf} erfahren. {hergang}\n\nDann kam alles auf den Tisch. {beichte}\n\nWir von {betrieb} erzählen das, weil junge Menschen vor der Bewerbung wissen dürfen, was sie nach einem Fehler erwartet. Bei uns ist es das: Wir reden, und dann geht es weiter. Die ganze Geschichte steht auf unserer Website.",
        },
        {
          text: "Auf LinkedIn gelingt immer alles. Bei uns nicht. Das Problem: {panne}.\n\n{hergang}\n\nWie es für {held} weiterging und was davon geblieben ist, erzählen wir auf unserer Website. Sie kennen junge Leute, die eine Ausbildung suchen und Angst vor Fehlern haben? Schicken Sie ihnen die Geschichte. Wir von {betrieb} reden gern darüber.",
          tone: "relaxed",
        },
      ],
    },
    {
      network: "bluesky",
      wordings: [
        {
          text: "Nicht mehr zu ändern, nicht zu übersehen: {panne}. Wie {held} bei {betrieb} aus der Sache wieder herauskam und was davon geblieben ist, erzählen wir auf unserer Website.",
        },
        {
          text: "Das Monster war {panne}. {held} hat es besiegt, ganz ohne Schwert und während der Arbeitszeit. Die Geschichte aus der Ausbildung bei {betrieb} steht auf unserer Website, roter Kopf inbegriffen.",
          tone: "relaxed",
        },
        {
          text: "{zitat} So spricht {held} über einen Fehler in der Ausbildung bei {betrieb}. Warum wir davon erzählen, steht auf unserer Website.",
        },
      ],
    },
  ],
  scenes: [
    {
      seconds: 5,
      picture:
        "Halten Sie das Handy quer und gehen Sie nah heran: nur {held:genitiv} Hände bei der Arbeit, noch kein Gesicht. Das Handy bewegt sich nicht. Fragen Sie vorher alle, die zu sehen sein werden. Namen auf Papieren und Bildschirmen bleiben draußen.",
      spoken: "Eben war noch alles gut.",
    },
    {
      seconds: 8,
      picture:
        "Zeigen Sie den Fehler oder etwas, das daran erinnert. Halten Sie das Handy mit beiden Händen, die Ellbogen am Körper, und nehmen Sie zehn Sekunden auf. Schneiden können Sie später.",
      spoken: "Und dann dieses Problem: {panne}.",
    },
    {
      seconds: 10,
      picture:
        "Setzen Sie {held} schräg vor ein Fenster, sodass das Licht auf das Gesicht fällt. Das Handy steht quer auf Augenhöhe, der Blick geht knapp daran vorbei. Erst ein paar Sekunden still, dann darf frei erzählt werden.",
      spoken: "{held} weiß: Das muss jemand erfahren. Aber wie sagt man so etwas?",
    },
    {
      seconds: 10,
      picture:
        "Gehen Sie langsam den Weg zu der Person, die es erfahren musste. Halten Sie das Handy quer vor der Brust und gehen Sie mit weichen Knien, dann wackelt es weniger.",
      spoken: "Der Weg ist kurz. An diesem Tag ist er endlos.",
    },
    {
      seconds: 12,
      picture:
        "Stellen Sie {held} und die Person nebeneinander, die den Fehler zuerst sah oder davon hörte. Beide erzählen und sehen dabei einander an, nicht das Handy. Bleiben Sie einen Meter entfernt, dann ist der Ton gut.",
      spoken: "Was dann geschah, erzählen die beiden am besten selbst.",
    },
    {
      seconds: 10,
      picture:
        "Zeigen Sie, was heute anders gemacht wird: drei kurze Aufnahmen von der Seite, jede mit einem Handgriff. Halten Sie das Handy quer und bei jeder Aufnahme still.",
      spoken:
        "Seitdem ist bei {betrieb} kein Fehler mehr passiert. Kleiner Scherz. Aber reden können wir darüber.",
    },
    {
      seconds: 5,
      picture:
        "Filmen Sie die Tür Ihres Betriebs von außen, das Handy quer. {held} macht auf und sieht zum ersten Mal direkt in die Kamera.",
      spoken: "Du machst auch Fehler? Komm zum Praktikum.",
    },
  ],
  interview: [
    "Wie bist du darauf gekommen, {beruf} zu werden?",
    "Was war an dem Tag deine Aufgabe bei {betrieb}, und wer war in der Nähe?",
    "Woran hast du gemerkt, dass etwas nicht stimmt? Was hast du gesehen oder gehört?",
    "Was war dein allererster Gedanke? Auch wenn er dir heute komisch vorkommt.",
    "Wie lange wusstest nur du davon, und was hast du in dieser Zeit gemacht?",
    "Wie kam es heraus? Weißt du noch, welcher Satz zuerst fiel?",
    "Was hat dir in diesem Moment geholfen, und was nicht?",
    "Was machst du seitdem anders? Kannst du es mir zeigen?",
    "Was würdest du allen Neuen am ersten Tag über Fehler sagen?",
  ],
};
