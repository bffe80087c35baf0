/** A row of a table as it is stored. */
export interface TableRow {
  _key: string;
  _type: "tableRow";
  cells: string[];
}

/** Gives a new row its key. */
export type NewKey = () => string;

/** Rows as the lake may hold them, made whole: every row has as many cells as the longest. */
export function wholeRows(
  rows: readonly { _key: string; cells?: readonly string[] | undefined }[] | undefined,
): TableRow[] {
  const columns = Math.max(0, ...(rows ?? []).map(({ cells }) => cells?.length ?? 0));
  return (rows ?? []).map(({ _key, cells = [] }) => ({
    _key,
    _type: "tableRow",
    cells: Array.from({ length: columns }, (_, column) => cells[column] ?? ""),
  }));
}

/** The first table: two columns, a heading row and one below it. */
export function emptyTable(newKey: NewKey): TableRow[] {
  return [rowOf(["", ""], newKey), rowOf(["", ""], newKey)];
}

/** With an empty row below all others. */
export function withRow(rows: readonly TableRow[], newKey: NewKey): TableRow[] {
  return [
    ...rows,
    rowOf(
      Array.from(rows[0]?.cells ?? [""], () => ""),
      newKey,
    ),
  ];
}

/** With an empty column right of all others. */
export function withColumn(rows: readonly TableRow[]): TableRow[] {
  return rows.map((row) => ({ ...row, cells: [...row.cells, ""] }));
}

export function withoutRow(rows: readonly TableRow[], index: number): TableRow[] {
  return rows.filter((_, at) => at !== index);
}

export function withoutColumn(rows: readonly TableRow[], index: number): TableRow[] {
  return rows.map((row) => ({ ...row, cells: row.cells.filter((_, at) => at !== index) }));
}

/**
 * With cells copied from a spreadsheet (tabs between columns, line breaks between rows), laid over
 * the table from one cell on; the table grows as far as needed.
 */
export function withPasted(
  rows: readonly TableRow[],
  { row: top, column: left, text }: { row: number; column: number; text: string },
  newKey: NewKey,
): TableRow[] {
  const pasted = text
    .replace(/\r\n?/g, "\n")
    .replace(/\n$/, "")
    .split("\n")
    .map((line) => line.split("\t"));
  const height = Math.max(rows.length, top + pasted.length);
  const overlaid = Array.from({ length: height }, (_, index) => {
    const row = rows[index] ?? rowOf([], newKey);
    const cells = [...row.cells];
    for (const [offset, cell] of (pasted[index - top] ?? []).entries()) cells[left + offset] = cell;
    return { ...row, cells: Array.from(cells, (cell: string | undefined) => cell ?? "") };
  });
  return wholeRows(overlaid);
}

/** Whether pasted text is more than one cell. */
export function isManyCells(text: string): boolean {
  return /[\t\n]/.test(text.replace(/\r?\n$/, ""));
}

function rowOf(cells: string[], newKey: NewKey): TableRow {
  return { _key: newKey(), _type: "tableRow", cells };
}
