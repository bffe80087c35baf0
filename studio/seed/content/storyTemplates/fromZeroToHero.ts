import type { StoryTemplate } from "./storyTemplate.ts";

export const FROM_ZERO_TO_HERO: StoryTemplate = {
  id: "from-zero-to-hero",
  title: "Vom ersten Tag zum ersten eigenen Auftrag",
  plot: "From Zero to Hero",
  occasion: "Ein Anfang in der Ausbildung",
  description:
    "Jemand fängt bei null an, scheitert, bekommt Hilfe und kann am Ende etwas, worauf andere sich verlassen. Gut für Auszubildende im zweiten oder dritten Jahr, die sich noch an ihren Anfang erinnern.",
  questions: [
    {
      key: "held",
      label: "Wie heißt die Person, um die es geht?",
      help: "Der Vorname genügt. Fragen Sie vorher, ob die Person einverstanden ist.",
      example: "Frieda",
    },
    {
      key: "lernt",
      label: "Was lernt sie und wo? Ergänzen Sie: „… lernt“",
      help: "Beruf und Betrieb in einem Satzteil, so wie Sie es am Telefon sagen würden.",
      example: "Tischlerin in der Tischlerei Niemann in Musterstadt",
    },
    {
      key: "anfang",
      label:
        "Was klappte am ersten Tag noch nicht? Ergänzen Sie: „Am ersten Tag wusste ich noch nicht einmal, …“",
      help: "Eine Kleinigkeit ist besser als „alles“. Man soll sie vor sich sehen.",
      example: "an welchem Ende man den Hobel anfasst",
    },
    {
      key: "tiefpunkt",
      label: "Wann ging etwas richtig schief?",
      help: "Ein bis zwei ganze Sätze: Was ist passiert, und was hat man gehört, gerochen oder gesehen?",
      example:
        "Die erste Werkzeugkiste wackelte so sehr, dass beim Abstellen der Griff abfiel. In der Werkstatt wurde es still.",
    },
    {
      key: "mentor",
      label: "Wer hat geholfen?",
      help: "Name und Rolle der Person.",
      example: "Rolf Niemann, der Meister",
    },
    {
      key: "rat",
      label: "Was hat diese Person gesagt?",
      help: "Möglichst wörtlich, ohne Anführungszeichen.",
      example:
        "Nicht das Sägen war schief, das Anreißen war schief. Zeig mal, wo es angefangen hat.",
    },
    {
      key: "heute",
      label: "Was kann die Person heute allein?",
      help: "Ein ganzer Satz mit einem konkreten Auftrag oder Ergebnis.",
      example:
        "Vorige Woche hat sie eine Eichentreppe vermessen, allein, mit dem Lieferwagen vor der Tür.",
    },
  ],
  parts: [
    {
      heading: "Der erste Tag",
      text: "{held} lernt {lernt}. „Am ersten Tag wusste ich noch nicht einmal, {anfang}.“",
    },
    { heading: "Der Tiefpunkt", text: "Dann kam der Tag, an dem es schiefging. {tiefpunkt}" },
    {
      heading: "Der Satz, der blieb",
      text: "Geholfen hat {mentor}. „{rat}“ Mehr war nicht nötig. Der Rest war Üben.",
    },
    {
      heading: "Heute",
      text: "{heute} Und wenn jemand Neues anfängt, erzählt {held} vom ersten Tag.",
    },
    {
      heading: "Einladung",
      text: "Sie wissen auch noch nicht, wie es geht? Gut. Genau da fangen wir an. Kommen Sie für einen Tag vorbei.",
    },
  ],
};
