import { describe, expect, test } from "vitest";
import { contentSourceFrom } from "./contentSource.ts";

describe("contentSourceFrom", () => {
  test("without a project it is the lake at its default address", () => {
    expect(contentSourceFrom({})).toEqual({
      kind: "lake",
      projectId: "hublocal",
      dataset: "production",
      apiVersion: "2026-02-01",
      apiHost: "http://127.0.0.1:8790",
      mediaOrigin: "http://127.0.0.1:8790",
    });
  });

  test("the lake's address loses path and trailing slash", () => {
    const source = contentSourceFrom({ SANITY_STUDIO_LAKE_URL: "http://127.0.0.1:9000/x/" });
    expect(source.apiHost).toBe("http://127.0.0.1:9000");
  });

  test("with a project it is Sanity, with no trace of the lake", () => {
    expect(
      contentSourceFrom({
        SANITY_STUDIO_PROJECT_ID: "abc123",
        SANITY_STUDIO_DATASET: "staging",
        SANITY_API_READ_TOKEN: "secret",
        SANITY_STUDIO_LAKE_URL: "http://127.0.0.1:9000",
      }),
    ).toEqual({
      kind: "hosted",
      projectId: "abc123",
      dataset: "staging",
      apiVersion: "2026-02-01",
      mediaOrigin: "https://cdn.sanity.io",
      token: "secret",
    });
  });

  test.each([
    [{ SANITY_STUDIO_LAKE_URL: "not a url" }, "SANITY_STUDIO_LAKE_URL"],
    [{ SANITY_STUDIO_PROJECT_ID: "No Such" }, "SANITY_STUDIO_PROJECT_ID"],
  ])("names the variable that cannot be used: %j", (env, name) => {
    expect(() => contentSourceFrom(env)).toThrow(name);
  });
});
