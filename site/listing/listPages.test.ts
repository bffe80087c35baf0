import { describe, expect, it } from "vitest";
import type { Listing } from "./Listing.ts";
import { listPages } from "./listPages.ts";

interface Note {
  id: number;
  kinds: readonly string[];
}

const note = (id: number, ...kinds: string[]): Note => ({ id, kinds });

function listing(items: readonly Note[], more: Partial<Listing<Note>> = {}): Listing<Note> {
  return {
    path: "/notizen/",
    title: "Notizen",
    lead: "Alle.",
    items,
    rowsPerPage: 2,
    filters: [
      {
        segment: "art",
        label: "Art",
        options: [
          { segment: "kurz", label: "Kurz", title: "Kurze Notizen", lead: "Schnell gelesen." },
          { segment: "lang", label: "Lang", title: "Lange Notizen", lead: "" },
          { segment: "rot", label: "Rot", title: "Rote Notizen", lead: "" },
        ],
        of: ({ kinds }) => kinds,
      },
    ],
    ...more,
  };
}

const FIVE = [
  note(1, "kurz"),
  note(2, "lang"),
  note(3, "kurz", "lang"),
  note(4),
  note(5, "kurz", "kurz"),
];

describe("listPages", () => {
  it("cuts the whole list and each option with items into pages", () => {
    const pages = listPages(listing(FIVE));
    expect(pages.map(({ path, rest, items }) => [path, rest, items.map(({ id }) => id)])).toEqual([
      ["/notizen/", undefined, [1, 2]],
      ["/notizen/seite/2/", "seite/2", [3, 4]],
      ["/notizen/seite/3/", "seite/3", [5]],
      ["/notizen/art/kurz/", "art/kurz", [1, 3]],
      ["/notizen/art/kurz/seite/2/", "art/kurz/seite/2", [5]],
      ["/notizen/art/lang/", "art/lang", [2, 3]],
    ]);
  });

  it("offers options with items only, counts each item once, and marks the chosen one", () => {
    const chosen = listPages(listing(FIVE)).find(({ rest }) => rest === "art/kurz/seite/2");
    expect(chosen?.filters).toEqual({
      all: { href: "/notizen/", label: "Alle", count: 5, isCurrent: false },
      groups: [
        {
          label: "Art",
          options: [
            { href: "/notizen/art/kurz/", label: "Kurz", count: 3, isCurrent: true },
            { href: "/notizen/art/lang/", label: "Lang", count: 2, isCurrent: false },
          ],
        },
      ],
    });
  });

  it("says in heading, title and description what is shown", () => {
    const [whole, second, , short] = listPages(listing(FIVE));
    expect(
      [whole, second, short].map((page) => page && [page.title, page.meta, page.crumbs]),
    ).toEqual([
      ["Notizen", { title: "Notizen", description: "Alle.", noIndex: false }, []],
      [
        "Notizen",
        { title: "Notizen, Seite 2", description: "Seite 2 von 3. Alle.", noIndex: false },
        [],
      ],
      [
        "Kurze Notizen",
        {
          title: "Kurze Notizen",
          description: "Kurze Notizen: Schnell gelesen.",
          noIndex: false,
        },
        [{ href: "/notizen/", label: "Notizen", external: false }],
      ],
    ]);
  });

  it("keeps counts to itself where they change before the visit", () => {
    const [page] = listPages(listing(FIVE, { counts: false }));
    expect(page?.filters?.all.count).toBeUndefined();
    expect(page?.filters?.groups[0]?.options.map(({ count }) => count)).toEqual([
      undefined,
      undefined,
    ]);
  });

  it("leads with rows that come later, uncounted, wherever they fit", () => {
    const pages = listPages(listing(FIVE, { later: [note(9, "lang", "rot")] }));
    const ids = (rest?: string) =>
      pages.find((page) => page.rest === rest)?.items.map(({ id }) => id);
    expect([ids(), ids("seite/2"), ids("art/lang"), ids("art/rot")]).toEqual([
      [9, 1, 2],
      [3, 4],
      [9, 2, 3],
      undefined,
    ]);
    expect(pages[0]?.total).toBe(5);
  });

  it("offers pages elsewhere beside its own options", () => {
    const [page] = listPages(
      listing([note(1, "rot")], {
        links: [
          { label: "Heft", options: [{ href: "/hefte/a/", label: "Heft A", external: false }] },
          { label: "Leer", options: [] },
        ],
      }),
    );
    expect(page?.filters?.groups.map(({ label, options }) => [label, options[0]?.href])).toEqual([
      ["Art", "/notizen/art/rot/"],
      ["Heft", "/hefte/a/"],
    ]);
  });

  it("has one page without filters for an empty list", () => {
    const pages = listPages(listing([]));
    expect(
      pages.map(({ path, filters, pagination, total }) => [path, filters, pagination, total]),
    ).toEqual([["/notizen/", undefined, undefined, 0]]);
  });

  it("gives no option to an item whose value is none of them", () => {
    const pages = listPages(listing([note(1, "unbekannt")]));
    expect(pages.map(({ path }) => path)).toEqual(["/notizen/"]);
  });
});
