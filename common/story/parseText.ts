/** A piece of a story's text: as it stands, or an answer in one of its forms. */
export type TextPiece =
  { type: "literal"; text: string } | { type: "answer"; key: string; form: string | undefined };

export type ParsedText =
  { type: "parsed"; pieces: readonly TextPiece[] } | { type: "broken"; message: string };

const ANSWER = /^([a-z][a-z0-9]*)(?::(\p{L}+))?$/u;

/** Reads a text with answers in braces; blank space is put in order, paragraphs stay. */
export function parseText(text: string): ParsedText {
  const pieces: TextPiece[] = [];
  let rest = withSpacesInOrder(text);
  for (;;) {
    const [literal = "", brace] = /^([^{}]*)([{}]?)/.exec(rest)?.slice(1) ?? [];
    if (literal !== "") pieces.push({ type: "literal", text: literal });
    rest = rest.slice(literal.length);
    if (brace === "") return { type: "parsed", pieces };
    const end = rest.indexOf("}");
    if (brace === "}" || end < 0) {
      return {
        type: "broken",
        message:
          brace === "}"
            ? "Hier schließt eine geschweifte Klammer, die nirgends aufgeht."
            : `Die geschweifte Klammer vor „${excerpt(rest.slice(1))}“ wird nicht geschlossen.`,
      };
    }
    const inside = rest.slice(1, end);
    const [, key, form] = ANSWER.exec(inside.trim()) ?? [];
    if (key === undefined) {
      return {
        type: "broken",
        message: `„{${excerpt(inside)}}“ ist kein Platzhalter. Er hat die Form {held} oder {held:er}.`,
      };
    }
    pieces.push({ type: "answer", key, form });
    rest = rest.slice(end + 1);
  }
}

/** The keys of the answers that a text needs; none for one that is broken. */
export function keysIn(text: string): ReadonlySet<string> {
  const parsed = parseText(text);
  if (parsed.type === "broken") return new Set();
  return new Set(parsed.pieces.flatMap((piece) => (piece.type === "answer" ? [piece.key] : [])));
}

function withSpacesInOrder(text: string): string {
  return text
    .trim()
    .replaceAll(/[^\S\n]+/g, " ")
    .replaceAll(/ ?\n ?/g, "\n")
    .replaceAll(/\n{3,}/g, "\n\n");
}

function excerpt(text: string): string {
  return text.length > 24 ? `${text.slice(0, 24)}…` : text;
}
