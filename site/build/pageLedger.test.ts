import { expect, test } from "vitest";
import type { Card } from "../social/Card.ts";
import { createPageLedger, openPageLedger, pageLedger } from "./pageLedger.ts";

test("a page rendered for a visitor has no ledger; in a build all share one", () => {
  expect(pageLedger()).toBeUndefined();
  const cards: [string, Card][] = [];
  openPageLedger(createPageLedger((address, card) => cards.push([address, card])));
  pageLedger()?.notePage("/x/", "2026-01-01T00:00:00Z");
  pageLedger()?.notePage("/y/", undefined);
  expect(
    ["/x/", "/y/", "/z/"].map((path) => [
      pageLedger()?.isIndexed(path),
      pageLedger()?.modifiedOf(path),
    ]),
  ).toEqual([
    [true, "2026-01-01T00:00:00Z"],
    [true, undefined],
    [false, undefined],
  ]);
  const card = { label: "Thema", title: "X", note: undefined, pulse: "x", wordmark: "Hub" };
  pageLedger()?.noteCard("/social/x.png", card);
  expect(cards).toEqual([["/social/x.png", card]]);
});
