import { said, type Script } from "./script.ts";

/** Narration of the four videos; each chapter is one scene of the film. */
export const filmScripts: Script[] = [
  {
    file: "lernvideo-smartphone",
    chapters: [
      {
        title: "Ein Handgriff",
        turns: [
          said("aylin", "Ein gutes Lernvideo zeigt einen Handgriff, nicht den ganzen Beruf."),
        ],
      },
      { title: "Vier Bilder", turns: [said("aylin", "Schreiben Sie zuerst vier Bilder auf.")] },
      {
        title: "Stativ",
        turns: [said("aylin", "Stellen Sie das Smartphone quer auf ein Stativ.")],
      },
      {
        title: "Licht",
        turns: [said("aylin", "Das Licht kommt von der Seite, nicht von hinten.")],
      },
      { title: "Kurze Stücke", turns: [said("aylin", "Drehen Sie kurze Stücke.")] },
      {
        title: "Untertitel",
        turns: [
          said("aylin", "Und zum Schluss: Untertitel dazu. Denn in der Werkstatt hört man wenig."),
        ],
      },
    ],
  },
  {
    file: "berichtsheft",
    chapters: [
      {
        title: "Drei Dinge",
        turns: [said("miriam", "Ein digitales Berichtsheft braucht drei Dinge.")],
      },
      {
        title: "Termin",
        turns: [said("miriam", "Erstens: einen festen Termin, zum Beispiel Freitag um elf Uhr.")],
      },
      {
        title: "Rahmenplan",
        turns: [
          said(
            "miriam",
            "Zweitens: den Ausbildungsrahmenplan, damit jede Tätigkeit ihren Platz findet.",
          ),
        ],
      },
      {
        title: "Rückmeldung",
        turns: [
          said(
            "miriam",
            "Drittens: eine Rückmeldung, die mehr ist als ein Haken. Zwei Sätze genügen.",
          ),
        ],
      },
      { title: "Gespräch", turns: [said("miriam", "So wird aus der Pflicht ein Gespräch.")] },
    ],
  },
  {
    file: "portraet-tischlerei-niemann",
    chapters: [
      {
        title: "Der Betrieb",
        turns: [
          said(
            "rolf",
            "Neun Menschen, zwei davon in Ausbildung. In der Tischlerei Niemann lernt man an echten Aufträgen.",
          ),
        ],
      },
      {
        title: "Die Werkzeugkiste",
        turns: [said("rolf", "Am ersten Tag bauen sich die Neuen eine Werkzeugkiste.")],
      },
      {
        title: "Der letzte Tag",
        turns: [said("rolf", "Am letzten Tag nehmen sie darin ihr eigenes Werkzeug mit.")],
      },
      {
        title: "Drei Jahre",
        turns: [
          said(
            "rolf",
            "Dazwischen liegen drei Jahre, viele Späne und kurze Lernvideos, die die Azubis selbst drehen.",
          ),
        ],
      },
    ],
  },
  {
    file: "portraet-hotel-auenblick",
    chapters: [
      {
        title: "Vor dem ersten Tag",
        turns: [
          said(
            "lena",
            "Im Hotel Auenblick beginnt die Ausbildung zwei Wochen vor dem ersten Arbeitstag.",
          ),
        ],
      },
      { title: "Anruf und Patin", turns: [said("lena", "Mit einem Anruf. Mit einer Patin.")] },
      {
        title: "Eine Nacht als Gast",
        turns: [said("lena", "Und mit einer Nacht als Gast im eigenen Haus.")],
      },
      {
        title: "An der Rezeption",
        turns: [
          said(
            "lena",
            "Wer selbst einmal mit dem Koffer an der Rezeption stand, weiß danach, worauf es ankommt.",
          ),
        ],
      },
    ],
  },
];

/** The sound clip of an article. */
export const workshopClip: Script = {
  file: "ton-werkstatt",
  chapters: [
    {
      title: "Der Hobel",
      turns: [
        said(
          "frieda",
          "Man hört es, bevor man es sieht. Wenn der Hobel singt, nimmt er einen dünnen Span. Wenn er rattert, steht das Eisen zu weit vor. Das kann man schlecht aufschreiben. Das muss man hören.",
        ),
      ],
    },
  ],
};
