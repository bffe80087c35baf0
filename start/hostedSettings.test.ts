import { expect, test } from "vitest";
import { hostedSettings } from "./hostedSettings.ts";

const complete = {
  SANITY_STUDIO_PROJECT_ID: "abc123",
  SANITY_API_READ_TOKEN: "sk-a-token-that-is-long-enough",
  HUB_SITE_URL: "https://hub.example.org/",
  HUB_D1_ID: "12345678-90ab-cdef-1234-567890abcdef",
  MEDIA_KEY: "0123456789abcdef0123456789abcdef",
};

test("takes a complete environment", () => {
  expect(hostedSettings(complete)).toEqual({
    source: {
      kind: "hosted",
      projectId: "abc123",
      dataset: "production",
      apiVersion: "2026-02-01",
      mediaOrigin: "https://cdn.sanity.io",
      token: "sk-a-token-that-is-long-enough",
    },
    hubUrl: "https://hub.example.org",
    mediaKey: "0123456789abcdef0123456789abcdef",
    databaseId: "12345678-90ab-cdef-1234-567890abcdef",
  });
});

test("names everything that is missing at once", () => {
  expect(() => hostedSettings({})).toThrow(
    /SANITY_STUDIO_PROJECT_ID fehlt[^]*SANITY_API_READ_TOKEN fehlt[^]*HUB_SITE_URL fehlt[^]*HUB_D1_ID fehlt[^]*MEDIA_KEY fehlt/,
  );
});

test.each([
  ["HUB_SITE_URL", "http://hub.example.org"],
  ["HUB_SITE_URL", "https://hub.example.org/hub"],
  ["HUB_D1_ID", "ausbildung"],
  ["MEDIA_KEY", "short"],
])("refuses %s=%s", (name, value) => {
  expect(() => hostedSettings({ ...complete, [name]: value })).toThrow(`${name} ist unbrauchbar`);
});
