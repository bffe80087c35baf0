import type { StoryTemplate } from "./storyTemplate.ts";

export const ZAEHME_DAS_BIEST: StoryTemplate = {
  id: "zaehme-das-biest",
  title: "Wer hier wen gezähmt hat",
  plot: "Zähme das Biest",
  occasion: "Aus Azubi wird Ausbilder:in",
  description:
    "Zwei, die zuerst nicht zusammenpassen: ein Mensch und eine alte Anlage, eine schwierige Kundin, ein widerspenstiges System – oder eine Auszubildende und ihr strenger Meister. Am Ende haben sich beide verändert.",
  questions: [
    {
      key: "held",
      label: "Wer erzählt die Geschichte?",
      help: "Vorname und heutige Aufgabe.",
      example: "Lena, heute Junior-Ausbilderin am Empfang",
    },
    {
      key: "biest",
      label: "Wer oder was war das Biest?",
      help: "Mit Artikel. Bei Menschen nur mit deren Zustimmung – und so, dass sie mitlachen können.",
      example: "das Buchungssystem",
    },
    {
      key: "ruf",
      label: "Was erzählte man sich darüber?",
      help: "Ein ganzer Satz, gern übertrieben.",
      example: "Angeblich hatte es einmal eine ganze Hochzeit verschluckt.",
    },
    {
      key: "begegnung",
      label: "Wie verlief die erste Begegnung?",
      help: "Ein bis zwei ganze Sätze.",
      example:
        "Am zweiten Tag buchte sie einen Gast in ein Zimmer, in dem schon einer schlief. Beide kamen im Bademantel an die Rezeption.",
    },
    {
      key: "entdeckung",
      label: "Was hat die Person herausgefunden, das vorher niemand gesehen hatte?",
      help: "Ein ganzer Satz. Hier kippt die Geschichte.",
      example: "Sie merkte, dass das System eine gelbe Zeile zeigt, bevor es etwas falsch macht.",
    },
    {
      key: "zusammen",
      label: "Wie arbeiten beide heute zusammen?",
      help: "Ein ganzer Satz über den Alltag.",
      example:
        "Heute klebt neben dem Bildschirm ein Zettel mit der Farbe Gelb, und niemand steht mehr im Bademantel da.",
    },
    {
      key: "weitergabe",
      label: "Was gibt die Person an die Nächsten weiter? Ergänzen Sie: „Ich sage allen Neuen: …“",
      help: "Ein Satz, der auch auf einem Plakat stehen könnte.",
      example: "Wenn etwas gelb wird, nicht klicken. Erst denken, dann fragen.",
    },
  ],
  parts: [
    { heading: "Der Ruf", text: "Alle kannten {biest}. {ruf}" },
    { heading: "Die erste Begegnung", text: "Dann kam {held}. {begegnung}" },
    {
      heading: "Die Entdeckung",
      text: "Aufgeben wäre leicht gewesen. Doch dann änderte sich etwas: {entdeckung}",
    },
    { heading: "Gezähmt", text: "{zusammen}" },
    {
      heading: "Weitergeben",
      text: "„Ich sage allen Neuen: {weitergabe}“ Wer bei uns etwas gezähmt hat, zeigt es den Nächsten.",
    },
  ],
};
