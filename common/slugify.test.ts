import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { slugify, SLUG_MAX_LENGTH, SLUG_PATTERN } from "./slugify.ts";

describe("slugify", () => {
  test.each([
    ["Prüfung ohne Panik", "pruefung-ohne-panik"],
    ["Größe, Maß & Öl", "groesse-mass-oel"],
    ["Pru\u0308fung mit O\u0308l", "pruefung-mit-oel"],
    ["Ausbilder:in sein", "ausbilderin-sein"],
    ["Trainer:innen-Treff", "trainerinnen-treff"],
    ["10:30 Uhr: los geht’s!", "10-30-uhr-los-gehts"],
    ["Café crème à la Müller", "cafe-creme-a-la-mueller"],
    ["  „Das Biest“ – zähmen  ", "das-biest-zaehmen"],
    ["Łódź und Ærø", "lodz-und-aero"],
    ["Ber\u00adichts\u00adheft", "berichtsheft"],
    ["日本", ""],
    ["…", ""],
  ])("%j => %j", (title, slug) => {
    expect(slugify(title)).toBe(slug);
  });

  test("cuts a long title at a word", () => {
    const slug = slugify("Ausbildungsberichtsheft ".repeat(10));
    expect(slug).toBe("ausbildungsberichtsheft-ausbildungsberichtsheft-ausbildungsberichtsheft");
  });

  test("cuts a single endless word at the limit", () => {
    expect(slugify("a".repeat(200))).toBe("a".repeat(SLUG_MAX_LENGTH));
  });

  test("whatever the title, the slug is well-formed or empty, and stays as it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (title) => {
        const slug = slugify(title);
        expect(slug === "" || SLUG_PATTERN.test(slug)).toBe(true);
        expect(slug.length).toBeLessThanOrEqual(SLUG_MAX_LENGTH);
        expect(slugify(slug)).toBe(slug);
      }),
    );
  });
});
