import { expect, it } from "vitest";
import { withoutUnprintables } from "./withoutUnprintables.ts";

it("frees every text of a result of what no page can hold, and keeps the rest", () => {
  const result = {
    title: "Halb\ud83d, ganz 😀",
    teaser: "Zeile\u000bzwei\u2028drei",
    body: [{ _key: "a", children: [{ text: "Glocke\u0007\u0000\tTab\nneu\ufffe" }] }],
    order: 3,
    picture: null,
  };
  expect(withoutUnprintables(result)).toEqual({
    title: "Halb, ganz 😀",
    teaser: "Zeile\nzwei\ndrei",
    body: [{ _key: "a", children: [{ text: "Glocke\tTab\nneu" }] }],
    order: 3,
    picture: null,
  });
});
