/** A story template; a part's text takes answers by their question's key, as in `{held}`. */
export interface StoryTemplate {
  id: string;
  title: string;
  plot: string;
  occasion: string;
  description: string;
  questions: readonly { key: string; label: string; help: string; example: string }[];
  parts: readonly { heading: string; text: string }[];
}
