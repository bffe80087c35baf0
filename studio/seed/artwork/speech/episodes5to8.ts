import { said, type Script } from "./script.ts";

export const episodes5to8: Script[] = [
  {
    file: "folge-05",
    chapters: [
      {
        title: "Auf der anderen Seite",
        turns: [
          said(
            "aylin",
            "Gestern noch Auszubildende, heute selbst zuständig. Lena Fuchs arbeitet im Hotel Auenblick. Lena, wie war der Wechsel?",
          ),
          said(
            "lena",
            "Ungewohnt. Plötzlich schauten alle mich an, wenn etwas unklar war. Ich habe viel zu viel erklärt.",
          ),
        ],
      },
      {
        title: "Einen Meter zurück",
        turns: [
          said("aylin", "Was machst du heute anders?"),
          said(
            "lena",
            "Ich stelle mich einen Meter weiter weg und nehme die Hände auf den Rücken. Dann kann ich nicht eingreifen, nur weil ich schneller wäre.",
          ),
          said(
            "lena",
            "Und ich frage zuerst: Was hättest du jetzt gemacht? Meistens stimmt die Antwort schon.",
          ),
        ],
      },
      {
        title: "Fast gleich alt",
        turns: [
          said("aylin", "Manche deiner Auszubildenden sind älter als du. Ist das schwierig?"),
          said(
            "lena",
            "Nur, wenn ich so tue, als wüsste ich alles. Einer hat fünf Jahre in einer Bar gearbeitet. Er zeigt mir Cocktails, ich zeige ihm das Buchungssystem.",
          ),
        ],
      },
      {
        title: "Zum Mitnehmen",
        turns: [
          said(
            "aylin",
            "Zum Mitnehmen: Wo könnten Sie morgen einen Meter zurücktreten? Bis zur nächsten Folge.",
          ),
        ],
      },
    ],
  },
  {
    file: "folge-06",
    chapters: [
      {
        title: "Niemand bewirbt sich",
        turns: [
          said(
            "aylin",
            "Die Stelle ist seit März ausgeschrieben, und es kommt nichts. Svenja Brandt liest für uns Stellenanzeigen. Svenja, was fällt dir auf?",
          ),
          said(
            "svenja",
            "Viele Anzeigen erzählen, was der Betrieb sucht. Wenige erzählen, was man dort am ersten Tag tut.",
          ),
        ],
      },
      {
        title: "Drei Sätze statt zehn Anforderungen",
        turns: [
          said("aylin", "Was gehört hinein?"),
          said(
            "svenja",
            "Drei Sätze. Was mache ich hier in der ersten Woche? Wer kümmert sich um mich? Was verdiene ich?",
          ),
          said(
            "svenja",
            "Und eine Handynummer, an die man schreiben darf. Eine Nachricht ist leichter als ein Anschreiben.",
          ),
        ],
      },
      {
        title: "Menschen statt Broschüren",
        turns: [
          said("aylin", "Und wo finde ich die Jugendlichen?"),
          said(
            "svenja",
            "Dort, wo sie mit euch reden können. Zehn Minuten an einem kleinen Tisch bringen mehr als zehn Broschüren. Nehmt Auszubildende mit, die selbst erzählen.",
          ),
        ],
      },
      {
        title: "Zum Mitnehmen",
        turns: [
          said(
            "aylin",
            "Zum Mitnehmen: Lassen Sie Ihre Anzeige von jemandem unter zwanzig vorlesen. Viel Erfolg!",
          ),
        ],
      },
    ],
  },
  {
    file: "folge-07",
    chapters: [
      {
        title: "Der Knoten im Kopf",
        turns: [
          said(
            "aylin",
            "Im Betrieb läuft alles, in der Prüfung ist der Kopf leer. Frau Doktor Lindqvist, woran liegt das?",
          ),
          said(
            "petra",
            "Stress verengt den Blick. Das ist normal. Problematisch wird es erst, wenn die Prüfung die erste Situation dieser Art ist.",
          ),
        ],
      },
      {
        title: "Üben, was später zählt",
        turns: [
          said("aylin", "Also mehr lernen?"),
          said(
            "petra",
            "Anders lernen. Üben Sie unter ähnlichen Bedingungen: gleiche Zeit, fremder Raum, jemand, der zuschaut und Fragen stellt.",
          ),
          said(
            "petra",
            "Einmal im Monat eine kleine Probe reicht. Der Körper merkt sich: Das kenne ich, das geht vorbei.",
          ),
        ],
      },
      {
        title: "Am Morgen selbst",
        turns: [
          said("aylin", "Und am Prüfungsmorgen?"),
          said(
            "petra",
            "Länger ausatmen als einatmen. Mit der Aufgabe beginnen, die man sicher kann. Und vorher wissen, wo die Toilette ist.",
          ),
        ],
      },
      {
        title: "Zum Mitnehmen",
        turns: [
          said(
            "aylin",
            "Zum Mitnehmen: Wann ist bei Ihnen die nächste kleine Probe? Bis bald bei Am Puls.",
          ),
        ],
      },
    ],
  },
  {
    file: "folge-08",
    chapters: [
      {
        title: "Am runden Tisch",
        turns: [
          said(
            "aylin",
            "Heute sind wir zu viert, live vom Ausbildungsstammtisch. Neben mir sitzen Jonas Terwey, Rolf Niemann und Lena Fuchs.",
          ),
          said(
            "jonas",
            "Die Regel ist einfach: Ein Fall, keine Vorträge, und was vertraulich ist, bleibt am Tisch.",
          ),
        ],
      },
      {
        title: "Der Fall: immer zu spät",
        turns: [
          said(
            "rolf",
            "Mein Fall: Ein Auszubildender kommt jeden Montag zu spät. Er arbeitet gut. Was tun?",
          ),
          said(
            "lena",
            "Haben Sie ihn gefragt, was montags anders ist? Bei uns war es einmal der Bus, der sonntags früh endet.",
          ),
          said(
            "rolf",
            "Gefragt habe ich. Nur nicht so. Ich habe gefragt, warum er schon wieder zu spät ist.",
          ),
        ],
      },
      {
        title: "Was die Runde mitnimmt",
        turns: [
          said(
            "jonas",
            "Das ist der Unterschied: Die eine Frage sucht einen Schuldigen, die andere eine Lösung.",
          ),
          said(
            "lena",
            "Und danach eine klare Abmachung, mit Datum. Sonst bleibt es beim netten Gespräch.",
          ),
        ],
      },
      {
        title: "Zum Mitnehmen",
        turns: [
          said("aylin", "Zum Mitnehmen: Welche Frage stellen Sie am Montag anders?"),
          said("rolf", "Ich berichte beim nächsten Mal. Versprochen."),
        ],
      },
    ],
  },
];
