/** A run of text with its marks. */
export interface Span {
  _type: "span";
  _key: string;
  text: string;
  marks: string[];
}

/** A link or internal link that spans refer to by its `_key`. */
export type MarkDefinition =
  | { _type: "link"; _key: string; href: string }
  | { _type: "internalLink"; _key: string; reference: { _type: "reference"; _ref: string } };

const INLINE = /\*\*(.+?)\*\*|\*(.+?)\*|`(.+?)`|\[(.+?)\]\((\S+?)\)/;

/**
 * Reads `**strong**`, `*em*`, `` `code` `` and `[label](address)`, nested as they come. An address
 * that begins with `ref:` is a document's id.
 */
export function inlineMarkup(text: string): { children: Span[]; markDefs: MarkDefinition[] } {
  const children: Span[] = [];
  const markDefs: MarkDefinition[] = [];

  const read = (rest: string, marks: readonly string[]): void => {
    const match = INLINE.exec(rest);
    if (match === null) {
      if (rest !== "") {
        children.push({
          _type: "span",
          _key: `s${children.length}`,
          text: rest,
          marks: [...marks],
        });
      }
      return;
    }
    const [whole, strong, em, code, label, address] = match;
    read(rest.slice(0, match.index), marks);
    if (strong !== undefined) read(strong, [...marks, "strong"]);
    else if (em !== undefined) read(em, [...marks, "em"]);
    else if (code !== undefined) read(code, [...marks, "code"]);
    else if (label !== undefined && address !== undefined) {
      const definition = markDefinition(`m${markDefs.length}`, address);
      markDefs.push(definition);
      read(label, [...marks, definition._key]);
    }
    read(rest.slice(match.index + whole.length), marks);
  };

  read(text, []);
  if (children.length === 0) children.push({ _type: "span", _key: "s0", text: "", marks: [] });
  return { children, markDefs };
}

function markDefinition(key: string, address: string): MarkDefinition {
  return address.startsWith("ref:")
    ? {
        _type: "internalLink",
        _key: key,
        reference: { _type: "reference", _ref: address.slice("ref:".length) },
      }
    : { _type: "link", _key: key, href: address };
}
