import type { SeedStoryTemplate } from "../SeedStoryTemplate.ts";
import { KOENNEN, ZITAT, questionsAbout } from "../../../../schema/story/sharedQuestions.ts";

export const BEGINNING: SeedStoryTemplate = {
  id: "from-zero-to-hero-anfang",
  title: "Vom ersten Tag zur eigenen Aufgabe",
  description:
    "Jemand fängt bei null an, etwas geht daneben, jemand hilft, und heute klappt es allein. Gut für Auszubildende, die sich noch an ihren Anfang erinnern.",
  plot: "from-zero-to-hero",
  occasion: "anfang",
  questions: [
    ...questionsAbout({
      betrieb: "der Tischlerei Hollmann",
      gewerk: "das Tischlerhandwerk",
      ort: "Kassel",
      held: "Mateo, er",
      beruf: "Tischler",
    }),
    {
      key: "unwissen",
      shape: "phrase",
      label:
        "Was war am ersten Tag noch fremd? Ergänzen Sie: „Am ersten Tag wusste ich noch nicht, …“",
      help: "Beginnen Sie mit „wie“, „was“, „wo“ oder „welche“. Eine Kleinigkeit ist besser als „alles“: Man soll sie vor sich sehen.",
      example: "an welchem Ende man den Hobel anfasst",
      isOptional: false,
    },
    {
      key: "schief",
      shape: "sentence",
      label: "Was ging in der ersten Zeit daneben?",
      help: "Ein bis zwei ganze Sätze. Was war zu sehen, zu hören oder zu riechen? Es muss kein Unglück sein, nur wahr.",
      example:
        "Der erste Hocker hatte drei lange Beine und ein kurzes. Beim Probesitzen kippte die Meisterin um.",
      isOptional: false,
    },
    {
      key: "mentor",
      shape: "phrase",
      label: "Wer hat geholfen? Ergänzen Sie: „Geholfen hat …“",
      help: "Eine einzelne Person, mit Namen oder Aufgabe: „Gesellin Anke“ oder „der Kollege am Empfang“.",
      example: "Gesellin Anke",
      isOptional: false,
    },
    {
      key: "trick",
      shape: "sentence",
      label: "Was hat diese Person gezeigt oder gesagt?",
      help: "Ein bis zwei ganze Sätze über den Handgriff, den Hinweis oder die Frage, die weitergeholfen hat.",
      example:
        "Ein Bleistiftstrich auf dem Holz zeigte es: Nicht das Sägen war das Problem, sondern das Messen davor.",
      isOptional: false,
    },
    {
      ...KOENNEN,
      example: "Am Dienstag stand im Kalender: Eichentreppe aufmessen, allein. Jede Stufe passte.",
    },
    { ...ZITAT, example: "Ich habe genickt und gehofft, dass mich niemand etwas fragt." },
  ],
  parts: [
    {
      role: "hook",
      wordings: [
        {
          text: "Wer {gewerk:imDativ} anfängt, bringt selten Vorwissen mit. Auch {held} wusste am ersten Tag bei {betrieb} noch nicht, {unwissen}. Das Ziel stand trotzdem fest: {beruf} werden.",
          tone: "factual",
        },
        {
          text: "Frag {held}, {unwissen}. Die Antwort kommt, bevor du ausgeredet hast. Am ersten Tag bei {betrieb} wäre gar keine gekommen. So fängt eine Ausbildung als {beruf} eben an.",
          tone: "relaxed",
        },
        {
          text: "{zitat}, sagt {held}. Die Geschichte dahinter beginnt bei {betrieb}, am ersten Tag der Ausbildung als {beruf}. Da wusste {held:er} noch nicht einmal, {unwissen}.",
        },
        {
          text: "Neue Gesichter, neue Wörter, und alle schienen zu wissen, {unwissen}. Alle außer {held}. So begann bei {betrieb} eine Ausbildung als {beruf}.",
        },
      ],
      short: [
        {
          text: "{held} wollte {beruf} werden. Am ersten Tag bei {betrieb} wusste {held:er} noch nicht einmal, {unwissen}.",
        },
        {
          text: "Alle bei {betrieb} schienen zu wissen, {unwissen}. Nur {held} nicht, am ersten Tag der Ausbildung als {beruf}.",
        },
      ],
    },
    {
      role: "obstacle",
      wordings: [
        {
          text: "In der ersten Zeit gelang nicht alles. {schief} Beim ersten Mal klappt selten alles. Ärgerlich ist es trotzdem.",
          tone: "factual",
        },
        {
          text: "Es gibt Tage, an denen man abends lieber nicht gefragt wird, wie es war. {held} hatte so einen. {schief}",
          tone: "relaxed",
        },
        {
          text: "Zuschauen, mitmachen, sich Namen merken: Die ersten Tage vergingen schnell. Dann kam einer, an dem etwas danebenging. {schief}",
        },
        {
          text: "{schief} So etwas vergisst man nicht. {held} hätte an diesem Tag viel dafür gegeben, noch einmal von vorn anfangen zu dürfen.",
        },
      ],
      short: [
        { text: "Dann kam der Tag, an dem etwas danebenging. {schief}" },
        { text: "{schief} Das saß." },
      ],
    },
    {
      role: "turningPoint",
      wordings: [
        {
          text: "{mentor} nahm sich Zeit. {trick} Danach hieß es üben, und mit jedem Versuch wurde es besser.",
          tone: "factual",
        },
        {
          text: "Im Film käme jetzt die große Rede. Bei {betrieb} kam {mentor}. {trick} Das reichte.",
          tone: "relaxed",
        },
        {
          text: "Geholfen hat {mentor}. {trick} Mehr brauchte es nicht. Der Rest war Üben.",
        },
        {
          text: "In so einem Moment hilft es, wenn jemand nicht fragt, wer schuld ist, sondern wo es angefangen hat. Das tat {mentor}. {trick} Jetzt wusste {held}, worauf es ankommt.",
        },
      ],
      short: [
        { text: "Geholfen hat {mentor}. {trick}" },
        { text: "{trick} Darauf musste erst {mentor} kommen." },
      ],
    },
    {
      role: "change",
      wordings: [
        {
          text: "Inzwischen sieht der Arbeitstag anders aus. {koennen} Die Fragen sind {held} dabei nicht ausgegangen. Es sind nur schwierigere geworden.",
          tone: "factual",
        },
        {
          text: "Und heute? {koennen} Wer am ersten Tag dabei war, schaut vielleicht zweimal hin. Aber ja: Das ist immer noch {held}.",
          tone: "relaxed",
        },
        {
          text: "{koennen} Und wenn bei {betrieb} wieder jemand neu anfängt, kann {held} vom eigenen ersten Tag erzählen.",
        },
        {
          text: "{koennen} Zwischen damals und heute liegt kein Wunder. Dazwischen liegen viele Versuche, viele Fragen und Leute, die sie beantwortet haben.",
        },
      ],
      short: [{ text: "Das ist eine Weile her. {koennen}" }, { text: "Und heute? {koennen}" }],
    },
    {
      role: "callToAction",
      wordings: [
        {
          text: "Bei {betrieb} kannst du dir die Arbeit ein paar Tage lang ansehen, bevor du dich bewirbst. Ruf an und frag nach einem Praktikum. Vorkenntnisse brauchst du keine.",
          tone: "factual",
        },
        {
          text: "Du weißt auch nicht, {unwissen}? Macht nichts, genau da fangen wir an. Mach ein paar Tage Praktikum bei {betrieb}. Ruf vorher an, damit jemand auf dich wartet.",
          tone: "relaxed",
        },
        {
          text: "Du möchtest wissen, ob du {gewerk:imDativ} richtig bist? Dann komm für ein Praktikum zu uns nach {ort}. Ruf bei {betrieb} an und sag, wann du Zeit hast.",
          tone: "factual",
        },
        {
          text: "Am ersten Tag musst du noch nichts können. Sei pünktlich und frag, wenn dir etwas unklar ist: Das genügt. Probier es bei {betrieb} ein paar Tage lang aus, und wenn es dir gefällt, bewirb dich. Für den Anfang reicht ein Anruf.",
        },
      ],
      short: [
        {
          text: "Du möchtest das auch lernen? Ruf bei {betrieb} an und frag nach einem Praktikum.",
        },
        {
          text: "Probier aus, ob du {gewerk:imDativ} richtig bist: mit ein paar Tagen Praktikum bei {betrieb} in {ort}.",
        },
      ],
    },
  ],
  headlines: [
    "Als {held} noch nicht wusste, {unwissen}",
    "Erst ging es daneben, dann kam {mentor}",
    "Niemand fängt {gewerk:imDativ} als Profi an",
    "{held} und der erste Tag bei {betrieb}",
    "Nichts gewusst, viel gefragt: So fing {held} an",
    "{beruf} werden: wie es bei {held} begann",
    "Ein schlechter Tag in der Ausbildung und was daraus wurde",
    "Ausbildung in {ort}: {held} erzählt vom ersten Tag",
  ],
  teasers: [
    {
      network: "instagram",
      wordings: [
        {
          text: "Was wusstest du an deinem ersten Tag noch nicht? {held} wusste noch nicht einmal, {unwissen}.\n\nKurz darauf: {schief}\n\nWie es weiterging, steht in der Geschichte. Link im Profil.\n\n#Ausbildung #Praktikum #ErsterTag",
          tone: "relaxed",
        },
        {
          text: "{schief} So begann für {held} die Ausbildung als {beruf} bei {betrieb}.\n\nWie {mentor} geholfen hat und was {held} heute allein macht, steht in der Geschichte. Link im Profil.\n\n#Ausbildung #Praktikum #Berufswahl",
          tone: "factual",
        },
        {
          text: "{zitat}\n\n{held} kennt das Gefühl, irgendwo neu zu sein. Bei {betrieb} ging in der ersten Zeit einiges daneben, bis {mentor} dazukam. Die ganze Geschichte findest du über den Link im Profil.\n\n#Ausbildung #Praktikum #ErsterTag",
        },
      ],
    },
    {
      network: "linkedin",
      wordings: [
        {
          text: "Wer heute sicher arbeitet, war irgendwann neu. {held} wusste am ersten Tag bei {betrieb} noch nicht, {unwissen}. Kurz darauf ging etwas daneben. {schief}\n\nGeholfen hat {mentor}. {trick}\n\nWir erzählen das, weil Ausbildung so funktioniert: probieren, fragen, noch einmal probieren. Kennen Sie junge Leute, die sich {gewerk:imDativ} umsehen? Wir freuen uns über jede Anfrage nach einem Praktikum.",
        },
        {
          text: "{koennen} Das klingt selbstverständlich. Am ersten Tag bei {betrieb} wusste {held} aber noch nicht einmal, {unwissen}.\n\nWas dazwischen geschah, haben wir aufgeschrieben, auch den Tag, an dem etwas gründlich danebenging. Denn wer eine Ausbildung sucht, will wissen, wie es bei uns wirklich zugeht.",
        },
        {
          text: "{zitat} Das sagt {held} über den Anfang der Ausbildung als {beruf} bei {betrieb} in {ort}.\n\nIn der ersten Zeit ging etwas daneben. {schief} Am Ende half kein Lehrbuch, sondern jemand aus dem Team. Wer das war und was {held} heute allein macht, lesen Sie auf unserer Website.",
        },
      ],
    },
    {
      network: "bluesky",
      wordings: [
        {
          text: "Fragt {held} ruhig, {unwissen}. Heute kommt die Antwort sofort, am ersten Tag kam keine. Was dazwischen passiert ist, lest ihr auf unserer Website.",
          tone: "relaxed",
        },
        {
          text: "Am ersten Tag bei {betrieb} wusste {held} noch nicht, {unwissen}. Heute schon. Was dazwischen danebenging und warum {mentor} gerade rechtzeitig kam, steht auf unserer Website.",
        },
        {
          text: "{zitat}, sagt {held}. Wie aus einem holprigen Anfang bei {betrieb} sichere Arbeit wurde, steht auf unserer Website.",
        },
      ],
    },
  ],
  scenes: [
    {
      seconds: 8,
      picture:
        "Halten Sie das Handy quer und auf Augenhöhe. {held} steht am Arbeitsplatz, schaut kurz in die Kamera und dann zur Arbeit. Den Text zu den Bildern spricht nachher jemand aus dem Team ein. Fragen Sie vorher alle, die zu sehen sein werden. Namen auf Papieren und Bildschirmen bleiben draußen.",
      spoken: "Am ersten Tag wusste {held} noch nicht, {unwissen}.",
    },
    {
      seconds: 7,
      picture:
        "Filmen Sie den Weg, den man am ersten Tag geht: durch die Tür bis zum Arbeitsplatz. Halten Sie das Handy quer mit beiden Händen vor der Brust und gehen Sie langsam.",
      spoken: "Das war bei {betrieb}, am Anfang der Ausbildung als {beruf}.",
    },
    {
      seconds: 10,
      picture:
        "Gehen Sie mit dem Handy nah an das heran, was damals danebenging, oder stellen Sie es nach. Halten Sie das Bild still und zählen Sie dabei langsam bis zehn.",
      spoken: "{schief}",
    },
    {
      seconds: 10,
      picture:
        "Filmen Sie zwei Paar Hände von der Seite: Jemand zeigt, {held} macht es nach. Stützen Sie die Ellbogen auf, damit das Bild ruhig bleibt.",
      spoken: "{trick}",
    },
    {
      seconds: 6,
      picture:
        "Filmen Sie denselben Handgriff dreimal hintereinander aus drei Richtungen, jedes Mal zwei Sekunden lang. Das zeigt Übung, ganz ohne Worte.",
      spoken: "",
    },
    {
      seconds: 9,
      picture:
        "Filmen Sie {held} bei einer Aufgabe, die heute allein gelingt. Beginnen Sie mit den Händen und gehen Sie dann zwei Schritte zurück, bis man das Ergebnis ganz sieht.",
      spoken: "{koennen}",
    },
    {
      seconds: 10,
      picture:
        "{held} schaut in die Kamera und spricht selbst. Nehmen Sie den Satz dreimal auf und behalten Sie den Versuch, bei dem gelacht wird. Am Schluss ist das Schild Ihres Betriebs zu sehen.",
      spoken:
        "Du weißt das auch noch nicht? Komm vorbei. Das Praktikum bei {betrieb} fängt bei null an.",
    },
  ],
  interview: [
    "Wie bist du an deinem ersten Tag zu {betrieb} gekommen, und was hattest du dabei?",
    "Was wusstest du damals noch nicht, worüber du heute lachst?",
    "Welches Wort hast du in der ersten Woche zum ersten Mal gehört?",
    "Was ging am Anfang richtig daneben? Erzähl so, dass ich es vor mir sehe.",
    "Was ist dir in dem Moment durch den Kopf gegangen?",
    "Wer hat dir geholfen, und was hat diese Person genau gesagt oder gemacht?",
    "Wann hast du zum ersten Mal gemerkt: Jetzt kann ich das?",
    "Was machst du heute allein, ohne lange zu überlegen?",
    "Was würdest du angehenden {beruf:pluralDativ} am Abend vor dem ersten Tag sagen?",
  ],
};
