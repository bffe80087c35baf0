/** What a social image says. Its address follows from this alone, so equal cards share a file. */
export interface Card {
  /** What kind of page it is: "Interview", "Online-Seminar", "Thema"; undefined where the title says it. */
  label: string | undefined;
  title: string;
  /** A second fact beside the label: the day of a seminar, the number of an episode. */
  note: string | undefined;
  /** The words that the pulse is drawn from. */
  pulse: string;
  wordmark: string;
}
