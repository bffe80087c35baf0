import { expect, it } from "vitest";
import { splitName } from "./splitName.ts";

it.each([
  ["Ausbildung am Puls der Zeit", ["Ausbildung", "am Puls der Zeit"]],
  ["Hub", ["Hub", undefined]],
])("%s", (name, parts) => {
  expect(splitName(name)).toEqual(parts);
});
