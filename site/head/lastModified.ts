import { listedItems } from "./listedItems.ts";
import type { Subject } from "./Subject.ts";

/**
 * When a page last changed, as an ISO moment: with its document, or with the newest of what it
 * lists. Undefined where nothing tells.
 */
export function lastModified(subject: Subject): string | undefined {
  const own = "page" in subject && "modified" in subject.page ? [subject.page.modified] : [];
  const moments = [...own, ...listedItems(subject).map(({ modified }) => modified)];
  return moments.reduce<string | undefined>(
    (newest, moment) =>
      newest === undefined || Date.parse(moment) > Date.parse(newest) ? moment : newest,
    undefined,
  );
}
