import { describe, expect, test } from "vitest";
import {
  emptyTable,
  isManyCells,
  wholeRows,
  withColumn,
  withoutColumn,
  withoutRow,
  withPasted,
  withRow,
  type TableRow,
} from "./tableRows.ts";

/** Keys n1, n2 … for new rows. */
function keys() {
  let last = 0;
  return () => `n${String(++last)}`;
}

const row = (_key: string, ...cells: string[]): TableRow => ({ _key, _type: "tableRow", cells });
const table = [row("a", "Werkzeug", "Preis"), row("b", "Hobel", "40 €")];

describe("a table", () => {
  test("begins with a heading row and one below it", () => {
    expect(emptyTable(keys())).toEqual([row("n1", "", ""), row("n2", "", "")]);
  });

  test("is made whole where rows are short or empty", () => {
    expect(
      wholeRows([{ _key: "a", cells: ["1", "2"] }, { _key: "b", cells: ["3"] }, { _key: "c" }]),
    ).toEqual([row("a", "1", "2"), row("b", "3", ""), row("c", "", "")]);
    expect(wholeRows(undefined)).toEqual([]);
  });

  test("grows by a row as wide as the others, and by a column as high", () => {
    expect(withRow(table, keys())).toEqual([...table, row("n1", "", "")]);
    expect(withColumn(table)).toEqual([
      row("a", "Werkzeug", "Preis", ""),
      row("b", "Hobel", "40 €", ""),
    ]);
  });

  test("loses the row and the column that it is told to", () => {
    expect(withoutRow(table, 0)).toEqual([row("b", "Hobel", "40 €")]);
    expect(withoutColumn(table, 0)).toEqual([row("a", "Preis"), row("b", "40 €")]);
  });

  test("takes cells of a spreadsheet, growing to the right and down", () => {
    const text = "50 €\tneu\r\nSäge\t20 €\r\n";
    expect(withPasted(table, { row: 1, column: 1, text }, keys())).toEqual([
      row("a", "Werkzeug", "Preis", ""),
      row("b", "Hobel", "50 €", "neu"),
      row("n1", "", "Säge", "20 €"),
    ]);
  });

  test("tells cells of a spreadsheet from a word or a line", () => {
    expect(isManyCells("Hobel")).toBe(false);
    expect(isManyCells("Hobel\n")).toBe(false);
    expect(isManyCells("Hobel\t40 €")).toBe(true);
    expect(isManyCells("Hobel\nSäge")).toBe(true);
  });
});
