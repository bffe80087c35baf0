import type { ReportProblem } from "../../ContentProblem.ts";
import type { Assets } from "../Assets.ts";

/** What turning a card into a teaser takes. */
export interface TeaserContext {
  assets: Assets;
  report: ReportProblem;
  now: Date;
}

/** A card together with its checked slug. */
export interface Addressed<Card> {
  card: Card;
  slug: string;
}
