import { typeset } from "../../../text/typeset.ts";
import type { DataTable } from "../../sanity.types.ts";
import type { RichNode } from "../../view/RichTextView.ts";
import type { PlacedContext } from "../LoadContext.ts";
import { optionalWords } from "../words.ts";

/** A table whose rows all have the same number of cells; undefined, and noted, where it is empty. */
export function toTable(
  table: DataTable & { _key: string },
  { note, path }: PlacedContext,
): RichNode | undefined {
  const filled = (table.rows ?? []).map(({ cells }) => (cells ?? []).map(typeset));
  const columns = Math.max(0, ...filled.map((cells) => cells.length));
  const rows = filled.map((cells) =>
    Array.from({ length: columns }, (_, index) => cells[index] ?? ""),
  );
  const [head, ...rest] = rows;
  if (head === undefined || columns === 0) {
    note(path, "Die Tabelle ist leer; sie wird nicht gezeigt.");
    return undefined;
  }
  const hasHead = table.headerRow !== false && rest.length > 0;
  return {
    _type: "dataTable",
    _key: table._key,
    caption: optionalWords(table.caption),
    head: hasHead ? head : undefined,
    rows: hasHead ? rest : rows,
  };
}
