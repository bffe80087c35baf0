import type { StoryTemplate } from "./storyTemplate.ts";

export const MONSTER_BESIEGEN: StoryTemplate = {
  id: "monster-besiegen",
  title: "Der Fehler, vor dem alle Angst hatten",
  plot: "Monster besiegen",
  occasion: "Ein Fehler, aus dem jemand gelernt hat",
  description:
    "Etwas Großes steht im Weg: eine Maschine, eine Prüfung, ein Anruf. Die Geschichte zeigt, wie das Monster kleiner wurde und wer dabei half. Gut, um zu zeigen, wie Ihr Betrieb mit Fehlern umgeht.",
  questions: [
    {
      key: "held",
      label: "Wie heißt die Person, um die es geht?",
      help: "Vorname und Lehrjahr genügen.",
      example: "Emil, erstes Lehrjahr",
    },
    {
      key: "monster",
      label: "Wovor hatte sie Respekt oder Angst? Ergänzen Sie: „Das Monster war …“",
      help: "Mit Artikel. Je greifbarer, desto besser.",
      example: "die Kreissäge",
    },
    {
      key: "bild",
      label: "Wie sah oder klang das Monster aus der Nähe?",
      help: "Ein ganzer Satz. Was sieht man, was hört man?",
      example: "Beim Anlaufen klang sie wie ein startendes Flugzeug.",
    },
    {
      key: "flucht",
      label: "Was tat die Person, um es zu vermeiden?",
      help: "Ein ganzer Satz. Ein bisschen Humor ist erlaubt.",
      example:
        "Drei Wochen lang meldete er sich freiwillig zum Fegen, sobald jemand die Haube abnahm.",
    },
    {
      key: "waffe",
      label: "Was hat geholfen?",
      help: "Eine Übung, ein Trick, ein Mensch. Ein bis zwei ganze Sätze.",
      example:
        "Er fragte, ob er den Meister beim Einrichten filmen darf. Abends sah er sich die Aufnahme an, immer wieder.",
    },
    {
      key: "sieg",
      label: "Woran merkte man, dass das Monster besiegt war?",
      help: "Ein ganzer Satz über einen bestimmten Moment.",
      example:
        "An einem Freitag richtete er die Säge unter den Augen des Meisters selbst ein, atmete aus und schnitt.",
    },
    {
      key: "rest",
      label: "Was ist vom Respekt geblieben, und wozu ist er gut?",
      help: "Ein ganzer Satz. Gerade bei Maschinen soll etwas übrig bleiben.",
      example: "Die Schutzbrille setzt er heute auf, bevor er überhaupt hinsieht.",
    },
  ],
  parts: [
    { heading: "Das Monster", text: "Das Monster war {monster}. {bild}" },
    { heading: "Die Flucht", text: "Das ist die Geschichte von {held}. {flucht}" },
    { heading: "Der Plan", text: "So ging es nicht weiter. {waffe}" },
    { heading: "Der Moment", text: "{sieg} Geklatscht hat niemand. Gesehen haben es alle." },
    {
      heading: "Was bleibt",
      text: "{rest} Bei uns darf man vor etwas Angst haben. Man muss nur nicht allein damit bleiben.",
    },
  ],
};
