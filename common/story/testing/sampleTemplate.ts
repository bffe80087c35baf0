import type { Occupation, StoryTemplate, Trade } from "../StoryTemplate.ts";

const same = (word: string) => ({
  nominative: word,
  genitive: word,
  dative: word,
  accusative: word,
});

export const TISCHLER: Occupation = {
  id: "tischler",
  masculine: { gender: "masculine", ...same("Tischler"), genitive: "Tischlers" },
  feminine: { gender: "feminine", ...same("Tischlerin") },
  neutral: { gender: "both", ...same("Tischler:in") },
  plural: "Tischler:innen",
  pluralDative: "Tischler:innen",
};

export const FACHKRAFT: Occupation = {
  id: "fachkraft-lagerlogistik",
  masculine: { gender: "feminine", ...same("Fachkraft für Lagerlogistik") },
  feminine: { gender: "feminine", ...same("Fachkraft für Lagerlogistik") },
  neutral: { gender: "feminine", ...same("Fachkraft für Lagerlogistik") },
  plural: "Fachkräfte für Lagerlogistik",
  pluralDative: "Fachkräften für Lagerlogistik",
};

/** Its nominative goes by the article: ein Medizinischer, der Medizinische. */
export const MFA: Occupation = {
  id: "medizinische-fachangestellte",
  masculine: {
    ...same("Medizinischen Fachangestellten"),
    gender: "masculine",
    nominative: "Medizinischer Fachangestellter",
    nominativeDefinite: "Medizinische Fachangestellte",
  },
  feminine: {
    ...same("Medizinische Fachangestellte"),
    gender: "feminine",
    genitive: "Medizinischen Fachangestellten",
    dative: "Medizinischen Fachangestellten",
  },
  neutral: {
    ...same("Medizinischen Fachangestellten"),
    gender: "both",
    nominative: "Medizinische:r Fachangestellte:r",
    nominativeDefinite: "Medizinische Fachangestellte",
    accusative: "Medizinische:n Fachangestellte:n",
  },
  plural: "Medizinische Fachangestellte",
  pluralDative: "Medizinischen Fachangestellten",
};

export const HANDWERK: Trade = {
  id: "tischlerhandwerk",
  gender: "neuter",
  ...same("Tischlerhandwerk"),
  genitive: "Tischlerhandwerks",
};

export const MEDIEN: Trade = {
  id: "medien",
  gender: "plural",
  ...same("Medien"),
};

/** A whole template, small: every shape of question, every kind of text. */
export const SAMPLE_TEMPLATE: StoryTemplate = {
  id: "sample",
  title: "Die Säge",
  description: "Wie jemand die Angst vor einer Maschine verlor.",
  plot: { id: "monster", title: "Monster besiegen", description: "Etwas steht im Weg." },
  occasion: { id: "fehler", title: "Ein Fehler", description: "Aus dem jemand gelernt hat." },
  questions: [
    question("betrieb", "name", "Tischlerei Niemann"),
    question("gewerk", "trade", "Tischlerhandwerk"),
    question("held", "person", "Mia, sie"),
    question("beruf", "occupation", "Tischler"),
    question("angst", "phrase", "der Kreissäge"),
    question("sieg", "sentence", "An einem Freitag schnitt sie allein"),
    { ...question("zitat", "quote", "Ich habe gezittert"), isOptional: true },
  ],
  parts: [
    {
      role: "hook",
      wordings: [
        { text: "{held} hatte Angst vor {angst}. {held:er} sagte es niemandem." },
        { text: "{zitat}, sagt {held}. Gemeint ist die erste Woche vor {angst}." },
      ],
      short: [{ text: "{held} hatte Angst vor {angst}." }],
    },
    {
      role: "obstacle",
      wordings: [
        { text: "Wer {beruf} wird, kommt daran nicht vorbei.", tone: "factual" },
        { text: "{beruf:ein} ohne Säge? Eben.", tone: "relaxed" },
      ],
      short: [{ text: "Ohne geht es {gewerk:imDativ} nicht." }],
    },
    {
      role: "turningPoint",
      wordings: [{ text: "Dann half jemand {held:ihm}. {sieg}" }],
      short: [{ text: "{sieg}" }],
    },
    {
      role: "change",
      wordings: [{ text: "{held:genitiv} Respekt ist geblieben. {sieg} {held} lacht." }],
      short: [{ text: "{held:seine} Angst ist weg." }],
    },
    {
      role: "callToAction",
      wordings: [{ text: "Du willst {beruf:zum} werden? Komm zu {betrieb}." }],
      short: [{ text: "Komm zu {betrieb}." }],
    },
  ],
  headlines: ["{held} und {angst}", "Vor {angst} hatte {held} Angst"],
  teasers: [
    {
      network: "bluesky",
      wordings: [{ text: "Angst vor {angst}? {held} kennt das. {zitat}" }, { text: "{sieg}" }],
    },
  ],
  scenes: [
    { seconds: 20, picture: "Halten Sie das Handy quer auf {angst}.", spoken: "Das ist {held}." },
    { seconds: 25, picture: "{held} an der Maschine.", spoken: "" },
    { seconds: 15, picture: "Das Schild von {betrieb}.", spoken: "Komm vorbei." },
  ],
  interview: ["Wovor hattest du Angst?", "Wie ist es, {beruf:zum} zu werden?"],
};

function question(
  key: string,
  shape: StoryTemplate["questions"][number]["shape"],
  example: string,
): StoryTemplate["questions"][number] {
  return { key, shape, label: "Was?", help: "", example, isOptional: false };
}
