import { expect, it } from "vitest";
import { problemList } from "./problemList.ts";

it("names documents and fields as the Studio does, and links to the Studio", () => {
  const at = (documentId: string, path: string, message: string) => ({
    documentId,
    documentType: "article",
    path,
    message,
  });
  const problems = [
    at("article-a", "body/k1", "Der Baustein „poll“ ist unbekannt."),
    at("article-a", "picture", "Das Bild hat keine Bilddatei."),
    at("article-b", "slug", "Die Adresse „x“ ist schon vergeben."),
  ];
  const titles = new Map([["article-a", "Gut\nausbilden"]]);
  expect(problemList(problems, { origin: "http://localhost:8787", titles })).toBe(
    `Die Site ist gebaut. 3 Stellen in 2 Dokumenten konnte sie nicht ganz zeigen:
  Beitrag „Gut ausbilden“ (article-a)
    Text, k1: Der Baustein „poll“ ist unbekannt.
    Bild: Das Bild hat keine Bilddatei.
    → http://localhost:8787/studio/intent/edit/id=article-a;type=article/
  Beitrag article-b
    Adresse: Die Adresse „x“ ist schon vergeben.
    → http://localhost:8787/studio/intent/edit/id=article-b;type=article/`,
  );
});
