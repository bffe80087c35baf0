import { describe, expect, it } from "vitest";
import {
  articlePage,
  headContext,
  seminarPage,
  topic,
  tutorialPage,
} from "../head/testing/pages.ts";
import type { Subject } from "../head/Subject.ts";
import { cardAlt, socialCard } from "./socialCard.ts";
import { socialPath } from "./socialPath.ts";

const cardOf = (subject: Subject | undefined, path = "/x/") =>
  socialCard({ subject, path, title: "Seitentitel", site: headContext.site });

describe("socialCard", () => {
  it.each<[string, Subject, Partial<ReturnType<typeof cardOf>>]>([
    [
      "an article",
      { kind: "article", page: articlePage({}) },
      { label: "Interview", title: "Ein Titel", pulse: topic.slug },
    ],
    [
      "a seminar with its day",
      { kind: "seminar", page: seminarPage({}) },
      { label: "Online-Seminar", note: "Freitag, 4. Dezember 2026" },
    ],
    [
      "a cancelled seminar",
      {
        kind: "seminar",
        page: seminarPage({ status: { state: "cancelled", label: "abgesagt", note: undefined } }),
      },
      { note: "Freitag, 4. Dezember 2026, abgesagt" },
    ],
    ["a tutorial", { kind: "tutorial", page: tutorialPage({}) }, { note: "20 Minuten" }],
    ["a list", { kind: "list", items: [] }, { label: undefined, title: "Seitentitel", pulse: "x" }],
  ])("says of %s what it is", (_, subject, expected) => {
    expect(cardOf(subject)).toMatchObject({ ...expected, wordmark: headContext.site.title });
  });

  it("can be told in words", () => {
    expect(cardAlt(cardOf({ kind: "seminar", page: seminarPage({}) }))).toBe(
      "Online-Seminar, Freitag, 4. Dezember 2026: Ein Titel (Ausbildung am Puls der Zeit)",
    );
    expect(cardAlt(cardOf(undefined))).toBe("Seitentitel (Ausbildung am Puls der Zeit)");
  });
});

describe("socialPath", () => {
  const card = cardOf(undefined);
  const nameOf = (path: string) =>
    socialPath({ path, card, design: "1" }).replace(/\.[0-9a-f]{12}\./, ".*.");

  it.each([
    ["/", "/social/seite/start.*.png"],
    ["/impressum/", "/social/seite/impressum.*.png"],
    ["/beitraege/x/", "/social/beitraege/x.*.png"],
    ["/termine/reihen/x/", "/social/termine/reihen-x.*.png"],
  ])("%s => %s", (path, expected) => {
    expect(nameOf(path)).toBe(expected);
  });

  it("changes with what the image shows and with how it is drawn, and only then", () => {
    const first = socialPath({ path: "/x/", card, design: "1" });
    expect(socialPath({ path: "/x/", card: { ...card }, design: "1" })).toBe(first);
    expect(socialPath({ path: "/x/", card, design: "2" })).not.toBe(first);
    expect(socialPath({ path: "/x/", card: { ...card, title: "Y" }, design: "1" })).not.toBe(first);
  });
});
