import type { SeedDocument } from "../seedDocument.ts";
import type { OccasionId, PlotId } from "./storyTemplates/SeedStoryTemplate.ts";

interface Choice<Id extends string> {
  id: Id;
  title: string;
  description: string;
}

/** The plots of the Storygenerator, in the order in which the site shows them. */
export function storyPlots(): SeedDocument[] {
  return PLOTS.map(({ id, ...plot }, index) => ({
    _id: `plot-${id}`,
    _type: "storyPlot",
    ...plot,
    order: index + 1,
  }));
}

/** What there is to tell, in the order in which the site shows it. */
export function storyOccasions(): SeedDocument[] {
  return OCCASIONS.map(({ id, ...occasion }, index) => ({
    _id: `occasion-${id}`,
    _type: "storyOccasion",
    ...occasion,
    order: index + 1,
  }));
}

const PLOTS: readonly Choice<PlotId>[] = [
  {
    id: "from-zero-to-hero",
    title: "From Zero to Hero",
    description:
      "Jemand fängt bei null an, stolpert, bekommt Hilfe und kann heute etwas, worauf andere sich verlassen.",
  },
  {
    id: "monster-besiegen",
    title: "Monster besiegen",
    description:
      "Etwas steht im Weg und sieht groß aus: eine Maschine, eine Prüfung, ein Anruf. Stück für Stück wird es kleiner.",
  },
  {
    id: "mission-possible",
    title: "Mission Possible",
    description:
      "Ein Auftrag, ein Termin und die Frage, ob das zu schaffen ist. Spannend, weil die Uhr läuft.",
  },
  {
    id: "zaehme-das-biest",
    title: "Zähme das Biest",
    description:
      "Zwei, die erst nicht zusammenpassen: ein Mensch und eine Maschine, ein Programm, eine Aufgabe. Am Ende verstehen sie sich.",
  },
];

const OCCASIONS: readonly Choice<OccasionId>[] = [
  {
    id: "anfang",
    title: "Wie eine Ausbildung begann",
    description:
      "Die ersten Tage und Wochen: was fremd war, was geholfen hat und was heute leichtfällt.",
  },
  {
    id: "fehler",
    title: "Ein Fehler, aus dem jemand gelernt hat",
    description:
      "Etwas ging schief. Wie Ihr Betrieb damit umgegangen ist, sagt mehr über Sie als jedes Lob.",
  },
  {
    id: "werktag",
    title: "Ein Tag im Betrieb",
    description:
      "Ein ganz gewöhnlicher Tag mit einem Haken. Zeigt, welche Arbeit Auszubildende bei Ihnen wirklich tun.",
  },
  {
    id: "werdegang",
    title: "Aus Azubi wurde Chef:in",
    description:
      "Jemand hat bei Ihnen gelernt und trägt heute Verantwortung. Zeigt, wohin eine Ausbildung führen kann.",
  },
];
