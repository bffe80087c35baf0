import { expect, it } from "vitest";
import { shareLinks } from "./shareLinks.ts";

const page = {
  title: "„Fragen & Antworten“: 100 % #Ausbildung",
  url: "https://puls.example/beitraege/x/",
};

it("survives whatever a title holds", () => {
  const [mail, linkedIn, whatsApp] = shareLinks(page).map(({ href }) => new URL(href).searchParams);
  expect(mail?.get("subject")).toBe(page.title);
  expect(mail?.get("body")).toBe(page.url);
  expect(linkedIn?.get("url")).toBe(page.url);
  expect(whatsApp?.get("text")).toBe(page.url);
});

it("marks what leaves the hub", () => {
  expect(shareLinks(page).map(({ external }) => external)).toEqual([false, true, true]);
});
