import { disposableEmailBlocklistSet } from "disposable-email-domains-js";

let known: ReadonlySet<string> | undefined;

/**
 * Whether a domain (ASCII, lower case), or one above it, hands out addresses to throw away, by the
 * maintained public list. The list is read at the first question.
 */
export function isDisposableDomain(domain: string): boolean {
  const list = (known ??= disposableEmailBlocklistSet());
  const labels = domain.split(".");
  return labels.some((_, index) => list.has(labels.slice(index).join(".")));
}
