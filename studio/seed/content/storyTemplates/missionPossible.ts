import type { StoryTemplate } from "./storyTemplate.ts";

export const MISSION_POSSIBLE: StoryTemplate = {
  id: "mission-possible",
  title: "Ein Auftrag, ein Team, ein Termin",
  plot: "Mission Possible",
  occasion: "Ein Tag im Betrieb",
  description:
    "Ein Auftrag, der auf den ersten Blick nicht zu schaffen ist, ein kleines Team und eine Uhr, die läuft. Zeigt, dass Auszubildende bei Ihnen richtige Arbeit machen.",
  questions: [
    {
      key: "auftrag",
      label: "Wie lautete der Auftrag?",
      help: "Ein ganzer Satz, so wie er morgens verkündet wurde.",
      example: "Bis Freitag, zwölf Uhr, liefert das Dach der Kita Strom.",
    },
    {
      key: "team",
      label: "Wer war dabei?",
      help: "Namen und Lehrjahre, als Aufzählung mit „und“.",
      example: "Dilara im dritten, Ben im zweiten und Noor im ersten Lehrjahr",
    },
    {
      key: "hindernis",
      label: "Was machte es schwierig?",
      help: "Ein ganzer Satz. Wetter, Zeit, Material, ein Missverständnis?",
      example: "Am Dienstag fehlte die Hälfte der Halterungen, und am Mittwoch regnete es.",
    },
    {
      key: "idee",
      label: "Wer hatte welche Idee?",
      help: "Ein bis zwei ganze Sätze. Am besten kommt die Idee von den Auszubildenden.",
      example:
        "Noor schlug vor, alles am Boden vorzumontieren. Dilara rechnete aus, ob der Kran das hebt.",
    },
    {
      key: "sekunde",
      label: "Was war der spannendste Moment?",
      help: "Ein ganzer Satz, in der Gegenwart erzählt.",
      example: "Freitag, elf Uhr fünfzig: Ben schaltet ein, und der Zähler bewegt sich nicht.",
    },
    {
      key: "loesung",
      label: "Wie ging es aus?",
      help: "Ein bis zwei ganze Sätze. Auch ein knappes Ende ist ein gutes Ende.",
      example:
        "Es war ein Stecker. Um elf Uhr achtundfünfzig zeigte der Zähler den ersten Strom vom Dach, und die Kinder jubelten.",
    },
  ],
  parts: [
    { heading: "Der Auftrag", text: "{auftrag} So stand es am Montag an der Tafel." },
    { heading: "Das Team", text: "Zuständig: {team}. Sonst niemand." },
    { heading: "Das Hindernis", text: "{hindernis}" },
    { heading: "Die Idee", text: "{idee} Die Fachleute prüften, nickten und gingen zur Seite." },
    { heading: "Der Moment", text: "{sekunde} {loesung}" },
    {
      heading: "Einladung",
      text: "Bei uns bekommen Auszubildende Aufträge, die zählen. Der nächste steht schon an der Tafel. Machen Sie mit?",
    },
  ],
};
