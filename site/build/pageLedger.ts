import type { Card } from "../social/Card.ts";

/** What a build keeps of the pages that it renders, for what is written after them. */
export interface PageLedger {
  /** A page that search engines may keep, and when it last changed. */
  notePage(path: string, modified: string | undefined): void;
  modifiedOf(path: string): string | undefined;
  isIndexed(path: string): boolean;
  /** A social image that a page refers to; drawn while the build goes on. */
  noteCard(address: string, card: Card): void;
}

const LEDGER = Symbol.for("hub.pageLedger");

export function createPageLedger(onCard: PageLedger["noteCard"]): PageLedger {
  const pages = new Map<string, string | undefined>();
  return {
    notePage: (path, modified) => void pages.set(path, modified),
    modifiedOf: (path) => pages.get(path),
    isIndexed: (path) => pages.has(path),
    noteCard: onCard,
  };
}

/**
 * The ledger of the build that runs in this process; undefined where a page is rendered for a
 * visitor. On `globalThis`, for the pages are bundled apart from the integrations that read it.
 */
export function pageLedger(): PageLedger | undefined {
  const known: unknown = Reflect.get(globalThis, LEDGER);
  return isLedger(known) ? known : undefined;
}

export function openPageLedger(ledger: PageLedger): void {
  Reflect.set(globalThis, LEDGER, ledger);
}

function isLedger(value: unknown): value is PageLedger {
  return typeof value === "object" && value !== null && "noteCard" in value;
}
