type ByteRange =
  | { type: "whole" }
  /** `end` is the last byte, as in the header */
  | { type: "part"; start: number; end: number }
  | { type: "unsatisfiable" };

/**
 * Reads a `Range` header for a body of `size` bytes. Several ranges, other units and malformed
 * headers get the whole body, as RFC 9110 allows.
 */
export function parseByteRange(header: string | undefined, size: number): ByteRange {
  const [, first, last] = /^bytes=(\d*)-(\d*)$/.exec(header ?? "") ?? [];
  if (first === undefined || last === undefined || (first === "" && last === "")) {
    return { type: "whole" };
  }
  if (first === "") {
    const length = Math.min(Number(last), size);
    return length === 0
      ? { type: "unsatisfiable" }
      : { type: "part", start: size - length, end: size - 1 };
  }
  const start = Number(first);
  const end = last === "" ? size - 1 : Math.min(Number(last), size - 1);
  if (last !== "" && Number(last) < start) return { type: "whole" };
  return start >= size ? { type: "unsatisfiable" } : { type: "part", start, end };
}
