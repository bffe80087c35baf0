import type { SeedClock } from "../seedClock.ts";
import type { SeedDocument } from "../seedDocument.ts";
import { barrierefreiheit } from "./pages/barrierefreiheit.ts";
import { datenschutz } from "./pages/datenschutz.ts";
import { dialogkonzept } from "./pages/dialogkonzept.ts";
import { impressum } from "./pages/impressum.ts";
import { ueberUns } from "./pages/ueberUns.ts";

/** The legal pages, as drafts that the operator completes, and two pages about the project. */
export function pages(at: SeedClock): SeedDocument[] {
  return [impressum(at), datenschutz(at), barrierefreiheit(at), ueberUns(at), dialogkonzept(at)];
}
