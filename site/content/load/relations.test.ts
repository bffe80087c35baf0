import { describe, expect, it } from "vitest";
import { toRelations, type Related } from "./relations.ts";

const document = (id: string, parts: string[], links: string[] = []): Related => ({
  id,
  parts,
  links,
});
const ranked = (documents: Related[], id: string) =>
  [...toRelations(documents).of(id)].sort(([, a], [, b]) => b - a).map(([other]) => other);

describe("relations", () => {
  it("rank by how much two documents share, never naming the document itself", () => {
    const documents = [
      document("x", ["ki", "recht"]),
      document("one", ["ki"]),
      document("both", ["ki", "recht"]),
      document("none", ["onboarding"]),
    ];
    expect(ranked(documents, "x")).toEqual(["both", "one"]);
  });

  it("count a rare part for more than one that every other document has", () => {
    const documents = [
      document("x", ["everywhere", "rare"]),
      document("common", ["everywhere"]),
      document("also", ["everywhere"]),
      document("kin", ["rare"]),
    ];
    expect(ranked(documents, "x")[0]).toBe("kin");
  });

  it("count a link for more than any part, in either direction", () => {
    const documents = [
      document("x", ["ki"], ["linked"]),
      document("linked", []),
      document("linking", [], ["x"]),
      document("similar", ["ki"]),
    ];
    expect(ranked(documents, "x")).toEqual(["linked", "linking", "similar"]);
    expect(ranked(documents, "linked")).toEqual(["x"]);
  });

  it("count what is named twice once, and leave out what is no such document", () => {
    const once = toRelations([document("x", ["ki"], ["a", "gone"]), document("a", ["ki"])]).of("x");
    const twice = toRelations([
      document("x", ["ki", "ki"], ["a", "a", "gone"]),
      document("a", ["ki", "ki"]),
    ]).of("x");
    expect([...twice]).toEqual([...once]);
    expect([...once.keys()]).toEqual(["a"]);
  });

  it("are none for a document that nobody knows", () => {
    expect([...toRelations([]).of("x")]).toEqual([]);
  });
});
