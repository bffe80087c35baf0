import { describe, expect, it } from "vitest";
import { typeset } from "./typeset.ts";

const visible = (text: string) => text.replaceAll("\u00a0", "~").replaceAll("\u202f", "^");

describe("typeset", () => {
  it.each([
    ["Das geht z. B. so.", "Das geht z.^B. so."],
    ["Das geht z.B. so, d.h. gut, u. a. hier.", "Das geht z.^B. so, d.^h. gut, u.^a. hier."],
    ["Es dauert 30 Minuten oder 45 Min.", "Es dauert 30~Minuten oder 45~Min."],
    ["Um 10 Uhr kommen 24 Personen, 80 % bleiben.", "Um 10~Uhr kommen 24~Personen, 80~% bleiben."],
    ["Nach § 14 BBiG, Nr. 3", "Nach §~14 BBiG, Nr.~3"],
    ["Dr. Petra Lindqvist und Frau Kaplan", "Dr.~Petra Lindqvist und Frau~Kaplan"],
    ["am 4. Dezember", "am 4.~Dezember"],
    ["gut – besser", "gut~– besser"],
    ["3 Schritte", "3 Schritte"],
    ["u. abends", "u. abends"],
  ])("%s", (text, expected) => {
    expect(visible(typeset(text))).toBe(expected);
  });

  it.each([
    ['Er fragt: "Wann?"', "Er fragt: „Wann?“"],
    ["Wir warten - und lernen.", "Wir warten~– und lernen."],
    ["10-12 Uhr, 3 - 4 Wochen, 2024-2026", "10–12~Uhr, 3–4~Wochen, 2024–2026"],
    ["Azubi-Projekt, 2026-12-04, Tel. 030-1234", "Azubi-Projekt, 2026-12-04, Tel. 030-1234"],
    ["Und dann...", "Und dann…"],
  ])("%s", (text, expected) => {
    expect(visible(typeset(text))).toBe(expected);
  });

  it("changes spaces only where quotes and dashes are set already", () => {
    const text = "Z. B. 5 Tage – Dr. Ö. sagt: § 5 gilt ca. 3 Jahre.";
    expect(typeset(text).replaceAll(/\s/g, "")).toBe(text.replaceAll(/\s/g, ""));
  });
});
