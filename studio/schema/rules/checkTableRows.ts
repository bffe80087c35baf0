import type { RuleResult } from "./ruleResult.ts";

export interface TableRowValue {
  _key: string;
  cells?: readonly string[];
}

/** Every row of a table has as many cells as the first, and a heading row heads something. */
export function checkTableRows(
  rows: readonly TableRowValue[] | undefined,
  { headerRow }: { headerRow: boolean },
): RuleResult {
  const [first, ...others] = rows ?? [];
  const columns = first?.cells?.length ?? 0;
  if (columns === 0) return "Bitte füllen Sie die Tabelle aus.";
  if (headerRow && others.length === 0) {
    return "Unter den Spaltenüberschriften fehlt noch eine Zeile mit Inhalt.";
  }
  for (const [index, row] of others.entries()) {
    const cells = row.cells?.length ?? 0;
    if (cells !== columns) {
      return {
        message: `Zeile ${index + 2} hat ${count(cells)}, die erste Zeile ${count(columns)}. Bitte gleich viele Zellen anlegen.`,
        path: [{ _key: row._key }],
      };
    }
  }
  return true;
}

function count(cells: number): string {
  return cells === 1 ? "eine Zelle" : `${cells} Zellen`;
}
