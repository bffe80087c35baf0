import { describe, expect, it } from "vitest";
import { pagination } from "./pagination.ts";

const linksAt = (number: number, count: number) =>
  pagination({ path: "/x/", number, count })
    ?.links.map((link) =>
      link === "gap" ? "…" : link.isCurrent ? `[${link.number}]` : String(link.number),
    )
    .join(" ");

describe("pagination", () => {
  it("is none for a list of one page", () => {
    expect(pagination({ path: "/x/", number: 1, count: 1 })).toBeUndefined();
  });

  it.each([
    [1, 2, "[1] 2"],
    [1, 3, "[1] 2 3"],
    [1, 4, "[1] 2 3 4"],
    [4, 4, "1 2 3 [4]"],
    [1, 9, "[1] 2 … 9"],
    [3, 9, "1 2 [3] 4 … 9"],
    [4, 9, "1 2 3 [4] 5 … 9"],
    [5, 9, "1 … 4 [5] 6 … 9"],
    [9, 9, "1 … 8 [9]"],
    [42, 84, "1 … 41 [42] 43 … 84"],
  ])("page %i of %i links to %s", (number, count, links) => {
    expect(linksAt(number, count)).toBe(links);
  });

  it("leads back and forth, to the plain address of the first page", () => {
    const way = (number: number) => {
      const { previous, next } = pagination({ path: "/x/", number, count: 3 }) ?? {};
      return [previous, next];
    };
    expect([way(1), way(2), way(3)]).toEqual([
      [undefined, "/x/seite/2/"],
      ["/x/", "/x/seite/3/"],
      ["/x/seite/2/", undefined],
    ]);
  });
});
