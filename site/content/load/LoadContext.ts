import type { NoteProblem } from "../ContentProblem.ts";
import type { Catalog } from "./catalog.ts";

/** What turning a document's result into a view takes: what it refers to, and where to note problems. */
export interface LoadContext {
  catalog: Catalog;
  note: NoteProblem;
  now: Date;
}

/** The same, at one place in the document. */
export interface PlacedContext extends LoadContext {
  path: string;
}
