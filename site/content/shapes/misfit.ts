import type { Shape } from "./Shape.ts";

/** German, for editors: why a value of the wrong type is not shown, and what to do. */
export function misfit(value: unknown, expected: Shape): string {
  const found = FOUND[kindOf(value)];
  const kind = expected.is === "anyOf" || expected.is === "type" ? "group" : expected.is;
  const reason =
    kindOf(value) === kind
      ? "Hier fehlt ein Teil der Angabe"
      : `Hier steht ${found} statt ${EXPECTED[kind]}`;
  return `${reason}, deshalb bleibt die Stelle weg. Bitte füllen Sie sie im Studio neu aus.`;
}

const FOUND = {
  text: "ein Text",
  number: "eine Zahl",
  truth: "Ja oder Nein",
  list: "eine Liste",
  group: "eine Gruppe von Angaben",
  nothing: "nichts",
} as const;

const EXPECTED = {
  text: "eines Textes",
  number: "einer Zahl",
  truth: "von Ja oder Nein",
  list: "einer Liste",
  group: "einer Gruppe von Angaben",
} as const;

function kindOf(value: unknown): keyof typeof FOUND {
  if (typeof value === "string") return "text";
  if (typeof value === "number") return "number";
  if (typeof value === "boolean") return "truth";
  if (Array.isArray(value)) return "list";
  return value === null || value === undefined ? "nothing" : "group";
}
