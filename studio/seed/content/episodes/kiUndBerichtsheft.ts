import type { EpisodePage } from "./episodePage.ts";

export const kiUndBerichtsheft: EpisodePage = {
  name: "ki-und-berichtsheft",
  title: "Wenn die KI das Berichtsheft schreibt",
  day: -119,
  summary:
    "„Ich optimierte die prozessualen Abläufe der Fügetechnik.“ Mehmet Özdemir hat im Berichtsheft einen Satz gefunden, den in seinem Betrieb niemand sagt. Verboten hat er die KI trotzdem nicht.",
  alt: "Ein aufgeschlagenes Heft, dessen Zeilen in eine Schallwelle übergehen.",
  guests: ["person-mehmet-oezdemir"],
  topics: ["topic-ki", "topic-digitales-lernen"],
  intro:
    "Bei Metallbau Özdemir gilt eine halbe Seite Regeln für den Umgang mit Schreibprogrammen. Der Ausbildungsleiter erzählt, wie sie entstanden ist.",
  takeaways: [
    "Zuerst selbst drei Stichworte schreiben, dann formulieren lassen.",
    "Jeden Satz erklären können. Was nicht erklärt werden kann, kommt heraus.",
    "Keine Namen, keine Kundendaten und keine Zeichnungen eingeben.",
  ],
  links: [
    "Überblick: [KI-Werkzeuge im Ausbildungsalltag](ref:article-ki-tools-im-ausbildungsalltag)",
    "Schritt für Schritt: [Gute Prompts für Ausbilder:innen](ref:tutorial-ki-prompts-fuer-ausbilder)",
    "Zum Mitreden: das Seminar [KI im Berichtsheft](ref:seminar-ki-im-berichtsheft)",
  ],
};
