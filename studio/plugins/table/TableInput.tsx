import { AddIcon } from "@sanity/icons/Add";
import { TrashIcon } from "@sanity/icons/Trash";
import { Box, Button, Card, Flex, Stack, TextInput } from "@sanity/ui";
import type { ClipboardEvent } from "react";
import { set, unset, useFormValue, type ArrayOfObjectsInputProps } from "sanity";
import { readField, readText } from "../../schema/fields/readSibling.ts";
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

const newKey = () => crypto.randomUUID().slice(0, 12);

/** The rows of a table as a table: one field a cell; cells of a spreadsheet can be pasted. */
export function TableInput({ onChange, path, readOnly, value }: ArrayOfObjectsInputProps) {
  const table = useFormValue(path.slice(0, -1));
  const hasHeadings = readField(table, "headerRow") === true;
  const rows = wholeRows(value?.map((row) => ({ _key: row._key, cells: cellsOf(row) })));
  const columns = rows[0]?.cells.length ?? 0;
  const isFixed = readOnly === true;

  const change = (next: TableRow[]) =>
    onChange(next.length === 0 || next[0]?.cells.length === 0 ? unset() : set(next));
  // One cell at a time, so that two people can fill one table.
  const changeCell = (row: TableRow, column: number, text: string) => {
    const stored = cellsOf(value?.find(({ _key }) => _key === row._key));
    if (column < stored.length) onChange(set(text, [{ _key: row._key }, "cells", column]));
    else onChange(set(row.cells.with(column, text), [{ _key: row._key }, "cells"]));
  };
  const paste = (event: ClipboardEvent, row: number, column: number) => {
    const text = event.clipboardData.getData("text/plain");
    if (!isManyCells(text)) return;
    event.preventDefault();
    event.stopPropagation();
    change(withPasted(rows, { row, column, text }, newKey));
  };

  if (rows.length === 0) {
    return (
      <Button
        disabled={isFixed}
        icon={AddIcon}
        mode="ghost"
        text="Tabelle anlegen"
        onClick={() => change(emptyTable(newKey))}
      />
    );
  }
  return (
    <Stack gap={3}>
      <Card overflow="auto">
        <table style={{ borderCollapse: "collapse", minWidth: "100%" }}>
          <tbody>
            {rows.map((line, row) => (
              <tr key={line._key}>
                {line.cells.map((cell, column) => (
                  <td key={column} style={{ minWidth: "7rem", padding: 0 }}>
                    <TextInput
                      aria-label={`Zeile ${row + 1}, Spalte ${column + 1}`}
                      fontSize={1}
                      placeholder={hasHeadings && row === 0 ? "Überschrift" : ""}
                      radius={0}
                      readOnly={isFixed}
                      value={cell}
                      weight={hasHeadings && row === 0 ? "semibold" : "regular"}
                      onChange={(event) => changeCell(line, column, event.currentTarget.value)}
                      onPaste={(event) => paste(event, row, column)}
                    />
                  </td>
                ))}
                <td style={{ padding: 0, width: "1px" }}>
                  <Button
                    aria-label={`Zeile ${row + 1} löschen`}
                    disabled={isFixed}
                    icon={TrashIcon}
                    mode="bleed"
                    title="Zeile löschen"
                    onClick={() => change(withoutRow(rows, row))}
                  />
                </td>
              </tr>
            ))}
            {columns > 1 && (
              <tr>
                {rows[0]?.cells.map((_, column) => (
                  <td key={column} style={{ padding: 0, textAlign: "center" }}>
                    <Button
                      aria-label={`Spalte ${column + 1} löschen`}
                      disabled={isFixed}
                      icon={TrashIcon}
                      mode="bleed"
                      title="Spalte löschen"
                      onClick={() => change(withoutColumn(rows, column))}
                    />
                  </td>
                ))}
                <td />
              </tr>
            )}
          </tbody>
        </table>
      </Card>
      <Flex gap={2}>
        <Box flex={1}>
          <Button
            disabled={isFixed}
            icon={AddIcon}
            mode="ghost"
            text="Zeile hinzufügen"
            width="fill"
            onClick={() => change(withRow(rows, newKey))}
          />
        </Box>
        <Box flex={1}>
          <Button
            disabled={isFixed}
            icon={AddIcon}
            mode="ghost"
            text="Spalte hinzufügen"
            width="fill"
            onClick={() => change(withColumn(rows))}
          />
        </Box>
      </Flex>
    </Stack>
  );
}

function cellsOf(row: unknown): string[] {
  const cells = readField(row, "cells");
  return Array.isArray(cells) ? cells.map((cell: unknown) => readText({ cell }, "cell") ?? "") : [];
}
