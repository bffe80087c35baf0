import type { Network, PartRole, Tone } from "../../../common/story/StoryTemplate.ts";

/** What parts are called, and why they are there. */
export const PART_WORDS: Readonly<Record<PartRole, { title: string; why: string }>> = {
  hook: {
    title: "Der Einstieg",
    why: "Nach zwei Sätzen entscheidet sich, ob jemand weiterliest. Darum beginnt die Geschichte mit einem Menschen und einer Frage im Kopf, nicht mit dem Gründungsjahr.",
  },
  obstacle: {
    title: "Das Hindernis",
    why: "Ohne Schwierigkeit keine Spannung. Was nicht glattging, macht alles Weitere glaubwürdig und nimmt Jugendlichen die Sorge, sie müssten schon alles können.",
  },
  turningPoint: {
    title: "Der Wendepunkt",
    why: "Hier ändert sich etwas, und jemand hilft dabei. Das ist die Stelle, an der man sieht, wie Sie ausbilden. Bleiben Sie bei dem einen Moment.",
  },
  change: {
    title: "Die Veränderung",
    why: "Was kann die Person heute, was sie vorher nicht konnte? Zeigen Sie es an etwas, das man sehen kann. Ein Beispiel wiegt mehr als jedes Lob.",
  },
  callToAction: {
    title: "Die Einladung",
    why: "Wer bis hier liest, ist neugierig. Sagen Sie, was der nächste kleine Schritt ist: anrufen, vorbeikommen, einen Tag mitarbeiten.",
  },
};

export const NETWORK_NAMES: Readonly<Record<Network, string>> = {
  instagram: "Instagram",
  linkedin: "LinkedIn",
  bluesky: "Bluesky",
};

export const TONE_NAMES: Readonly<Record<Tone, { title: string; description: string }>> = {
  relaxed: { title: "locker", description: "mit Augenzwinkern, für Jugendliche" },
  factual: { title: "sachlich", description: "ruhig erzählt, auch für Eltern und Presse" },
};

/** "0:07" */
export function clockTime(seconds: number): string {
  return `${String(Math.floor(seconds / 60))}:${String(seconds % 60).padStart(2, "0")}`;
}

/** Whole words that a label wants completed: „Angst hatte die Person vor …“ without the dots. */
export function sentenceBeginning(label: string): string | undefined {
  return /„([^“]+?)\s*(?:…|\.\.\.)\s*“?$/u.exec(label)?.[1];
}
