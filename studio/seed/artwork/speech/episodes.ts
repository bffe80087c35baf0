import { episodes5to8 } from "./episodes5to8.ts";
import { said, type Script } from "./script.ts";

const episodes1to4: Script[] = [
  {
    file: "folge-01",
    chapters: [
      {
        title: "Willkommen bei Am Puls",
        turns: [
          said(
            "aylin",
            "Hallo und willkommen bei Am Puls, dem Ausbildungspodcast. Ich bin Aylin Kaplan.",
          ),
          said(
            "aylin",
            "Heute bin ich in der Tischlerei Niemann. Herr Niemann, Sie bilden seit 1996 aus. Warum eigentlich?",
          ),
        ],
      },
      {
        title: "Warum ein kleiner Betrieb ausbildet",
        turns: [
          said(
            "rolf",
            "Der ehrliche Grund war am Anfang: Ich brauchte Leute. Der bessere Grund kam später.",
          ),
          said(
            "rolf",
            "Wer ausbildet, muss erklären, was er tut. Und wer erklärt, merkt schnell, was er selbst nicht mehr hinterfragt.",
          ),
          said("aylin", "Haben Sie ein Beispiel?"),
          said(
            "rolf",
            "Meine Auszubildende wollte wissen, warum wir die Platten im Kreis tragen. Ich wusste es nicht. Seitdem steht das Regal woanders.",
          ),
        ],
      },
      {
        title: "Die Werkzeugkiste",
        turns: [
          said("aylin", "Und was raten Sie Betrieben, die noch zögern?"),
          said(
            "rolf",
            "Fangen Sie mit einer Sache an, die am Ende fertig ist. Bei uns ist das die Werkzeugkiste in der ersten Woche.",
          ),
          said(
            "rolf",
            "Die gehört den Auszubildenden. Und sie sehen jeden Tag, dass sie etwas können.",
          ),
        ],
      },
      {
        title: "Zum Mitnehmen",
        turns: [
          said(
            "aylin",
            "Zum Mitnehmen: Welche Frage hat Ihnen zuletzt jemand gestellt, der neu war? Bis zum nächsten Mal.",
          ),
        ],
      },
    ],
  },
  {
    file: "folge-02",
    chapters: [
      {
        title: "Der erste Montag",
        turns: [
          said(
            "aylin",
            "Erster Tag, halb acht, und niemand weiß, wohin mit der neuen Auszubildenden. Kennen Sie das?",
          ),
          said(
            "aylin",
            "Ich spreche mit Miriam Hollstein. Frau Hollstein, was geht in der ersten Woche am häufigsten schief?",
          ),
        ],
      },
      {
        title: "Drei Dinge vor dem Start",
        turns: [
          said(
            "miriam",
            "Meist fehlt kein guter Wille, sondern ein Plan. Drei Dinge helfen sofort: ein Anruf in der Woche davor, ein eigener Platz und eine Person, die zuständig ist.",
          ),
          said("aylin", "Der eigene Platz kann auch ein Spind sein?"),
          said(
            "miriam",
            "Unbedingt. Ein Spind mit Namen und Schuhen in der richtigen Größe sagt: Wir haben mit dir gerechnet.",
          ),
        ],
      },
      {
        title: "Das Gespräch am Freitag",
        turns: [
          said(
            "miriam",
            "Und am Freitag zehn Minuten mit zwei Fragen. Was war anders, als du gedacht hast? Was brauchst du am Montag?",
          ),
          said("aylin", "Zehn Minuten reichen?"),
          said(
            "miriam",
            "Wenn Sie zuhören, ja. Wer in der ersten Woche gefragt wird, fragt in der zweiten selbst.",
          ),
        ],
      },
      {
        title: "Zum Mitnehmen",
        turns: [
          said("aylin", "Zum Mitnehmen: Tragen Sie den Freitag jetzt schon ein. Schönen Start!"),
        ],
      },
    ],
  },
  {
    file: "folge-03",
    chapters: [
      {
        title: "Warum Feedback Angst macht",
        turns: [
          said(
            "aylin",
            "Kannst du mal kurz kommen? Bei diesem Satz rutscht vielen das Herz in die Hose.",
          ),
          said("aylin", "Jonas Terwey, du leitest unsere Seminare. Warum macht Feedback Angst?"),
          said(
            "jonas",
            "Weil es oft nur dann kommt, wenn etwas schiefging. Dann ist jede Rückmeldung ein Alarm.",
          ),
        ],
      },
      {
        title: "Beobachten, wirken, wünschen",
        turns: [
          said("aylin", "Und wie geht es besser?"),
          said(
            "jonas",
            "Mit drei Schritten. Erstens: Was habe ich gesehen? Zweitens: Welche Wirkung hatte das? Drittens: Was wünsche ich mir?",
          ),
          said(
            "jonas",
            "Also nicht: Du bist unordentlich. Sondern: Heute lag der Akkuschrauber auf der Treppe. Da kann jemand stürzen. Bitte leg ihn in die Kiste.",
          ),
        ],
      },
      {
        title: "Und umgekehrt?",
        turns: [
          said("aylin", "Dürfen Auszubildende auch Ihnen als Ausbilder Rückmeldung geben?"),
          said(
            "jonas",
            "Sie müssen sogar. Fragen Sie einmal im Monat: Was soll ich beibehalten, was soll ich lassen? Und dann nur Danke sagen.",
          ),
        ],
      },
      {
        title: "Zum Mitnehmen",
        turns: [
          said(
            "aylin",
            "Zum Mitnehmen: Geben Sie heute eine Rückmeldung zu etwas, das gut lief. Bis bald.",
          ),
        ],
      },
    ],
  },
  {
    file: "folge-04",
    chapters: [
      {
        title: "Ein zu schöner Satz",
        turns: [
          said(
            "aylin",
            "Im Berichtsheft steht: Ich optimierte die prozessualen Abläufe der Fügetechnik. Herr Özdemir, was haben Sie gedacht?",
          ),
          said(
            "mehmet",
            "Ich habe gedacht: So redet bei uns niemand. Da hat eine Maschine mitgeschrieben.",
          ),
        ],
      },
      {
        title: "Verbieten oder begleiten?",
        turns: [
          said("aylin", "Haben Sie es verboten?"),
          said(
            "mehmet",
            "Nein. Wir haben uns zusammengesetzt und eine Regel gemacht. Erst selbst drei Stichworte schreiben, dann darf die KI beim Formulieren helfen.",
          ),
          said(
            "mehmet",
            "Und am Ende muss die Auszubildende mir jeden Satz erklären können. Was sie nicht erklären kann, fliegt raus.",
          ),
        ],
      },
      {
        title: "Was nicht in die KI gehört",
        turns: [
          said("aylin", "Gibt es Grenzen?"),
          said(
            "mehmet",
            "Ja. Keine Namen, keine Kundendaten, keine Zeichnungen. Das haben wir aufgeschrieben, eine halbe Seite.",
          ),
        ],
      },
      {
        title: "Zum Mitnehmen",
        turns: [
          said(
            "aylin",
            "Zum Mitnehmen: Reden Sie über die KI, bevor sie im Berichtsheft steht. Danke fürs Zuhören.",
          ),
        ],
      },
    ],
  },
];

/** What is said in the eight episodes of the podcast. */
export const episodeScripts: Script[] = [...episodes1to4, ...episodes5to8];
