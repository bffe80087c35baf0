import type { EpisodePage } from "./episodePage.ts";

export const stammtischSpezial: EpisodePage = {
  name: "stammtisch-spezial",
  title: "Stammtisch-Spezial: immer montags zu spät",
  day: -9,
  summary:
    "Eine Bonusfolge mit vier Stimmen: Beim Ausbildungsstammtisch bringt Rolf Niemann einen Fall mit, Lena Fuchs stellt die richtige Frage, und Jonas Terwey hält fest, was den Unterschied macht.",
  alt: "Ein runder Tisch von oben: In der Mitte steht ein Mikrofon, ringsum sitzen sechs Personen mit Tassen.",
  guests: ["person-jonas-terwey", "person-rolf-niemann", "person-lena-fuchs"],
  topics: ["topic-rolle"],
  intro:
    "Ein Fall, keine Vorträge: So geht der Stammtisch. Diesmal lief das Aufnahmegerät mit, und alle am Tisch wussten davon.",
  takeaways: [
    "Fragen Sie nach dem Anlass, nicht nach der Schuld: „Was ist montags anders?“",
    "Treffen Sie danach eine klare Abmachung mit Datum.",
    "Was vertraulich ist, bleibt am Tisch.",
  ],
  links: [
    "Selbst dabei sein: [der nächste Stammtisch](ref:seminar-stammtisch-naechster)",
    "Die Reihe: [Ausbildungsstammtisch](ref:series-ausbildungsstammtisch)",
    "Warum wir so arbeiten: [das Dialogkonzept](ref:article-dialogkonzept-erklaert)",
  ],
};
