import { expect, test } from "vitest";
import { fetchText } from "./fetchText.ts";

/** What a fetch was asked for: the answer is the Authorization header it came with. */
const echo: typeof globalThis.fetch = async (_url, init) =>
  Promise.resolve(new Response(new Headers(init?.headers).get("authorization") ?? "none"));

const options = { fetch: echo, origin: "https://cdn.example", token: "secret" };

test.each([
  ["https://cdn.example/files/a.vtt", "Bearer secret"],
  ["https://cdn.example.evil/files/a.vtt", "none"],
  ["http://cdn.example/files/a.vtt", "none"],
])("%s is asked with %s", async (url, expected) => {
  expect(await fetchText(url, options)).toBe(expected);
});

test("no address, no text", async () => {
  expect(await fetchText("a.vtt", options)).toBeUndefined();
});
