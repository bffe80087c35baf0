import { expect, it } from "vitest";
import { fileSize } from "./fileSize.ts";

it.each([
  [12, "1 kB"],
  [350_400, "350 kB"],
  [999_600, "1 MB"],
  [1_440_000, "1,4 MB"],
])("%d bytes", (bytes, expected) => {
  expect(fileSize(bytes).replaceAll("\u00a0", " ")).toBe(expected);
});
