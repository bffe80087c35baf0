import type { EpisodePage } from "./episodePage.ts";

export const warumAusbilden: EpisodePage = {
  name: "warum-ausbilden",
  title: "Warum ausbilden?",
  day: -203,
  summary:
    "Die Tischlerei Niemann hat neun Beschäftigte, zwei davon sind Auszubildende. Inhaber Rolf Niemann erzählt, warum sich das rechnet, auch wenn es zuerst Zeit kostet, und was eine Werkzeugkiste damit zu tun hat.",
  alt: "Zwei Hände, eine ältere und eine jüngere, führen gemeinsam einen Hobel über ein Brett.",
  guests: ["person-rolf-niemann"],
  topics: ["topic-rolle", "topic-onboarding"],
  intro:
    "Rolf Niemann bildet seit 1996 aus. Im Gespräch mit Aylin Kaplan geht es um die Frage einer Auszubildenden, die ein ganzes Plattenlager verändert hat, und um den Nutzen eines ersten fertigen Stücks.",
  takeaways: [
    "Erklären deckt auf, was im Betrieb nur noch aus Gewohnheit so gemacht wird.",
    "Ein erstes Werkstück, das fertig wird und behalten werden darf, wirkt länger als jede Begrüßungsmappe.",
    "Wer neu ist, stellt die besten Fragen. Schreiben Sie sie auf.",
  ],
  links: [
    "Das ganze Gespräch zum Lesen: [Interview mit Rolf Niemann](ref:article-interview-rolf-niemann)",
    "Aus derselben Werkstatt: [Azubis drehen Lernvideos](ref:article-praxis-tischlerei-lernvideos)",
    "Der Betrieb: [Tischlerei Niemann](ref:organisation-tischlerei-niemann)",
  ],
};
