/** Who speaks; each voice is tuned in `voices.ts`. */
export type Speaker =
  "aylin" | "rolf" | "lena" | "petra" | "mehmet" | "miriam" | "jonas" | "svenja" | "frieda";

export interface Turn {
  speaker: Speaker;
  /** One or two sentences; one caption is made of each sentence. */
  text: string;
}

interface Chapter {
  title: string;
  turns: Turn[];
}

/** What is said in one recording. */
export interface Script {
  /** File name without its ending. */
  file: string;
  chapters: Chapter[];
}

/** `said("aylin", "…")`, for scripts that read like a dialogue. */
export const said = (speaker: Speaker, text: string): Turn => ({ speaker, text });
