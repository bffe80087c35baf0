import type { DateView } from "../../text/dates.ts";
import type { LinkView } from "./LinkView.ts";

/** The newsletter as its page shows it. */
export interface NewsletterPage {
  /** What one may ask for, in the editors' order; `value` is the topic's id. */
  topics: readonly { value: string; label: string }[];
  /** The last issues that were sent, latest first. */
  issues: readonly IssueView[];
}

/** What was in an issue. */
interface IssueView {
  id: string;
  title: string;
  number: number | undefined;
  date: DateView | undefined;
  text: string;
  items: readonly LinkView[];
  isExample: boolean;
}
