import type { EpisodePage } from "./episodePage.ts";

export const vomAzubiZurAusbilderin: EpisodePage = {
  name: "vom-azubi-zur-ausbilderin",
  title: "Vom Azubi zur Ausbilderin",
  day: -91,
  summary:
    "Lena Fuchs hat im Hotel Auenblick gelernt und begleitet dort heute selbst Auszubildende, von denen manche älter sind als sie. Ihr Trick: einen Meter zurücktreten.",
  alt: "Lena Fuchs steht winkend auf der obersten von vier bunten Stufen.",
  guests: ["person-lena-fuchs"],
  topics: ["topic-rolle", "topic-generation-z"],
  intro:
    "Mit 22 Jahren bereitet sich Lena Fuchs auf die Prüfung nach der Ausbilder-Eignungsverordnung vor. Aylin Kaplan hat sie an der Rezeption besucht.",
  takeaways: [
    "Hände auf den Rücken: Wer nicht eingreift, sieht mehr.",
    "Zuerst fragen: Was hättest du jetzt gemacht?",
    "Erfahrung zählt in beide Richtungen. Lassen Sie sich etwas zeigen.",
  ],
  links: [
    "Zum Lesen: [Interview mit Lena Fuchs](ref:article-interview-lena-fuchs)",
    "Der Betrieb: [Hotel Auenblick](ref:organisation-hotel-auenblick)",
    "Alles zum Thema: [Ausbilder:in sein](ref:topic-rolle)",
  ],
};
