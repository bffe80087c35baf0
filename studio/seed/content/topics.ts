import { picture, slug } from "../seedDocument.ts";
import type { SeedDocument } from "../seedDocument.ts";

interface Topic {
  id: string;
  title: string;
  slug: string;
  description: string;
  picture: string;
  alt: string;
}

/** The eight topics, in the order in which the site shows them. */
export function topics(): SeedDocument[] {
  return TOPICS.map((topic, index) => ({
    _id: topic.id,
    _type: "topic",
    title: topic.title,
    slug: slug(topic.slug),
    description: topic.description,
    picture: picture(topic.picture, topic.alt),
    order: index + 1,
  }));
}

const TOPICS: readonly Topic[] = [
  {
    id: "topic-digitales-lernen",
    title: "Digitales Lernen",
    slug: "digitales-lernen",
    description:
      "Lernvideos, Lernplattformen, digitales Berichtsheft: Werkzeuge, die im Betrieb Zeit sparen – und wie Sie sie ohne eigene IT-Abteilung einführen.",
    picture: "thema-digitales-lernen",
    alt: "Ein Tablet steht auf einer Werkbank, auf dem Bildschirm ein Abspielsymbol; daneben liegen Zollstock und Bleistift.",
  },
  {
    id: "topic-recruiting",
    title: "Azubis gewinnen",
    slug: "azubis-gewinnen",
    description:
      "Stellenanzeige, Praktikum, Social Media, Messe: wie kleine Betriebe von jungen Menschen gefunden werden und was im ersten Gespräch zählt.",
    picture: "thema-recruiting",
    alt: "Drei junge Menschen mit Rucksäcken vor einer offenen, hell erleuchteten Tür; eine Person winkt.",
  },
  {
    id: "topic-onboarding",
    title: "Gut ankommen",
    slug: "gut-ankommen",
    description:
      "Von der Zusage bis zum Ende der Probezeit: was neue Auszubildende brauchen, damit sie bleiben und bald mitarbeiten.",
    picture: "thema-onboarding",
    alt: "Ein vorbereiteter Arbeitsplatz mit Namensschild, Arbeitsschuhen, gefalteter Jacke, Schlüssel, Tasse und Pflanze.",
  },
  {
    id: "topic-pruefung",
    title: "Prüfung",
    slug: "pruefung",
    description:
      "Zwischenprüfung, Abschlussprüfung, Gesellenstück: planen, üben, Nerven behalten – und was der Betrieb dazu beitragen kann.",
    picture: "thema-pruefung",
    alt: "Ein Klemmbrett mit vier abgehakten und einem offenen Kästchen, obenauf ein Bleistift, dahinter eine runde Uhr.",
  },
  {
    id: "topic-inklusion",
    title: "Inklusion",
    slug: "inklusion",
    description:
      "Ausbilden, auch wenn etwas anders ist: Behinderung, Lernschwierigkeiten, eine neue Sprache. Mit Hilfen, die kleine Betriebe tatsächlich nutzen.",
    picture: "thema-inklusion",
    alt: "Drei Menschen über einem Plan an einem höhenverstellbaren Tisch, eine Person sitzt im Rollstuhl, eine trägt ein Hörgerät.",
  },
  {
    id: "topic-generation-z",
    title: "Generation Z verstehen",
    slug: "generation-z",
    description:
      "Was junge Menschen von ihrer Ausbildung erwarten, was davon neu ist und was nicht – ohne Klischees, mit Stimmen von Azubis.",
    picture: "thema-generation-z",
    alt: "Eine junge Frau mit Kopfhörern um den Hals und Handy in der Hand, über ihr zwei Sprechblasen mit Herz und Fragezeichen.",
  },
  {
    id: "topic-ki",
    title: "KI in der Ausbildung",
    slug: "ki-in-der-ausbildung",
    description:
      "Chatbots, Übersetzer, Bildgeneratoren: wo sie beim Erklären und Üben helfen, wo sie Fehler machen und welche Regeln Azubis brauchen.",
    picture: "thema-ki",
    alt: "Ein aufgeschlagenes Heft, aus dessen Zeilen ein Netz aus Punkten und Linien wächst; darüber eine Hand mit Stift.",
  },
  {
    id: "topic-rolle",
    title: "Ausbilder:in sein",
    slug: "ausbilderin-sein",
    description:
      "Zwischen Auftrag, Azubi und eigener Arbeit: Gespräche führen, Rückmeldung geben, Grenzen setzen – und selbst weiterlernen.",
    picture: "thema-rolle",
    alt: "Eine Ausbilderin in blauem Arbeitshemd und ein Auszubildender nebeneinander an der Werkbank; sie zeigt, er hält das Werkzeug.",
  },
];
