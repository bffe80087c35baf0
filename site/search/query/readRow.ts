/** Goes through a row of a shard: each document with its places as they are in the row's format. */
export function readRow(
  row: readonly number[],
  visit: (document: number, place: number, field: number) => void,
): void {
  let at = 0;
  let document = 0;
  while (at < row.length) {
    document += row[at] ?? 0;
    const count = row[at + 1] ?? 0;
    at += 2;
    let place = 0;
    for (const end = at + count; at < end; at += 1) {
      const number = row[at] ?? 0;
      place += number >> 2;
      visit(document, place, number & 3);
    }
  }
}
