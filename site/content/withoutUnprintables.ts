const LINE_BREAK = /[\u000b\u2028\u2029]/g;
const UNPRINTABLE = /[\u0000-\u0008\u000c\u000e-\u001f\u007f\ufffe\uffff]/g;
const EITHER = new RegExp(`${LINE_BREAK.source}|${UNPRINTABLE.source}`);

/**
 * A result with every text in it free of what neither HTML, XML nor an address can hold: control
 * characters and halves of emoji, as programs leave them that cut texts by length. The line breaks
 * of word processors become plain ones. Changes `result` itself, for it is as large as the hub.
 */
export function withoutUnprintables<Result>(result: Result): Result {
  cleanParts(result);
  return result;
}

function cleanParts(holder: unknown): void {
  if (typeof holder !== "object" || holder === null) return;
  for (const [name, part] of Object.entries(holder)) {
    if (typeof part !== "string") cleanParts(part);
    else if (EITHER.test(part) || !part.isWellFormed()) Reflect.set(holder, name, cleaned(part));
  }
}

function cleaned(text: string): string {
  return text
    .toWellFormed()
    .replaceAll("\ufffd", "")
    .replace(LINE_BREAK, "\n")
    .replace(UNPRINTABLE, "");
}
