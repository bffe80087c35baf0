import { expect, it } from "vitest";
import { problemList } from "./problemList.ts";

it("groups by document and links to the Studio", () => {
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
  expect(problemList(problems, "http://localhost:8787")).toBe(
    `Die Site ist gebaut. 3 Stellen in 2 Dokumenten konnte sie nicht ganz zeigen:
  article article-a
    body/k1: Der Baustein „poll“ ist unbekannt.
    picture: Das Bild hat keine Bilddatei.
    → http://localhost:8787/studio/intent/edit/id=article-a;type=article/
  article article-b
    slug: Die Adresse „x“ ist schon vergeben.
    → http://localhost:8787/studio/intent/edit/id=article-b;type=article/`,
  );
});
