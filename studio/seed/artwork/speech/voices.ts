import type { Speaker } from "./script.ts";

export interface Voice {
  /** As it stands in captions. */
  name: string;
  /** Per cent of the synthesiser's own pitch. */
  pitch: number;
  /** Per cent of its own tempo. */
  tempo: number;
  /** Size of the vocal tract: below 1 the voice gets bigger and deeper, above 1 smaller and brighter. */
  size: number;
}

/** One German voice of SVOX Pico, turned into nine people. */
export const voices: Record<Speaker, Voice> = {
  aylin: { name: "Aylin Kaplan", pitch: 104, tempo: 104, size: 1 },
  lena: { name: "Lena Fuchs", pitch: 110, tempo: 106, size: 1.06 },
  frieda: { name: "Frieda", pitch: 112, tempo: 102, size: 1.08 },
  miriam: { name: "Miriam Hollstein", pitch: 94, tempo: 99, size: 0.96 },
  svenja: { name: "Svenja Brandt", pitch: 98, tempo: 106, size: 1.03 },
  petra: { name: "Dr. Petra Lindqvist", pitch: 92, tempo: 95, size: 0.94 },
  jonas: { name: "Jonas Terwey", pitch: 84, tempo: 104, size: 0.86 },
  mehmet: { name: "Mehmet Özdemir", pitch: 78, tempo: 100, size: 0.84 },
  rolf: { name: "Rolf Niemann", pitch: 74, tempo: 95, size: 0.81 },
};

/** Words that the synthesiser would read wrongly, spelled as they sound. */
const pronunciations: [RegExp, string][] = [
  [/\bAylin\b/g, "Ailin"],
  [/\bTerwey\b/g, "Terwei"],
  [/\bSvenja\b/g, "Swenja"],
  [/\bFeedback\b/g, "Fiedbäck"],
  [/\blive\b/g, "laif"],
  [/\bCocktails\b/g, "Kockteils"],
  [/\bSmartphone\b/g, "Smahrtfohn"],
  [/\bKI\b/g, "Ka-Ih"],
];

export function pronounced(text: string): string {
  return pronunciations.reduce((spoken, [word, sound]) => spoken.replace(word, sound), text);
}
